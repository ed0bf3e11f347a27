import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { inFull } from '../../src/packs/in-full.ts'
import { troubles } from '../accessible.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { openPopup, textOf, writeIn } from '../journey.ts'
import { smallPack } from '../packs/small.ts'
import { pressButton } from '../toolbar.ts'
import { built } from './installed.ts'

const draft =
  'The contractors are a bunch of clowns. I think the council should have acted in March. Ring Graham on 07700 900142.'
let browser: Browser
let popup: Page
/** The site's page with a draft in its box. */
let writtenIn: Page

beforeAll(async () => {
  browser = await openBrowser({ extension: built, granted: [] })
})
afterAll(() => browser.close())

type Api = {
  readonly storage: { readonly local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } }
}
/** The popup as it opens with these settings. */
async function openWith(settings: object): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate(
    (stored) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ settings: stored }),
    { startDone: true, ...settings },
  )
  await popup?.close()
  popup = await openPopup(browser)
}
const title = (name: string | RegExp) => popup.getByRole('heading', { level: 1, name }).waitFor()
const linked = (name: string) => popup.getByRole('link', { name, exact: true }).first().getAttribute('href')

test('no council: the list, and the ways to the first run, to joining and to the clerk’s desk', async () => {
  await openWith({})
  await title('Which council are you on?')
  expect(await linked('I have a link or a file from the clerk')).toBe('join.html')
  expect(await linked('Getting started')).toBe('start.html')
  expect(await linked('I am the clerk')).toBe('desk.html')
  expect(await troubles(popup)).toEqual([])
})

test('no site allowed: it says so, and allows one with one button', async () => {
  await openWith({ council: 'oakham' })
  await title('No site is allowed yet')
  expect(await troubles(popup)).toEqual([])
  await grant(browser.context, await browser.extensionId(), origins.facebook, false)
  await popup.bringToFront()
  await popup.getByRole('button', { name: 'Allow Facebook' }).click()
  await title('No draft on this page')
})

test('on a site not allowed yet, the button pressed there offers that site first', async () => {
  await openWith({ council: 'oakham' })
  const hanging = await pressButton(browser, await browser.open('x'))
  const shown = `document.querySelector('h1').textContent === 'Not allowed on X yet' ? document.querySelector('main button').textContent : null`
  expect(await hanging.until(shown)).toBe('Allow X')
})

test('a draft: the policy, its date and version, and the ways on', async () => {
  writtenIn = await browser.open('facebook', '?dialog')
  await writeIn(writtenIn, 'facebook', draft)
  await openWith({ council: 'oakham' })
  await title(/points? in this draft/)
  const head = (await popup.locator('header').textContent()) ?? ''
  for (const said of ['Oakham Town Council', 'Communication Policy', '27 March 2025', 'Rules version 1'])
    expect(head).toContain(said)
  expect(await linked('Check a draft')).toBe('draft.html')
  expect(await linked('Settings')).toBe('options.html')
  expect(await troubles(popup)).toEqual([])
})

test('what the person switched off is said, with the way to switch it on', async () => {
  await openWith({
    council: 'oakham',
    offRules: ['tone'],
    offCategories: ['guesswork'],
    neverTell: ['clown'],
    when: 'post',
  })
  await popup.getByText('Switched off by you: 2 kinds of point, 1 word or phrase, lines while you write.').waitFor()
  expect(await popup.locator('.off a').getAttribute('href')).toBe('options.html#rules')
})

test('off on a site, said and switched on again', async () => {
  await openWith({ council: 'oakham', offSites: ['facebook'] })
  await title('Off on Facebook')
  expect(await troubles(popup)).toEqual([])
  await popup.getByRole('switch', { name: /Read drafts on Facebook/ }).click()
  await title(/in this draft|Nothing to point out/)
})

test('off for an hour, said until when, and switched on before', async () => {
  await openWith({ council: 'oakham' })
  await popup.getByRole('switch', { name: /Off for an hour/ }).click()
  await title(/^Off until \d\d:\d\d$/)
  expect(await troubles(popup)).toEqual([])
  await popup.getByRole('button', { name: 'Switch it on now' }).click()
  await title(/in this draft|Nothing to point out/)
})

test('one box left alone, said, and read again', async () => {
  await openWith({ council: 'oakham' })
  await popup.getByRole('switch', { name: /Read this box/ }).click()
  await title('Off in this box')
  await popup.getByRole('button', { name: 'Read it again' }).click()
  await title(/in this draft/)
})

