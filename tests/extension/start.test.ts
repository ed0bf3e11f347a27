import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { troubles } from '../accessible.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { boxOf, cardOf, marked, settled, trayOf } from '../journey.ts'
import { built } from './installed.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser({ extension: built, granted: [], start: true })
})
afterAll(() => browser.close())

const heading = (name: string) => page.getByRole('heading', { level: 2, name })
const goTo = (hash: string) => page.goto(page.url().replace(/#.*$/, '') + hash)
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
async function tabTo(name: RegExp | string): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab')
    if ((await focused()).match(name)) return
  }
  throw new Error(`No stop of the Tab key is called ${name}.`)
}

test('it opens by itself after the installation, once', async () => {
  const isStart = (opened: Page) => opened.url().endsWith('/start.html')
  await expect.poll(() => browser.context.pages().filter(isStart).length).toBe(1)
  page = browser.context.pages().find(isStart) as Page
  await heading('Which council are you on?').waitFor()
  expect(await page.locator('main').textContent()).toContain(
    'What leaves this computer: nothing, except fetching your council’s rule file.',
  )
})

test('a link without a secure address is refused in a sentence; one with it leads to where it is looked at', async () => {
  await page.getByLabel('Paste the link from your clerk').fill('northborough.example/rules')
  await page.getByRole('button', { name: 'Look at it' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('no secure web address')
  const address = 'https://www.northborough.example/northborough.councilpack.json'
  await page.getByLabel('Paste the link from your clerk').fill(`Dear all, ${address}#join. Regards`)
  const opened = browser.context.waitForEvent('page')
  await page.getByRole('button', { name: 'Look at it' }).click()
  const joining = await opened
  expect(decodeURIComponent(joining.url())).toMatch(new RegExp(`/join\\.html#join=${address}$`))
  await joining.close()
})

test('every step is skipped by keyboard alone, and each heading is read out as it comes', async () => {
  await page.reload()
  for (const title of ['Who writes?', 'Where should it read?', 'Try it']) {
    await tabTo(/^(Skip this step|Next)$/)
    await page.keyboard.press('Enter')
    await heading(title).waitFor()
    await expect.poll(focused).toBe(title)
  }
  expect(await page.locator('main').textContent()).toContain('Choose a council first')
  await tabTo('Finish')
  await page.keyboard.press('Enter')
  await heading('Almost ready').waitFor()
})

test('done again: council, role and the council’s account', async () => {
  await goTo('#council')
  await page.getByLabel('Oakham Town Council').check()
  await page.getByText('Version 1, came with the extension').waitFor()
  await page.getByRole('link', { name: 'Next' }).click()
  await page.getByLabel('The mayor').check()
  await page.getByLabel('Name or handle').fill('Oakham Town Council')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByText('Oakham Town Council on Facebook').waitFor()
  await page.reload()
  expect(await page.getByLabel('The mayor').isChecked()).toBe(true)
  await page.getByText('Oakham Town Council on Facebook').waitFor()
})

test('a site is allowed with one button, given back with another, and read only in between', async () => {
  await page.getByRole('link', { name: 'Next' }).click()
  const row = page.getByRole('listitem').filter({ has: page.getByText('X', { exact: true }) })
  expect(await row.textContent()).toContain('Not allowed: nothing is read')
  await grant(browser.context, await browser.extensionId(), origins.x, false)
  await page.bringToFront()
  await row.getByRole('button', { name: 'Allow X' }).click()
  await row.getByText('Drafts are read').waitFor()
  const x = await browser.open('x')
  await boxOf(x, 'x').click()
  await x.keyboard.type('Graham Tullow lives at 14 Tannery Row.')
  await trayOf(x).waitFor()
  await x.close()
  await page.getByRole('button', { name: 'Take back X' }).click()
  await row.getByText('Not allowed: nothing is read').waitFor()
})

test('the practice box is checked by the real background: lines, card, fix and the browser’s own undo', async () => {
  await goTo('#try')
  await trayOf(page).waitFor()
  await expect.poll(async () => (await marked(page)).must).toContain('07700 900142')
  expect((await marked(page)).should).toContain('We at the council')
  await page.locator('point-of-order .count').first().click()
  await cardOf(page).waitFor()
  expect(await cardOf(page).textContent()).toContain('Derogatory comments are always wrong')
  await page.keyboard.press('Escape')
  const box = page.getByRole('textbox', { name: 'Practice post' })
  await box.fill('The library is open until five.')
  await expect.poll(async () => (await marked(page)).must).toEqual([])
  await page.getByRole('button', { name: 'Put the invented post back' }).click()
  await expect.poll(async () => (await marked(page)).must).toContain('07700 900142')
})

test('in the practice box a change is made in one press, and taken back by the browser’s own undo', async () => {
  await goTo('#try')
  const box = page.getByRole('textbox', { name: 'Practice post' })
  await expect.poll(async () => (await marked(page)).must).toContain('07700 900142')
  await settled(page) // what stands there now may be the post put back, before it was read
  await page.locator('point-of-order .count').first().click()
  const change = cardOf(page).locator('button.main')
  const place = cardOf(page).locator('.card-head .small')
  while ((await change.count()) === 0) {
    const left = await place.innerText()
    await cardOf(page).getByRole('button', { name: 'Next' }).click()
    await expect.poll(() => place.innerText()).not.toBe(left)
  }
  const before = await box.innerText()
  await change.click()
  await expect.poll(() => box.innerText()).not.toBe(before)
  await box.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => box.innerText()).toBe(before)
})

test('at the end it says how things stand, and is not opened again', async () => {
  await page.getByRole('link', { name: 'Finish' }).click()
  await heading('Almost ready').waitFor() // no site is allowed
  const said = await page.locator('main').textContent()
  expect(said).toContain('Oakham Town Council')
  expect(said).toContain('The mayor')
  const worker = await browser.worker()
  const kept = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api }
    return (await chrome.storage.local.get('settings')).settings
  })
  expect(kept).toMatchObject({ startDone: true, council: 'oakham', role: 'mayor' })
})
type Api = { readonly storage: { readonly local: { get(key: string): Promise<{ settings: object }> } } }

