import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> }
type Violation = { id: string; nodes: { target: unknown; failureSummary?: string }[] }

/** What axe-core has to say of a page and of the shadow roots in it, by WCAG 2.2 AA and its own best practice. */
export async function findingsOfAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  // Ended, not waited for: a page that is not drawn just now would keep us waiting.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return (await axe.run(document, { resultTypes: ['violations'] })).violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  )
}

declare global {
  var calls: string[]
  var enter: () => boolean
  var leave: () => void
}
