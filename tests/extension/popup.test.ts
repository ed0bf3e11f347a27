import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { troubles } from '../accessible.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { openPopup, writeIn } from '../journey.ts'
import { pressButton } from '../toolbar.ts'
import { built } from './installed.ts'

const draft = 'The contractors are a bunch of clowns. Ring Graham on 07700 900142.'
let browser: Browser
let popup: Page

beforeAll(async () => {
  browser = await openBrowser({ extension: built, granted: [] })
})
afterAll(() => browser.close())

type Api = { readonly storage: { readonly local: { set(values: object): Promise<void> } } }
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
  const facebook = await browser.open('facebook', '?dialog')
  await writeIn(facebook, 'facebook', draft)
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

test('in Welsh', async () => {
  await openWith({ council: 'oakham', language: 'cy' })
  await title(/bwynt|pwynt|phwynt/)
  await popup.getByText('Fersiwn 1 o’r rheolau').waitFor()
  await popup.getByText('Darllen drafftiau ar Facebook').waitFor()
  expect(await troubles(popup)).toEqual([])
})