test.each(['council', 'you', 'sites', 'try', 'done'])('nothing is wrong with step %s', async (step) => {
  await goTo(`#${step}`)
  await page.reload()
  await page.getByRole('heading', { level: 2 }).waitFor()
  if (step === 'try') await trayOf(page).waitFor()
  expect(await troubles(page)).toEqual([])
})

test('what the browser did not keep, or did not allow, is said, and stays said when its own question is gone', async () => {
  await goTo('#council')
  await page.reload()
  await page.evaluate(() => {
    const { storage, permissions } = (globalThis as unknown as { chrome: Refusing }).chrome
    storage.local.set = () => Promise.reject(new Error('QuotaExceededError'))
    permissions.request = () => Promise.resolve(false)
  })
  await page.getByLabel('Rugeley Town Council').click()
  await page.getByText('The browser could not keep the change.').waitFor()
  expect(await page.getByLabel('Oakham Town Council').isChecked()).toBe(true)
  await goTo('#sites')
  await page.getByRole('button', { name: 'Allow X' }).click()
  await page.getByRole('alert').waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)))
  expect(await page.getByRole('alert').textContent()).toContain('X')
  await page.reload()
})
type Refusing = {
  readonly storage: { readonly local: { set: (values: object) => Promise<void> } }
  readonly permissions: { request: (wanted: object) => Promise<boolean> }
}

test('in Welsh, as the settings say, with the practice post and its clauses in their own language', async () => {
  await page.goto(page.url().replace(/start\.html.*/, 'options.html'))
  await page.getByLabel('Cymraeg').check()
  await page.getByRole('heading', { level: 1, name: 'Gosodiadau' }).waitFor()
  await page.goto(page.url().replace(/options\.html.*/, 'start.html#try'))
  await heading('Rhoi cynnig arno').waitFor()
  await trayOf(page).waitFor()
  await page.locator('point-of-order .count').first().click()
  await cardOf(page).getByRole('heading', { name: 'Yn bychanu pobl' }).waitFor()
  expect(await cardOf(page).textContent()).toContain('Derogatory comments are always wrong')
  expect(await cardOf(page).locator('blockquote').getAttribute('lang')).toBe('en-GB')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy')
  expect(await troubles(page)).toEqual([])
})
