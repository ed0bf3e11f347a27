import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses, type Browser, openBrowser } from '../browser.ts'
import { boxOf, cardOf, chooseCouncil, ignore, marked, pressLine, recallIgnored, trayOf, writeIn } from '../journey.ts'
import { pressButton } from '../toolbar.ts'
import { filesWithMarkers, holdsMarker } from '../trust/recorder.ts'
import { breakDown } from '../trust/use.ts'
import { built } from './installed.ts'

const draft = 'The drain at Quillowmarsh floods again. Ring Graham Brindlethwaite on 07700 900731.'

type Area = { get(keys: null): Promise<Record<string, unknown>> }
type Tab = { readonly incognito: boolean }
declare const chrome: {
  readonly contextMenus: { readonly onClicked: { dispatch(...heard: unknown[]): void } }
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>>
  readonly tabs: { query(wanted: object): Promise<Tab[]> }
  readonly windows: { create(wanted: object): Promise<unknown> }
}

async function openOurs(inPrivate: boolean): Promise<Browser> {
  const browser = await openBrowser({ extension: built, inPrivate })
  await chooseCouncil(browser, 'Oakham Town Council')
  return browser
}

/** Facebook's stand-in in a window that is the browser's own private one, which only an extension can open from outside. */
async function openPrivate(browser: Browser): Promise<Page> {
  const opened = browser.context.waitForEvent('page')
  const worker = await browser.worker()
  await worker.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }))
  const page = await opened
  await page.goto(`${addresses.facebook}?dialog`)
  return page
}

/** Everything that the extension keeps. */
const kept = async (browser: Browser) =>
  (await browser.worker()).evaluate(async () => {
    const { local, session, sync } = chrome.storage
    const [inLocal, inSession, inSync] = await Promise.all([local, session, sync].map((area) => area.get(null)))
    return { inLocal, inSession, inSync, databases: await indexedDB.databases(), caches: await caches.keys() }
  })

const privateTabs = async (browser: Browser): Promise<number> =>
  (await browser.worker()).evaluate(
    async () => (await chrome.tabs.query({})).filter(({ incognito }) => incognito).length,
  )

/** What the open menu says of each, without what stands smaller under it. */
const waysToIgnore = (page: Page): Promise<string[]> =>
  cardOf(page)
    .locator('.menu button')
    .evaluateAll((buttons) => buttons.map(({ firstChild }) => firstChild?.textContent ?? ''))

/** Writes, ignores a point, and has the reading stumble over the next sentence. */
async function use(browser: Browser, page: Page): Promise<void> {
  const faults: string[] = []
  browser.context.on('console', (line) => line.text().startsWith('Point of Order, rule') && faults.push(line.text()))
  await writeIn(page, 'facebook', draft)
  expect((await marked(page)).must).toEqual(['07700 900731'])
  expect(await trayOf(page).innerText()).toMatch(/1\s+must/)
  await pressLine(page, 'must')
  await ignore(page)
  await cardOf(page).waitFor({ state: 'detached' })
  await expect.poll(async () => (await marked(page)).must).toEqual([])
  await breakDown(browser)
  await boxOf(page, 'facebook').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' It floods Zephyrstoke Hall, too.')
  await expect.poll(() => faults.length).toBeGreaterThan(0)
}

describe('where the person has let it into private windows', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openOurs(true)
  })
  afterAll(() => browser.close())

  test('a draft is read as in any other, and so it is by the toolbar’s popup', async () => {
    const page = await openPrivate(browser)
    expect(await privateTabs(browser)).toBe(1)
    await writeIn(page, 'facebook', draft)
    const popup = await pressButton(browser, page)
    await popup.until(`document.querySelector('main')?.innerText.includes('07700 900731') || null`)
    await page.close()
  })

  test('nothing stays of it: nor of what was ignored, nor of what went wrong, nor of the tab', async () => {
    const before = await kept(browser)
    const page = await openPrivate(browser)
    await use(browser, page)
    expect(await kept(browser)).toEqual(before)
    await page.close()
    await expect.poll(() => privateTabs(browser)).toBe(0)
    expect(await kept(browser)).toEqual(before)
  })

  test('nothing can be ignored for good there, while in this draft it can', async () => {
    const before = await kept(browser)
    const page = await openPrivate(browser)
    await writeIn(page, 'facebook', 'Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Ignore' }).click()
    expect(await waysToIgnore(page)).toEqual(['In this draft', 'This is wrong: copy a report'])
    await cardOf(page).locator('.menu').getByRole('button', { name: 'In this draft' }).click()
    await expect.poll(async () => (await marked(page)).must).toEqual([])
    expect(await kept(browser)).toEqual(before)
    await page.close()
  })

  test('words chosen there for “Check a draft” go to an ordinary window, and none of them is kept', async () => {
    const page = await openPrivate(browser)
    const opened = browser.context.waitForEvent('page')
    await (await browser.worker()).evaluate(
      (selectionText) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-draft', selectionText }, {}),
      draft,
    )
    const checking = await opened
    await checking.getByRole('button', { name: /Gives a phone number/ }).waitFor()
    expect(await privateTabs(browser)).toBe(1)
    expect(holdsMarker(JSON.stringify(await kept(browser)))).toBe(false)
    await Promise.all([checking.close(), page.close()])
  })

  test('no file of the browser’s holds a word of it', async () => {
    await browser.context.close()
    expect(filesWithMarkers(browser.profile)).toEqual([])
  })
})

describe('where the person has not', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openOurs(false)
  })
  afterAll(() => browser.close())

  test('a draft in a private window is not read, while one in a window beside it is', async () => {
    const hidden = await openPrivate(browser)
    await boxOf(hidden, 'facebook').click()
    await hidden.keyboard.type(draft)
    await writeIn(await browser.open('facebook', '?dialog'), 'facebook', draft)
    expect(await hidden.locator('point-of-order').count()).toBe(0)
    expect((await marked(hidden)).must).toEqual([])
    expect(await privateTabs(browser)).toBe(0)
  })

  test('in an ordinary window there are the lasting ways to ignore, too', async () => {
    const page = await browser.open('facebook', '?dialog')
    await writeIn(page, 'facebook', 'Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Ignore' }).click()
    expect(await waysToIgnore(page)).toEqual([
      'In this draft',
      'Wherever I write “07700 900142”',
      'Always, for “Gives a phone number”',
      'This is wrong: copy a report',
    ])
    await page.close()
  })

  test('the same use in an ordinary window does leave what is said to stay', async () => {
    await recallIgnored(browser)
    const before = await kept(browser)
    await use(browser, await browser.open('facebook', '?dialog'))
    // A fault is said before the storage has it.
    const keysIn = async (area: 'inLocal' | 'inSession') => new Set(Object.keys((await kept(browser))[area] ?? {}))
    await expect.poll(() => keysIn('inLocal')).toEqual(new Set([...Object.keys(before.inLocal ?? {}), 'faults']))
    await expect.poll(() => keysIn('inSession')).toEqual(new Set(['ignored', 'lastTab']))
  })
})
