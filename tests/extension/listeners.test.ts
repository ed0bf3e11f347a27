import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { boxOf, writeIn } from '../journey.ts'
import { installed } from './installed.ts'

/** What we listen to on a site's page, as the browser itself tells: it grows only where somebody sees it grow. */
const { browser } = installed()

type Heard = { readonly kind: string; readonly capture: boolean; readonly script: string }

/** All listeners of our scripts, on the window and on every node of the page. */
async function listeners(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  session.on(
    'Debugger.scriptParsed',
    ({ scriptId, url }) => url.startsWith('chrome-extension:') && scripts.add(scriptId),
  )
  let world = 0
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id
  })
  await session.send('Debugger.enable')
  await session.send('Runtime.enable')
  const on = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId: world })
    const all = { objectId: result.objectId ?? '', depth: -1, pierce: true }
    return (await session.send('DOMDebugger.getEventListeners', all)).listeners
  }
  const all = [...(await on('window')), ...(await on('document'))]
  await session.detach()
  return all
    .filter(({ scriptId }) => scripts.has(scriptId))
    .map(({ type, useCapture, scriptId, lineNumber, columnNumber }) => ({
      kind: type,
      capture: useCapture,
      script: `${scriptId}:${lineNumber}:${columnNumber}`,
    }))
}

const kinds = (heard: readonly Heard[]) => heard.map(({ kind }) => kind).sort()
const first = ['click', 'focusin', 'keydown', 'keypress', 'keyup', 'submit']

test.for(['facebook', 'x'] as const)(
  '%s: one listener, on the window, before a compose box is focused',
  async (site) => {
    const page = await browser().open(site)
    const before = await listeners(page)
    expect(kinds(before)).toEqual(first)
    expect(before.every(({ capture }) => capture)).toBe(true)
    expect(new Set(before.map(({ script }) => script)).size).toBe(1)
    // From the first focus of anything, also what is written: a field may grow into a draft.
    await page.locator('[role="search"] input').focus()
    expect(kinds(await listeners(page))).toEqual([...first, 'input'].sort())
    if (site === 'facebook') await page.locator('#comment').click()
    else await boxOf(page, site).click()
    // Then there are more, on the box itself, too.
    await expect.poll(async () => kinds(await listeners(page))).toContain('compositionstart')
  },
)

test('a site that listened on its window before the box was opened hears of no press that Post asks about', async () => {
  const page = await browser().open('x')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const name = (target: EventTarget | null) =>
      (target as Element).closest('[data-testid^="tweet"]')?.getAttribute('data-testid') ?? ''
    window.addEventListener('click', ({ target }) => heard.push(name(target)), true)
  })
  await writeIn(page, 'x', 'Ring Graham on 07700 900142.')
  await page.locator('[data-testid="tweetButtonInline"]:not([aria-disabled="true"])').click()
  await page.locator('point-of-order .guard').waitFor()
  // It did hear where the caret was put.
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['tweetTextarea_0'])
})
