import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { makeKey, type SigningKey, sign } from '../../src/supply/signature.ts'
import type { Browser } from '../browser.ts'
import { openPage, tab, willAllow } from '../extension/desk-steps.ts'
import {
  boxOf,
  cardOf,
  disclaimerButton,
  ignore,
  marked,
  openPopup,
  pressLine,
  recallIgnored,
  settled,
  textOf,
  trayOf,
  writeIn,
} from '../journey.ts'
import type { PackServer } from '../pack-server.ts'
import { holdsMarker, type Record as Recorded } from './recorder.ts'

/** What a councillor and a clerk do in an hour, each part with the markers in whatever they write. */
export type Use = {
  readonly browser: Browser
  readonly record: Recorded
  /** The council's web site. */
  readonly council: PackServer
  /** Counts from nought: what is written differs from round to round. */
  readonly round: number
}
export const parts: readonly (readonly [string, (use: Use) => Promise<void>])[] = [
  ['a post on Facebook, with faults provoked', postOnFacebook],
  ['a comment on Facebook', commentOnFacebook],
  ['a post and a reply on X, in two tabs with Facebook', twoTabs],
  ['the card', theCard],
  ['the toolbar’s popup', thePopup],
  ['settings', theSettings],
  ['“Check a draft”', checkADraft],
  ['a pack joined, brought up to date and left', joinAndUpdate],
  ['the clerk’s desk', theDesk],
  ['the page for whoever helps', theHealthPage],
]

const draft =
  'I think the council should mend the drain at Quillowmarsh. Ring Graham Brindlethwaite on 07700 900731. The contractors of Zephyrstoke are a bunch of clowns.'

/** Between keys, in milliseconds, as a quick hand has it. */
const pace = { delay: 15 }

type Api = {
  readonly storage: { readonly [area: string]: { set: (values: object) => Promise<void> } }
  readonly contextMenus: { readonly onClicked: { dispatch(...heard: unknown[]): void } }
}
declare const chrome: Api

/** Our own functions stumble over the draft and quote it, as the worst of faults would. */
export const breakDown = async (browser: Browser): Promise<void> =>
  (await browser.worker()).evaluate(() => {
    const real = RegExp.prototype.exec
    RegExp.prototype.exec = function (text) {
      const read = String(text)
      if (read.includes('Zephyrstoke Hall') && !read.startsWith('Cannot read')) throw new Error(`Cannot read ${text}`)
      return real.call(this, text)
    }
  })

const refuseToKeep = async (browser: Browser): Promise<void> =>
  (await browser.worker()).evaluate(() => {
    for (const area of ['local', 'session'])
      Object.assign(chrome.storage[area] ?? {}, { set: () => Promise.reject(new Error('quota')) })
  })

async function stopBackground(page: Page): Promise<void> {
  const control = await page.context().newCDPSession(page)
  await control.send('ServiceWorker.enable')
  await control.send('ServiceWorker.stopAllWorkers')
  await control.detach()
}

/** How many faults have been logged. */
export const faultsIn = (record: Recorded): number =>
  record.console.filter((line) => line.startsWith('Point of Order, ')).length

/** Post asks once where a must is open; the second press posts. */
async function post(page: Page, button: string): Promise<void> {
  const posted = () => page.evaluate(() => document.querySelector('#posted')?.getAttribute('data-count') !== '0')
  await page.locator(button).click()
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)))
  if (!(await posted())) await page.locator(button).click()
  await expect.poll(posted).toBe(true)
}

async function postOnFacebook({ browser, record }: Use): Promise<void> {
  const page = await browser.open('facebook', '?dialog')
  await writeIn(page, 'facebook', draft)
  await pressLine(page, 'must')
  await page.keyboard.press('Escape')
  await stopBackground(page)
  await page.keyboard.type(' And Zephyrstoke again.', pace)
  await disclaimerButton(page).click()
  await disclaimerButton(page).waitFor({ state: 'detached' })
  // The background was stopped: what was written into the number has been read once it has an answer.
  await expect.poll(async () => (await marked(page)).must).toContain('07700')
  await pressLine(page, 'must')
  await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
  await cardOf(page).waitFor({ state: 'detached' })
  // New sentences each time: what was read before stays read.
  for (const [at, harm] of [breakDown, refuseToKeep].entries()) {
    const before = faultsIn(record)
    await harm(browser)
    await page.bringToFront()
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(` Brindlethwaite of Zephyrstoke Hall rang 07700 90073${at}.`)
    await vi.waitFor(() => expect(faultsIn(record)).toBeGreaterThan(before), { timeout: 30_000, interval: 100 })
  }
  expect(await textOf(page, 'facebook')).toContain('Brindlethwaite')
  await stopBackground(page)
  await post(page, '#go')
  await page.close()
}

