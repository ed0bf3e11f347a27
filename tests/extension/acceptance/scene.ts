import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import type { Browser } from '../../browser.ts'
import { boxOf, put, recallIgnored, settled, writeIn } from '../../journey.ts'
import { installed } from '../installed.ts'

/**
 * The acceptance tests are numbered as in shared/facts/composers.md, part (c): twenty failures by which inline checkers lose
 * their users, and six extras. The built extension on the stand-in pages with the sites' own editors, highlights on.
 */
export const must = 'Ring Graham on 07700 900142.'
export const opinion = 'I think the council should mend the Tannery Row drain.'
export const adopted =
  "Statements and opinions here are my own and do not necessarily represent Oakham Town Council's policies or opinions"

export type Scene = {
  readonly browser: () => Browser
  /** What the console and the pages complained of so far. */
  readonly faults: string[]
  readonly facebook: (text: string, search?: string) => Promise<Page>
  readonly x: (text: string, search?: string, box?: string) => Promise<Page>
}

/** Whether there is something in a text to wait for. */
const speaks = (text: string): boolean => /07700|I think/.test(text)

/** One browser for a file; every test begins with no page open and nothing ignored, and ends without a complaint. */
export function openScene(): Scene {
  const { browser, faults } = installed()
  afterEach(() => recallIgnored(browser()))
  return {
    browser,
    faults,
    async facebook(text, search = '?dialog') {
      const page = await browser().open('facebook', search)
      if (speaks(text)) await writeIn(page, 'facebook', text)
      else if (text) {
        await boxOf(page, 'facebook').click()
        await put(page, text)
      }
      return page
    },
    async x(text, search = '', box) {
      const page = await browser().open('x', search)
      await (box ? page.locator(box) : boxOf(page, 'x')).click()
      await put(page, text)
      if (speaks(text)) await page.locator('point-of-order .tray').first().waitFor()
      await settled(page)
      return page
    },
  }
}

/** What stands before the disclaimer: on X, where every character counts, one new line. */
export const between = { facebook: '\n\n', x: '\n' } as const

export type Site = 'facebook' | 'x'
export const both = ['facebook', 'x'] as const

/** What the page itself shows in a box, line by line: with the editor's own model, it tells whether the two have parted. */
export const shownIn = (page: Page, site: Site): Promise<string> =>
  boxOf(page, site).evaluate((box) =>
    [...box.querySelectorAll(box.matches('.public-DraftEditor-content') ? '[data-block="true"]' : ':scope > p')]
      .map((line) => line.textContent)
      .join('\n'),
  )

/** Nothing of ours is left on the page. */
export async function nothingOfOurs(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('point-of-order') &&
      [...CSS.highlights].every(([name, ranges]) => !name.startsWith('point-of-order') || ranges.size === 0),
  )
}

/** Ours that are seen, and the site's controls that they lie over. */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('point-of-order')?.shadowRoot
    const panels = [...(root?.querySelectorAll('.ours') ?? [])].filter(
      (panel) => getComputedStyle(panel).visibility === 'visible',
    )
    const region = document.querySelector('.fb-dialog, .x-dialog, .x-composer') ?? document.body
    const controls = [...region.querySelectorAll('button, [role="button"], .count, .dots')].filter((one) =>
      one.checkVisibility(),
    )
    return panels.flatMap((panel) => {
      const a = panel.getBoundingClientRect()
      return controls
        .filter((control) => {
          const b = control.getBoundingClientRect()
          const { top, bottom } = region.getBoundingClientRect()
          // A control that its dialog has scrolled out of sight cannot be covered.
          const [from, to] = [Math.max(b.top, top), Math.min(b.bottom, bottom)]
          return a.left < b.right && b.left < a.right && a.top < to && from < a.bottom && from < to
        })
        .map((control) => `${panel.className} over ${control.id || control.className}`)
    })
  })

export const pause = (page: Page, milliseconds: number): Promise<unknown> =>
  page.evaluate((time) => new Promise((next) => setTimeout(next, time)), milliseconds)
