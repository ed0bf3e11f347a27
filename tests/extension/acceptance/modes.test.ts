import type { Page } from 'playwright-core'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { boxOf, cardOf, ignore, marked, openPopup, pressLine, settled, textOf, trayOf } from '../../journey.ts'
import { must, nothingOfOurs, openScene, pause } from './scene.ts'

const scene = openScene()
const phones = async (page: Page) => (await marked(page)).must
const guardOf = (page: Page) => page.locator('point-of-order .guard')

type Storage = {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{ readonly settings?: Record<string, unknown> }>
        set(values: object): Promise<void>
      }
    }
  }
}
const stored = async (): Promise<Record<string, unknown>> =>
  (await scene.browser().worker()).evaluate(
    async () => (await (globalThis as unknown as Storage).chrome.storage.local.get('settings')).settings ?? {},
  )
const set = async (change: Record<string, unknown>): Promise<void> =>
  (await scene.browser().worker()).evaluate(async (change) => {
    const { local } = (globalThis as unknown as Storage).chrome.storage
    await local.set({ settings: { ...(await local.get('settings')).settings, ...change } })
  }, change)
afterEach(() =>
  set({ when: 'typing', snoozedUntil: null, neverTell: [], offRules: [], offCategories: [], askAtPost: true }),
)

const write = async (text: string): Promise<Page> => {
  const page = await scene.browser().open('facebook', '?dialog')
  await boxOf(page, 'facebook').click()
  await page.keyboard.type(text)
  return page
}

test('in a meeting, as the draft itself says and nobody has switched on', async () => {
  const page = await write('Sat in full council, item 7 now. Anyone watching the match?')
  await expect.poll(async () => (await marked(page)).should).toEqual(['Anyone watching the match'])
})

describe('when drafts are read', () => {
  test('when I pause: no line until two seconds after the last key', async () => {
    await set({ when: 'pause' })
    const page = await write(must)
    // The first answer brings the mode; from then on nothing new is shown before the pause.
    await page.waitForFunction(() => CSS.highlights.get('point-of-order-must')?.size === 1)
    const began = Date.now()
    await page.keyboard.type(' Sue is on 07700 900143.')
    await pause(page, 1000)
    expect(await phones(page)).toEqual(['07700 900142'])
    await page.waitForFunction(() => CSS.highlights.get('point-of-order-must')?.size === 2)
    expect(Date.now() - began).toBeGreaterThan(1900)
  })
  test('only when I post: no line and no tray, then one question about every must and should', async () => {
    await set({ when: 'post' })
    const page = await write(`The contractors are a bunch of clowns. ${must}`)
    await pause(page, 2500)
    await nothingOfOurs(page)
    await page.locator('#go').click()
    await guardOf(page).waitFor()
    const severities = await guardOf(page).locator('.points .severity').allInnerTexts()
    expect(severities.length).toBeGreaterThan(1)
    expect(severities).toContain('Must')
    expect(severities).not.toContain('Note')
    // What was asked about is seen now, so that it can be mended.
    expect(await phones(page)).toContain('07700 900142')
    await page.locator('#go').click()
    await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
  })
  test('only when I post, and nothing to ask: posts at once', async () => {
    await set({ when: 'post' })
    const page = await write('The library opens at ten on Saturday.')
    await pause(page, 800)
    await page.locator('#go').click()
    await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
  })
})