async function commentOnFacebook({ browser }: Use): Promise<void> {
  const page = await browser.open('facebook')
  await page.locator('#comment').click()
  await page.keyboard.type(`${draft} `, pace)
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) > 0)
  await settled(page)
  await pressLine(page, 'must')
  await ignore(page)
  await settled(page)
  await page.locator('#send').click()
  if (await page.locator('point-of-order .guard').isVisible()) await page.locator('#send').click()
  await page.close()
  await recallIgnored(browser)
}

async function twoTabs({ browser, record }: Use): Promise<void> {
  const [facebook, x] = [await browser.open('facebook', '?dialog'), await browser.open('x')]
  await writeIn(facebook, 'facebook', 'Ring Graham Brindlethwaite on 07700 900731.')
  await writeIn(x, 'x', `I think the council should mend Quillowmarsh. ${'Zephyrstoke knows. '.repeat(12)}`)
  await facebook.bringToFront()
  await boxOf(facebook, 'facebook').click()
  await facebook.keyboard.type(' Zephyrstoke waits.', pace)
  await x.bringToFront()
  await stopBackground(x)
  await x.evaluate(() => navigator.clipboard.writeText('untouched'))
  await trayOf(x).getByRole('button', { name: /^Copy/ }).click()
  await expect.poll(() => x.evaluate(() => navigator.clipboard.readText())).not.toBe('untouched')
  expect(holdsMarker(await x.evaluate(() => navigator.clipboard.readText()))).toBe(false)
  await x.locator('#reply [contenteditable]').click()
  await x.keyboard.type('Brindlethwaite is an idiot.', pace)
  await settled(x)
  expect(record.leaks).toEqual([])
  await x.close()
  await facebook.close()
}

async function theCard({ browser, record, round }: Use): Promise<void> {
  const page = await browser.open('facebook', '?dialog')
  await writeIn(
    page,
    'facebook',
    `The builders of Zephyrstoke ${round} are a bunch of clowns. Ring Graham on 07700 900731.`,
  )
  await page.keyboard.press('Alt+Shift+P')
  await cardOf(page).waitFor()
  await record.byHand('mail', () =>
    cardOf(page)
      .getByRole('link', { name: /Ask the clerk/ })
      .click(),
  )
  await page.bringToFront()
  // The words in the report are masked: it may be copied, and no marker is in it.
  await cardOf(page).getByRole('button', { name: 'Ignore' }).click()
  await cardOf(page)
    .getByRole('button', { name: /This is wrong/ })
    .click()
  await cardOf(page).getByText('Copied. Paste it').waitFor()
  await cardOf(page)
    .locator('.menu')
    .getByRole('button', { name: /Wherever I write/ })
    .click()
  await settled(page)
  await trayOf(page).getByRole('button', { name: 'More' }).click()
  await trayOf(page)
    .getByRole('button', { name: /Leave me alone for an hour/ })
    .click()
  const popup = await openPopup(browser)
  await popup.getByRole('button', { name: 'Switch it on now' }).click()
  await popup.getByRole('heading', { level: 1, name: /in this draft|Nothing/ }).waitFor()
  await popup.close()
  await page.close()
}

async function thePopup({ browser }: Use): Promise<void> {
  const page = await browser.open('facebook', '?dialog')
  await writeIn(page, 'facebook', draft)
  const popup = await openPopup(browser)
  for (const checked of [false, true]) {
    const meeting = popup.getByRole('switch', { name: /I am in a meeting/, checked })
    await meeting.click()
  }
  await popup
    .getByRole('button', { name: /Gives a phone number/ })
    .first()
    .click()
  await popup.getByRole('button', { name: 'Take it out' }).first().click()
  await popup.getByRole('button', { name: /Gives a phone number/ }).waitFor({ state: 'detached' })
  await popup.close()
  await page.close()
}