test('the disclaimer in one press, in reach from the first: the site’s box has it', async () => {
  await openWith({ council: 'oakham' })
  const hanging = await pressButton(browser, writtenIn)
  type Heights = { readonly popup: number; readonly button: number; readonly top: number; readonly scrolls: boolean }
  const heights = (scrolled: number) =>
    hanging.until<Heights>(`(() => {
      const button = document.querySelector('.at-once button')
      if (!button) return null
      scrollTo(0, ${scrolled})
      const { scrollHeight } = document.documentElement
      return { popup: innerHeight, button: button.getBoundingClientRect().bottom, top: document.querySelector('.top').getBoundingClientRect().top, scrolls: scrollHeight > innerHeight }
    })()`)
  const seen = await heights(0)
  expect(seen.popup).toBeLessThanOrEqual(600)
  expect(seen.scrolls).toBe(true)
  expect(seen.button).toBeLessThanOrEqual(seen.popup)
  expect((await heights(9999)).top).toBe(0)
  hanging.run(`document.querySelector('.at-once button').click()`)
  await expect.poll(() => textOf(writtenIn, 'facebook')).toContain('do not necessarily represent')
})

test('rules that were updated are said, with the way to what changed', async () => {
  const copy = (version: number) => {
    const pack = smallPack({ version })
    const text = JSON.stringify(pack).replace('Members', version === 1 ? 'Councillors' : 'Members')
    return { text, version, fingerprint: 'F', fetchedAt: 1, etag: null }
  }
  const times = { joinedAt: 1, checkedAt: 1, dueAt: Number.MAX_SAFE_INTEGER, trouble: null }
  const joined = { id: 'northborough', council: 'Northborough Town Council', address: null, key: null, ...times }
  const worker = await browser.worker()
  const keep = (kept: object | null) =>
    worker.evaluate(async (kept) => {
      const { local } = (globalThis as unknown as { chrome: Api }).chrome.storage
      await (kept ? local.set({ 'pack-joined': kept }) : local.remove('pack-joined'))
    }, kept)
  await keep({ ...joined, current: copy(2), previous: copy(1), lastSeen: { text: copy(1).text, version: 1 } })
  await openWith({})
  await popup.getByText('The rules were updated.').waitFor()
  expect(await linked('See what changed')).toBe('options.html#council')
  expect(await troubles(popup)).toEqual([])
  await popup.goto(popup.url().replace('popup.html', 'options.html#council'))
  const change = popup.locator('#council .changes')
  await change.waitFor()
  // Seen once it is shown; but who reads it, and looks away meanwhile, is not done with it.
  await popup.evaluate(() => window.dispatchEvent(new Event('focus')))
  await popup.evaluate(() => new Promise((next) => setTimeout(next, 300)))
  expect(await change.isVisible()).toBe(true)
  await keep(null)
})

test('on a site built otherwise than we know it, the way to the page for pasting', async () => {
  await openWith({ council: 'oakham' })
  const page = await browser.context.newPage()
  await page.route('https://www.facebook.com/**', (route) => route.fulfill({ contentType: 'text/html', body: strange }))
  await page.goto('https://www.facebook.com/')
  await page.locator('div').click()
  await page.keyboard.type('A draft in a box that nobody knows, long enough to be one.')
  const hanging = await pressButton(browser, page)
  await hanging.until(`document.querySelector('h1')?.textContent === 'This page is not recognised' || null`)
  expect(await hanging.until<string>(`document.querySelector('main a').getAttribute('href')`)).toBe('draft.html')
  await page.close()
})
const strange = '<!doctype html><div contenteditable="true" style="width: 30rem; min-height: 8rem"></div>'

test('the policy, whole: every clause word for word, and whom to ask for the document', async () => {
  await openWith({ council: 'oakham' })
  expect(await linked('The policy')).toBe('policy.html')
  await popup.goto(popup.url().replace('popup.html', 'policy.html'))
  await popup.setViewportSize({ width: 1100, height: 800 })
  await popup.getByRole('heading', { level: 1, name: 'Oakham Town Council' }).waitFor()
  const { clauses } = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/packs/oakham.json'), 'utf8'))
  const shown = await popup.locator('blockquote').allTextContents()
  expect(shown).toEqual(clauses.map(inFull))
  await popup.getByText(/For the whole policy, ask: .*Clerk/).waitFor()
  expect(await troubles(popup)).toEqual([])
})

test('in Welsh', async () => {
  await openWith({ council: 'oakham', language: 'cy' })
  await title(/bwynt|pwynt|phwynt/)
  await popup.getByText('Fersiwn 1 o’r rheolau').waitFor()
  await popup.getByText('Darllen drafftiau ar Facebook').waitFor()
  expect(await troubles(popup)).toEqual([])
})
