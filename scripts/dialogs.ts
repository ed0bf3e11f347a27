/**
 * Pictures of the lines and the card in each kind of dialog, light and dark, into docs/screens/dialogs: `npm run dialogs`, or
 * `npm run dialogs facebook` for those whose names begin so. From the built extension on the stand-in pages.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { origins } from '../src/composers/origins.ts'
import { type addresses, type Browser, openBrowser } from '../tests/browser.ts'
import { chooseCouncil, pressLine, settled } from '../tests/journey.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screens/dialogs')
const draft =
  'I think the council should have acted in March, and the contractors are a bunch of clowns. Ring Graham on 07700 900142.'

type Kind = {
  readonly name: string
  readonly site: keyof typeof addresses
  readonly search?: string
  readonly box: string
  readonly size?: { readonly width: number; readonly height: number }
  /** Before the draft is written. */
  readonly first?: (page: Page) => Promise<unknown>
  /** In place of a press on a line. */
  readonly after?: (page: Page) => Promise<unknown>
}

const dialog = '[role="dialog"]'
const askAtPost = (button: string) => async (page: Page) => {
  await page.locator(button).click()
  await page.locator('point-of-order .guard').waitFor()
}
const openMenu = (button: string) => async (page: Page) => {
  if (button === 'Ignore') await pressLine(page, 'must')
  await page.locator('point-of-order').getByRole('button', { name: button, exact: true }).click()
}

const kinds: readonly Kind[] = [
  { name: 'facebook-dialog', site: 'facebook', search: '?dialog', box: `${dialog} [contenteditable="true"]` },
  { name: 'facebook-ignore', site: 'facebook', search: '?dialog', box: '#post', after: openMenu('Ignore') },
  { name: 'facebook-more', site: 'facebook', search: '?dialog', box: '#post', after: openMenu('More') },
  { name: 'facebook-guard', site: 'facebook', search: '?dialog', box: '#post', after: askAtPost('#go') },
  { name: 'facebook-comment', site: 'facebook', box: '#comment' },
  { name: 'facebook-welsh', site: 'facebook', search: '?dialog&lang=cy', box: '#post' },
  { name: 'business-suite', site: 'businessSuite', box: '#suite-box' },
  { name: 'x-home', site: 'x', box: '#home [data-testid="tweetTextarea_0"]' },
  { name: 'x-reply', site: 'x', box: '#reply [data-testid="tweetTextarea_0"]' },
  { name: 'x-modal', site: 'x', search: '?modal', box: `${dialog} [data-testid="tweetTextarea_0"]` },
  {
    name: 'x-thread',
    site: 'x',
    search: '?modal',
    box: '[data-testid="tweetTextarea_1"]',
    async first(page) {
      await page.locator(`${dialog} [data-testid="tweetTextarea_0"]`).click()
      await page.keyboard.type('Tannery Row has flooded again.')
      await page.locator('[data-testid="addButton"]').click()
    },
  },
  {
    name: 'x-guard',
    site: 'x',
    search: '?modal',
    box: `${dialog} [data-testid="tweetTextarea_0"]`,
    after: askAtPost('[data-testid="tweetButton"]'),
  },
  {
    name: 'x-mobile',
    site: 'x',
    search: '?mobile',
    box: '#home textarea',
    size: { width: 390, height: 844 },
    async after(page) {
      await page.locator('point-of-order button.count').first().click()
    },
  },
  { name: 'facebook-narrow', site: 'facebook', search: '?dialog', box: '#post', size: { width: 390, height: 844 } },
  // A window of 1280 × 800 at 200 %.
  {
    name: 'x-zoomed',
    site: 'x',
    box: '#home [data-testid="tweetTextarea_0"]',
    size: { width: 640, height: 400 },
  },
  { name: 'linkedin', site: 'linkedin', search: '?dialog', box: '[data-stand-in="post"]' },
  { name: 'threads', site: 'threads', search: '?dialog', box: '[role="dialog"] [data-stand-in]' },
  { name: 'instagram', site: 'instagram', search: '?dialog', box: '[role="dialog"] [data-stand-in]' },
  { name: 'bluesky', site: 'bluesky', search: '?dialog', box: '[role="dialog"] [data-stand-in]' },
  { name: 'youtube', site: 'youtube', box: '[data-stand-in]' },
  { name: 'reddit', site: 'reddit', search: '?post', box: '[data-stand-in]' },
]

const wanted = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await openBrowser({
  extension: join(root, '.output/chrome-mv3'),
  granted: Object.values(origins).flat(),
})
browser.context.setDefaultTimeout(8000)
try {
  await chooseCouncil(browser, 'Oakham Town Council')
  for (const kind of kinds.filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one))))
    for (const theme of ['light', 'dark']) await take(browser, kind, theme)
} finally {
  await browser.close()
}

async function take(of: Browser, { name, site, search = '', box, size, first, after }: Kind, theme: string) {
  const page = await of.open(site, `${search}${search ? '&' : '?'}theme=${theme}`)
  try {
    await page.setViewportSize(size ?? { width: 1000, height: 680 })
    await first?.(page)
    await page.locator(box).first().click()
    await page.keyboard.type(draft)
    await page.locator('point-of-order .tray').first().waitFor()
    await settled(page)
    await (after ? after(page) : pressLine(page, 'must'))
    await page.mouse.move(0, 0)
    await page.evaluate(() => new Promise((next) => setTimeout(next, 250)))
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    console.log(`docs/screens/dialogs/${name}-${theme}.png`)
  } catch (problem) {
    process.exitCode = 1
    console.error(`${name}, ${theme}: ${String(problem).split('\n')[0]}`)
  }
  await page.close()
}
