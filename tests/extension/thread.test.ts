import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { disclaimerButton, ignore, marked, pressLine, settled, trayOf } from '../journey.ts'
import { installed } from './installed.ts'

/** Every box of a thread on X is one draft: the disclaimer belongs in the first, the check covers all, Post asks for all. */
const { browser } = installed()

type Api = {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, object>> }
  }
}

const textOf = (page: Page, name: string) => page.evaluate((which) => standIns[which]?.text(), name)
async function write(page: Page, index: number, text: string): Promise<void> {
  await page.locator(`[role="dialog"] [data-testid="tweetTextarea_${index}"]`).click()
  await page.keyboard.type(text)
  await settled(page)
}
async function thread(first: string, second: string): Promise<Page> {
  const page = await browser().open('x', '?modal')
  await write(page, 0, first)
  await page.locator('[data-testid="addButton"]').click()
  await write(page, 1, second)
  return page
}

test('an opinion in the second post: the disclaimer is offered in the first, and goes there', async () => {
  const page = await thread('A word on the bins.', 'I think the council has got the bin charges wrong.')
  expect(await disclaimerButton(page).count()).toBe(0)
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click()
  await disclaimerButton(page).click()
  await expect.poll(() => textOf(page, 'modal')).toMatch(/^A word on the bins\.\n.*own/)
  expect(await textOf(page, 'modal-1')).toBe('I think the council has got the bin charges wrong.')
  await disclaimerButton(page).waitFor({ state: 'detached' })
})

test('a disclaimer in the first speaks for the second', async () => {
  const page = await thread('Views my own.', 'I think the council has got the bin charges wrong.')
  for (const index of [0, 1]) {
    await page.locator(`[role="dialog"] [data-testid="tweetTextarea_${index}"]`).click()
    await settled(page)
    expect(await disclaimerButton(page).count()).toBe(0)
  }
})

test('each post is underlined where it stands, and one of them has its tray out', async () => {
  const page = await thread('Ring Graham on 07700 900142.', 'Or Sue on 07700 900143.')
  expect((await marked(page)).must).toEqual(['07700 900142', '07700 900143'])
  expect(await trayOf(page).count()).toBe(1)
})

test('Post asks for all of them, and the second press posts each once', async () => {
  const page = await thread('Ring Graham on 07700 900142.', 'Or Sue on 07700 900143.')
  const guard = page.locator('point-of-order .guard')
  await page.keyboard.press('Control+Enter')
  await guard.waitFor()
  expect(await guard.innerText()).toContain('07700 900142')
  expect(await guard.innerText()).toContain('07700 900143')
  expect(await page.locator('#posted li').count()).toBe(0)
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(() => page.locator('#posted .posted-text').allInnerTexts())
    .toEqual(['Or Sue on 07700 900143.', 'Ring Graham on 07700 900142.'])
})

/** As it is stored by any page of ours: another tab, the popup, the settings. */
const say = async (change: object) =>
  (await browser().worker()).evaluate(async (changed) => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome
    const { settings } = await storage.local.get('settings')
    await storage.local.set({ settings: { ...settings, ...changed } })
  }, change)

test('words that are never to be told of are told of in no post of it', async () => {
  const page = await thread('Ring Graham on 07700 900142.', 'Or Graham on 07700 900142.')
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click()
  await pressLine(page, 'must')
  onTestFinished(() => say({ neverTell: [] }))
  await ignore(page, /Wherever I write/)
  await expect.poll(async () => (await marked(page)).must).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => page.locator('#posted').getAttribute('data-count')).toBe('2')
})

test('an hour’s peace that was asked for elsewhere reaches every post of it, and so does its end', async () => {
  const page = await thread('Ring Sue on 07700 900143.', 'Or Sue on 07700 900143.')
  const words = async () => (await marked(page)).must
  onTestFinished(() => say({ snoozedUntil: null }))
  await say({ snoozedUntil: new Date(Date.now() + 60 * 60 * 1000).toISOString() })
  await expect.poll(words).toEqual([])
  await say({ snoozedUntil: null })
  await expect.poll(words).toEqual(['07700 900143', '07700 900143'])
})