describe('peace', () => {
  test('for an hour, from the tray: nothing more is read; over, it is read again by itself', async () => {
    const page = await scene.facebook(must)
    await trayOf(page).getByRole('button', { name: 'More' }).click()
    await trayOf(page).getByRole('button', { name: 'Leave me alone for an hour' }).click()
    await nothingOfOurs(page)
    const until = Date.parse(String((await stored()).snoozedUntil))
    expect(until - Date.now()).toBeGreaterThan(55 * 60_000)
    expect(until - Date.now()).toBeLessThanOrEqual(60 * 60_000)
    await set({ snoozedUntil: new Date(Date.now() + 3000).toISOString() })
    await page.keyboard.type(' Soon')
    await pause(page, 600)
    await nothingOfOurs(page)
    await page.waitForFunction(() => CSS.highlights.get('point-of-order-must')?.size === 1)
  })
  test('from the tray, with the keyboard alone: one writes on', async () => {
    const page = await scene.facebook(must)
    await trayOf(page).getByRole('button', { name: 'More' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await nothingOfOurs(page)
    await page.keyboard.type(' Thank you.')
    await expect.poll(() => textOf(page, 'facebook')).toBe(`${must} Thank you.`)
  })
  test('in one box, until it is closed', async () => {
    const page = await scene.facebook(must)
    await trayOf(page).getByRole('button', { name: 'More' }).click()
    await trayOf(page).getByRole('button', { name: 'Leave this box alone' }).click()
    await nothingOfOurs(page)
    await page.keyboard.type(' Sue is on 07700 900143.')
    await pause(page, 800)
    await nothingOfOurs(page)
    await page.locator('#go').click()
    await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
    await page.locator('#open').click()
    await page.keyboard.type(must)
    await expect.poll(() => phones(page)).toEqual(['07700 900142'])
  })
})

describe('never again', () => {
  test('these words: away at once, in another draft too, and told again when that is undone', async () => {
    const page = await scene.facebook(must)
    await pressLine(page, 'must')
    await ignore(page, /Wherever I write/)
    await expect.poll(() => phones(page)).toEqual([])
    await expect.poll(async () => (await stored()).neverTell).toEqual(['07700 900142'])
    const other = await write('Text Sue at 07700 900142, or at 07700 900143.')
    await expect.poll(() => phones(other)).toEqual(['07700 900143'])
    await set({ neverTell: [] })
    await other.keyboard.type(' Ta.')
    await expect.poll(() => phones(other)).toEqual(['07700 900142', '07700 900143'])
  })
  test('this rule: all it notices is away, and comes back when that is undone', async () => {
    const page = await scene.facebook(`${must} Sue is on 07700 900143.`)
    await pressLine(page, 'must')
    await ignore(page, /^Always, for/)
    await expect.poll(() => phones(page)).toEqual([])
    await expect.poll(async () => (await stored()).offRules).toEqual(['phone-number'])
    await set({ offRules: [] })
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(' ')
    await expect.poll(() => phones(page)).toHaveLength(2)
  })
})

describe('from the card', () => {
  test('a false alarm is copied with its letters masked, and nothing is sent', async () => {
    const requests: string[] = []
    scene.browser().context.on('request', (request) => requests.push(request.url()))
    await scene.browser().context.grantPermissions(['clipboard-read', 'clipboard-write'])
    onTestFinished(() => scene.browser().context.clearPermissions())
    const page = await scene.facebook(must)
    await pressLine(page, 'must')
    requests.length = 0
    await ignore(page, /This is wrong/)
    await cardOf(page).getByText('Copied. Paste it in an e-mail to the clerk').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /Rule: phone-number\nClause: .*bullet 3.*\nRule file: oakham, version \d+\nSite: Facebook\n.*00000 000000$/,
    )
    expect(copied).not.toMatch(/07700|Graham/)
    expect(requests).toEqual([])
  })
  test('the clerk is asked in the person’s own mail program, in a tab of its own', async () => {
    const page = await scene.facebook(must)
    await pressLine(page, 'must')
    const link = cardOf(page).getByRole('link', { name: /Ask the clerk/ })
    const letter = new URL((await link.getAttribute('href')) ?? '')
    expect(letter.protocol).toBe('mailto:')
    expect(letter.searchParams.get('body')).toContain(must)
    expect(letter.searchParams.get('body')).toContain('Never give out personal details of others')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await textOf(page, 'facebook')).toBe(must)
  })
  test('next and previous by keyboard: the open card and its words go from point to point', async () => {
    const page = await scene.facebook(`${must} Sue is on 07700 900143.`)
    await page.keyboard.press('Alt+Shift+P')
    await cardOf(page).getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await marked(page)).open).toEqual(['07700 900143'])
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await marked(page)).open).toEqual(['07700 900142'])
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('post')
  })
  test('the popup’s own switch for this box', async () => {
    const page = await scene.facebook(must)
    const popup = await openPopup(scene.browser())
    const tell = (on: boolean) =>
      popup.evaluate(async (on) => {
        type Tabs = {
          query(of: object): Promise<{ id?: number }[]>
          sendMessage(tab: number, ask: object): Promise<unknown>
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
        const all = await tabs.query({ url: 'https://www.facebook.com/*' })
        return tabs.sendMessage(all.at(-1)?.id ?? -1, { kind: 'box', on })
      }, on)
    expect(await tell(false)).toMatchObject({ draft: { off: true, findings: [] } })
    await page.bringToFront()
    await nothingOfOurs(page)
    expect(await tell(true)).toMatchObject({ draft: { off: false, findings: [{ rule: 'phone-number' }] } })
    await popup.close()
  })
})
