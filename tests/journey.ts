import type { Locator, Page } from 'playwright-core'
import type { Finding } from '../src/check/finding.ts'
import type { TabReport } from '../src/messages/wire.ts'
import type { Browser } from './browser.ts'

/** Steps that journeys through the built extension have in common. All of them wait for conditions, never for time. */

/** Chooses the council in the popup, as a person does after installing. */
export async function chooseCouncil(browser: Browser, name: string): Promise<void> {
  const popup = await openPopup(browser)
  await popup.getByRole('button', { name }).click()
  await popup.getByRole('heading', { name: 'Which council are you on?' }).waitFor({ state: 'detached' })
  await popup.close()
}

/** The toolbar's page, opened as a tab: it speaks of the tab last written in. */
export async function openPopup(browser: Browser): Promise<Page> {
  const popup = await browser.context.newPage()
  await popup.setViewportSize({ width: 360, height: 600 })
  await popup.goto(`chrome-extension://${await browser.extensionId()}/popup.html`)
  await popup.getByRole('heading', { level: 1 }).waitFor()
  return popup
}

const boxes = {
  facebook: '[role="dialog"] [contenteditable="true"]',
  x: '[data-testid="tweetTextarea_0"]',
} as const
export type BoxSite = keyof typeof boxes

export const boxOf = (page: Page, site: BoxSite): Locator => page.locator(boxes[site]).last()

/** Puts words into the focused box line by line: letter by letter takes half of a test's time, and is left to tests of typing. */
export async function put(page: Page, text: string): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    if (line !== '') await page.keyboard.insertText(line)
  }
}

/** Writes into the site's box and waits until the tray under it has something to say. */
export async function writeIn(page: Page, site: BoxSite, text: string): Promise<void> {
  await page.bringToFront()
  await boxOf(page, site).click()
  await put(page, text)
  await page.locator('point-of-order .tray').waitFor()
  await settled(page)
}

/** Waits until the marks have stood unchanged over a pause in the typing. */
export async function settled(page: Page): Promise<void> {
  let before = ''
  for (let same = 0; same < 3; ) {
    const now = JSON.stringify(await marked(page))
    same = now === before ? same + 1 : 0
    before = now
    await page.evaluate(() => new Promise((next) => setTimeout(next, 100)))
  }
}

/** The words under each kind of line. */
export const marked = (page: Page): Promise<Record<'must' | 'should' | 'note' | 'open', string[]>> =>
  page.evaluate(() => {
    const words = (kind: string) =>
      [kind, `${kind}-dark`].flatMap((name) => [...(CSS.highlights.get(`point-of-order-${name}`) ?? [])].map(String))
    return { must: words('must'), should: words('should'), note: words('note'), open: words('open') }
  })

export const disclaimerButton = (page: Page): Locator =>
  page.locator('point-of-order').getByRole('button', { name: /^Add the (disclaimer|short form)$/ })

/** The text in the editor's own model. */
export const textOf = (page: Page, site: BoxSite): Promise<string> =>
  boxOf(page, site).evaluate((box) => {
    const name = box.closest<HTMLElement>('[data-stand-in]')?.dataset.standIn ?? ''
    return globalThis.standIns[name]?.text() ?? ''
  })

/** Presses the middle of the first words under a line of this kind, as a hand would, once there are any. */
export async function pressLine(page: Page, kind: 'must' | 'should' | 'note'): Promise<void> {
  const found = await page.waitForFunction((kind) => {
    const names = [`point-of-order-${kind}`, `point-of-order-${kind}-dark`]
    const range = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])[0] as Range | undefined
    const box = range?.getClientRects()[0]
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }, kind)
  const place = (await found.jsonValue()) as { x: number; y: number }
  await page.mouse.click(place.x, place.y)
  await cardOf(page).waitFor()
  await page.waitForFunction(() => {
    const ours = document.querySelector('point-of-order')?.shadowRoot?.getAnimations() ?? []
    return ours.every((animation) => animation.playState === 'finished')
  })
}

/** Chooses one of the ways in the open card's Ignore menu. */
export async function ignore(page: Page, way: string | RegExp = 'In this draft'): Promise<void> {
  await cardOf(page).getByRole('button', { name: 'Ignore' }).click()
  await cardOf(page).locator('.menu').getByRole('button', { name: way }).click()
}

/**
 * Whatever a test ignored would be ignored for the next that writes the same sentence, too. Taken back on a page of the
 * extension: a worker that has been stopped never answers.
 */
export async function recallIgnored(browser: Browser): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${await browser.extensionId()}/manifest.json`)
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.session.remove('ignored'),
  )
  await page.close()
}

export const cardOf = (page: Page): Locator => page.locator('point-of-order .card')
export const trayOf = (page: Page): Locator => page.locator('point-of-order .tray')

/** The little of the browser's API that a journey asks of the background. */
export type ExtensionApi = {
  readonly tabs: {
    query(wanted: object): Promise<{ readonly id?: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
  readonly action: { getBadgeText(of: object): Promise<string> }
  readonly storage: { readonly session: { remove(key: string): Promise<void> } }
}

type Told = {
  readonly words: string
  readonly severity: string
  readonly rule: string
  readonly ref: string
  readonly quote: string
}

/** What the page tells the popup of its draft, asked from the extension's own background. */
export async function reportOf(browser: Browser, page: Page): Promise<readonly Told[]> {
  await page.bringToFront()
  const worker = await browser.worker()
  const report = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return (await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'report' })) as TabReport
  })
  const { text, findings } = report.draft ?? { text: '', findings: [] as readonly Finding[] }
  return findings.map(({ span, severity, rule, clause }) => ({
    words: text.slice(span.start, span.end) || '(missing)',
    severity,
    rule,
    ref: clause?.ref ?? '',
    quote: clause?.quote ?? '',
  }))
}
