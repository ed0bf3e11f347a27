import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { boxOf, chooseCouncil, marked, openPopup, settled, textOf, trayOf, writeIn } from '../journey.ts'
import { smallPack } from '../packs/small.ts'
import { built, installed } from './installed.ts'

/** What can break around us, in a real browser: each leaves the draft as it is, says so plainly, and Post posts. */
const draft = 'Ring Graham on 07700 900142.'

type Area = {
  get(key: string): Promise<Record<string, unknown>>
  set(values: object): Promise<void>
  clear(): Promise<void>
}
type Api = {
  readonly storage: { readonly local: Area }
  readonly permissions: { remove(of: { origins: readonly string[] }): Promise<boolean> }
  readonly runtime: { reload(): void }
}
declare const chrome: Api

const { browser } = installed({ complaints: 'expected' })

const store = async (values: object) =>
  (await browser().worker()).evaluate((values) => chrome.storage.local.set(values), values)
const stored = async () => (await browser().worker()).evaluate(() => chrome.storage.local.get('settings'))
const empty = async () => (await browser().worker()).evaluate(() => chrome.storage.local.clear())

beforeEach(async () => {
  await empty()
  await store({ settings: { council: 'oakham', startDone: true } })
})

async function posts(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  expect(await textOf(page, 'facebook')).toBe(text)
  const posted = () => page.evaluate(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
  await page.locator('#go').click()
  await page.evaluate(() => new Promise((next) => setTimeout(next, 200)))
  if (!(await posted())) await page.locator('#go').click()
  await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
  expect(await page.locator('#posted .posted-text').first().innerText()).toBe(text)
}

const written = async (of: Browser = browser()): Promise<Page> => {
  const page = await of.open('facebook', '?dialog')
  await writeIn(page, 'facebook', draft)
  expect((await marked(page)).must).toEqual(['07700 900142'])
  return page
}

describe('storage', () => {
  test.each([
    ['full', 'Resource::kQuotaBytes quota exceeded'],
    ['read-only', 'IO error: /Local Extension Settings/LOCK: Read-only file system'],
  ])(
    '%s: the popup says that the change was not kept, the settings survive, and drafts are read as before',
    async (_, why) => {
      const page = await written()
      const before = await stored()
      const popup = await openPopup(browser())
      await popup.evaluate((why) => {
        chrome.storage.local.set = () => Promise.reject(new Error(why))
      }, why)
      await popup.getByRole('switch', { name: /I am in a meeting/ }).click()
      await popup.getByRole('heading', { name: 'The change could not be kept' }).waitFor()
      expect(await popup.locator('main').innerText()).toContain('you can post as always')
      await popup.getByRole('button', { name: 'Try again' }).click()
      await popup.getByRole('heading', { name: 'One point in this draft' }).waitFor()
      await popup.close()
      expect(await stored()).toEqual(before)
      await posts(page, draft)
    },
  )

  test('that cannot be read: the popup says that it is our fault, and Post posts', async () => {
    const page = await written()
    const popup = await openPopup(browser())
    await popup.evaluate(() => {
      chrome.storage.local.get = () => Promise.reject(new Error('Corruption: block checksum mismatch'))
      dispatchEvent(new Event('focus'))
    })
    await popup.getByRole('heading', { name: 'Something went wrong' }).waitFor()
    expect(await popup.locator('main').innerText()).toContain('you can post as always')
    await posts(page, draft)
  })

  test.each<[string, unknown]>([
    ['a torn text', '{"council":"oak'],
    ['a list', ['oakham']],
    ['a number', 7],
    ['nothing', null],
    [
      'keys of other kinds',
      { council: { id: 'oakham' }, role: 5, offSites: 'facebook', councilAccounts: [{ site: 'x' }], neverTell: 3 },
    ],
  ])('that holds %s for settings: they are as on the first day, and can be set again', async (_, torn) => {
    await store({ settings: torn })
    const page = await browser().open('facebook', '?dialog')
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(draft)
    await settled(page)
    expect(await page.locator('point-of-order').count()).toBe(0)
    await chooseCouncil(browser(), 'Oakham Town Council')
    await page.bringToFront()
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(' Thanks.')
    await trayOf(page).waitFor()
    await posts(page, `${draft} Thanks.`)
  })

  test('half written: what is whole is kept', async () => {
    await store({ settings: { council: 'oakham', role: 'wizard', askAtPost: 'perhaps' } })
    await posts(await written(), draft)
  })

  test('emptied in mid-draft: nothing is said any more, and Post posts', async () => {
    const page = await written()
    await empty()
    await boxOf(page, 'facebook').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Thanks.')
    await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 0)
    await posts(page, `${draft} Thanks.`)
  })
})