async function theSettings({ browser }: Use): Promise<void> {
  const page = await openPage(browser, 'options.html')
  const undo = page.getByRole('button', { name: /^Undo/ })
  for (const label of ['Only when I press Post', 'The mayor']) {
    await page.getByLabel(label).check()
    await undo.first().click()
    await undo.first().waitFor({ state: 'detached' })
  }
  await page.getByLabel('Add a word or a phrase').fill('Clown Alley')
  await page.keyboard.press('Enter')
  for (const remove of [/^Remove Clown Alley/, /^Remove /]) {
    const button = page.locator('#words, main').getByRole('button', { name: remove }).first()
    if (await button.isVisible()) await button.click()
  }
  await page.close()
}

async function checkADraft({ browser, record }: Use): Promise<void> {
  const page = await openPage(browser, 'draft.html')
  await page.getByRole('textbox', { name: 'Your draft' }).click()
  await page.keyboard.type(draft, pace)
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) > 0)
  await record.byHand('clipboard', () => page.getByRole('button', { name: 'Copy with the disclaimer' }).click())
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.close()
  const worker = await browser.worker()
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    worker.evaluate(
      (text) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-draft', selectionText: text }, {}),
      draft,
    ),
  ])
  await expect.poll(() => opened.getByRole('textbox', { name: 'Your draft' }).innerText()).toContain('Quillowmarsh')
  await opened.close()
}

let key: Promise<SigningKey> | null = null
const bytesOf = (text: string) => new TextEncoder().encode(text)
const path = '/rules/oakham.councilpack.json'

async function publish(council: PackServer, version: number): Promise<void> {
  key ??= makeKey()
  const pack = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/packs/oakham.json'), 'utf8'))
  const text = `${JSON.stringify({ ...pack, version }, null, 2)}\n`
  council.files.set(path, text)
  council.files.set(`${path}.sig`, await sign(bytesOf(text), await key))
}

async function joinAndUpdate({ browser, council, record }: Use): Promise<void> {
  await publish(council, 3)
  await willAllow(browser, 'https://localhost/*')
  const page = await openPage(browser, 'join.html')
  await page.getByLabel('Paste the join link').fill(`${council.origin}${path}#join`)
  await page.getByRole('button', { name: 'Look at it' }).click()
  const allow = page.getByRole('button', { name: /^Allow localhost/ })
  const joining = page.getByRole('button', { name: 'Join', exact: true })
  await allow.or(joining).first().waitFor()
  if (await allow.isVisible()) await allow.click()
  await joining.click()
  await page.getByRole('heading', { name: /^You have joined/ }).waitFor()
  const facebook = await browser.open('facebook', '?dialog')
  await writeIn(facebook, 'facebook', draft)
  await publish(council, 4)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Look for a newer version' }).click()
  await page.getByRole('heading', { name: /^Rules updated/ }).waitFor()
  await page.getByRole('button', { name: 'I have seen this' }).click()
  await page.getByRole('button', { name: 'Leave this pack' }).click()
  await page.getByRole('heading', { name: /^In use/ }).waitFor({ state: 'detached' })
  for (const { path: asked, headers } of council.asked)
    record.note('request', 'the council’s own server', `${asked} ${JSON.stringify(headers)}`)
  expect(council.asked.filter(({ headers }) => headers.cookie ?? headers.referer)).toEqual([])
  await page.close()
  await facebook.close()
}

async function theDesk({ browser, round }: Use): Promise<void> {
  const desk = await openPage(browser, 'desk.html')
  if (round === 0) {
    await desk.getByLabel('Name of the council').fill('Northborough Town Council')
    await desk.getByRole('button', { name: 'Start', exact: true }).click()
  }
  await desk.getByRole('heading', { name: /Northborough Town Council/ }).waitFor()
  await tab(desk, 'Policy')
  await desk.getByLabel('A post of your own').fill(`${draft} ${round}`)
  // Long enough for the browser to write what stands in its fields into its session file: one second, and then some three more.
  await desk.evaluate(() => new Promise((next) => setTimeout(next, 6000)))
  await desk.getByRole('button', { name: 'Try this' }).click()
  await desk.locator('.own .tried').first().waitFor()
  await desk.close()
}

async function theHealthPage({ browser, record }: Use): Promise<void> {
  const page = await openPage(browser, 'health.html')
  record.note('page', 'health', await page.locator('body').innerText())
  await page.bringToFront()
  await page.getByRole('button', { name: 'Copy it all' }).click()
  await page.getByText('Copied', { exact: true }).waitFor()
  await page.close()
}