test('a pack that was withdrawn: nothing is read, and the popup asks for the council', async () => {
  const page = await written()
  await store({ settings: { council: 'northborough' } })
  await boxOf(page, 'facebook').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Thanks.')
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 0)
  const popup = await openPopup(browser())
  await popup.getByRole('heading', { name: 'Which council are you on?' }).waitFor()
  await popup.close()
  await posts(page, `${draft} Thanks.`)
})

test('a council joined in another tab in mid-draft: its rules are asked about by Post, though no key was pressed since', async () => {
  await store({ settings: { startDone: true } })
  const page = await browser().open('facebook', '?dialog')
  await boxOf(page, 'facebook').click()
  await page.keyboard.type(draft)
  await settled(page)
  const current = { text: JSON.stringify(smallPack()), version: 1, fingerprint: 'F', fetchedAt: 1, etag: null }
  await store({
    'pack-joined': {
      ...{ id: 'northborough', council: 'Northborough Town Council', address: null, key: null, joinedAt: 1, current },
      ...{ previous: null, lastSeen: null, checkedAt: 1, dueAt: Date.now() + 86_400_000, trouble: null },
    },
  })
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 1)
  await page.locator('#go').click()
  await page.locator('point-of-order .guard').waitFor()
})

test('a permission taken back in mid-draft: from the next word on nothing is read, and the popup says so; given again, the draft is', async () => {
  const page = await written()
  await (await browser().worker()).evaluate(
    (wanted) => chrome.permissions.remove({ origins: wanted }),
    origins.facebook,
  )
  await boxOf(page, 'facebook').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Thanks.')
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 0)
  const popup = await openPopup(browser())
  await popup.getByRole('heading', { name: 'Not allowed on Facebook yet' }).waitFor()
  await popup.close()
  await grant(browser().context, await browser().extensionId(), origins.facebook)
  await page.bringToFront()
  await boxOf(page, 'facebook').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Bye.')
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 1)
  await posts(page, `${draft} Thanks. Bye.`)
})

test('a clock that jumps: a meeting and a putting-off said in another year are over', async () => {
  const far = new Date(Date.now() + 400 * 24 * 60 * 60 * 1000).toISOString()
  await store({ settings: { council: 'oakham', snoozedUntil: far, meetingSince: far } })
  await posts(await written(), draft)
})

describe('the extension itself', () => {
  let browser: Browser
  beforeEach(async () => {
    browser = await openBrowser({ extension: built })
    await chooseCouncil(browser, 'Oakham Town Council')
  })
  afterEach(() => browser.close())

  test('replaced in mid-draft, as by an update of it or of the browser: the draft stays, and is read on by the new one alone', async () => {
    const page = await written(browser)
    await browser.replace()
    await page.bringToFront()
    expect(await textOf(page, 'facebook')).toBe(draft)
    await boxOf(page, 'facebook').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Sue is on 07700 900143.')
    await page.waitForFunction(() => CSS.highlights.get('point-of-order-must')?.size === 2)
    expect((await marked(page)).must).toEqual(['07700 900142', '07700 900143'])
    expect(await page.locator('point-of-order').count()).toBe(1)
    await posts(page, `${draft} Sue is on 07700 900143.`)
  })

  test('taken away in mid-draft: the draft stays, nothing of ours is left at the next move, and Post posts', async () => {
    const page = await written(browser)
    // Loaded through the debugger, it does not come up again by itself.
    await (await browser.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await boxOf(page, 'facebook').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Thanks.')
    await page.locator('point-of-order').waitFor({ state: 'detached' })
    expect((await marked(page)).must).toEqual([])
    await page.locator('#go').click()
    await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
    expect(await page.locator('#posted .posted-text').first().innerText()).toBe(`${draft} Thanks.`)
  })
})
