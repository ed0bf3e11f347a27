import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { troubles } from '../accessible.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { built } from './installed.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser({ extension: built, granted: [] })
  page = await browser.context.newPage()
})
afterAll(() => browser.close())

type Api = {
  readonly storage: {
    readonly local: { get(key: string): Promise<{ settings: object }>; set(values: object): Promise<void> }
  }
}
async function settle(settings: object): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate(
    (stored) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ settings: stored }),
    settings,
  )
  await page.goto(`chrome-extension://${await browser.extensionId()}/options.html`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
async function kept(): Promise<Record<string, unknown>> {
  const worker = await browser.worker()
  return worker.evaluate(
    async () =>
      ((await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('settings')).settings ??
        {}) as Record<string, unknown>,
  )
}
const said = () => page.locator('.undo')
const undo = () => said().getByRole('button', { name: 'Undo' })

beforeEach(() => settle({ council: 'oakham', startDone: true }))

test('the council: its policy, version and whence, what it looks for; another can be chosen', async () => {
  const council = page.locator('#council')
  for (const fact of ['Oakham Town Council', '27 March 2025', 'Version 1, came with the extension', '60 things'])
    await council.getByText(fact).first().waitFor()
  await page.getByLabel('Councils that come with the extension').selectOption('rugeley')
  await council.getByRole('heading', { name: 'Rugeley Town Council' }).waitFor()
  await undo().click()
  await council.getByRole('heading', { name: 'Oakham Town Council' }).waitFor()
})

const category = (name: string) => page.getByRole('switch', { name: `Point out: ${name}`, exact: true })

describe('each change is kept, said, and undone', () => {
  test.each([
    ['role', () => page.getByLabel('The mayor').check(), { role: 'mayor' }],
    ['when', () => page.getByLabel('Only when I press Post').check(), { when: 'post' }],
    ['asking at Post', () => page.getByRole('switch', { name: /Ask me once/ }).click(), { askAtPost: false }],
    ['a kind of point', () => category('Guesswork').click(), { offCategories: ['guesswork'] }],
    [
      'a name of the council’s',
      async () => {
        await page.getByLabel('Name or handle').fill('Oakham Town Council')
        await page.locator('#you').getByRole('button', { name: 'Add' }).click()
      },
      { councilAccounts: [{ site: 'facebook', name: 'Oakham Town Council' }] },
    ],
    ['appearance', () => page.getByLabel('Dark').check(), { appearance: 'dark' }],
  ])('%s', async (_, change, expected) => {
    const before = await kept()
    await change()
    await said().getByText('Changed:').waitFor()
    expect(await kept()).toMatchObject(expected)
    await undo().click()
    await said().getByText('As it was before.').waitFor()
    for (const key of Object.keys(expected)) expect((await kept())[key]).toEqual(before[key] ?? defaults[key])
  })
  const defaults: Record<string, unknown> = {
    role: 'councillor',
    when: 'typing',
    askAtPost: true,
    offCategories: [],
    councilAccounts: [],
    appearance: 'auto',
  }

  test('the language, said in the one chosen', async () => {
    await page.getByLabel('Cymraeg').check()
    await page.getByRole('heading', { level: 1, name: 'Gosodiadau' }).waitFor()
    await said().getByRole('button', { name: 'Dadwneud' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  })

  test('everything put back as at first', async () => {
    await settle({ council: 'oakham', startDone: true, role: 'clerk', neverTell: ['Clown Alley'] })
    await page.getByRole('button', { name: 'Put everything back as at first' }).click()
    await said().getByText('Everything is as at first.').waitFor()
    await undo().click()
    await said().getByText('As it was before.').waitFor()
    expect(await kept()).toMatchObject({ council: 'oakham', role: 'clerk', neverTell: ['Clown Alley'] })
  })

  test('a word never to flag, with the keyboard alone', async () => {
    await page.getByLabel('Add a word or a phrase').focus()
    await page.keyboard.type('Clown Alley')
    await page.keyboard.press('Enter')
    const remove = page.getByRole('button', { name: 'Remove Clown Alley' })
    await remove.waitFor()
    expect((await kept()).neverTell).toEqual(['Clown Alley'])
    await remove.focus()
    await page.keyboard.press('Enter')
    await remove.waitFor({ state: 'detached' })
    await undo().focus()
    await page.keyboard.press('Enter')
    await remove.waitFor()
  })

  test('one rule of many, with its example from the rule itself', async () => {
    const personal = page
      .locator('.noticed > li')
      .filter({ has: page.getByRole('heading', { name: 'Personal details' }) })
    await personal.locator('summary').click()
    const phone = personal
      .locator('.each li')
      .filter({ has: page.getByRole('heading', { name: 'Gives a phone number' }) })
    expect(await phone.locator('mark').count()).toBeGreaterThan(0)
    expect(await phone.textContent()).toContain('Lets pass')
    await phone.getByRole('switch').click()
    await said().getByText('Changed: Gives a phone number.').waitFor()
    expect((await kept()).offRules).toEqual(['phone-number'])
  })
})

test('a site is allowed, switched off, switched on and given back; each can be undone', async () => {
  const row = page.locator('#sites li').filter({ has: page.getByText('Facebook', { exact: true }) })
  await grant(browser.context, await browser.extensionId(), origins.facebook, false)
  await page.bringToFront()
  await row.getByRole('button', { name: 'Allow Facebook' }).click()
  await row.getByText('Drafts are read').waitFor()
  await row.getByRole('switch', { name: 'Read drafts on Facebook' }).click()
  await row.getByText('Allowed, and switched off by you').waitFor()
  await undo().click()
  await row.getByText('Drafts are read').waitFor()
  await row.getByRole('button', { name: 'Take back Facebook' }).click()
  await row.getByText('Not allowed: nothing is read').waitFor()
})

test('an address of one’s own: what is none is refused in a sentence', async () => {
  await page.getByLabel('Address of a site').fill('http://forum.example')
  await page.locator('.own-sites').getByRole('button', { name: 'Add' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('no secure web address')
  await grant(browser.context, await browser.extensionId(), ['https://mastodon.example/*'], false)
  await page.bringToFront()
  await page.getByLabel('Address of a site').fill('mastodon.example/@someone')
  await page.locator('.own-sites').getByRole('button', { name: 'Add' }).click()
  const row = page.locator('.own-sites li').filter({ hasText: 'mastodon.example' })
  await row.getByText('Drafts are read').waitFor()
  expect((await kept()).addedSites).toEqual(['https://mastodon.example/*'])
  await row.getByRole('button', { name: 'Remove mastodon.example' }).click()
  await row.waitFor({ state: 'detached' })
  await undo().click()
  await row.waitFor()
})

describe('settings as a file', () => {
  const fileOf = async (text: string) => {
    const file = join(await mkdtemp(join(tmpdir(), 'settings-')), 'settings.json')
    writeFileSync(file, text)
    return file
  }
  test('saved, put back as at first, and taken from the file again', async () => {
    await settle({ council: 'oakham', startDone: true, role: 'clerk', neverTell: ['Clown Alley'] })
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save as a file' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ pointOfOrder: 1, settings: { role: 'clerk', neverTell: ['Clown Alley'] } })
    await page.getByRole('button', { name: 'Put everything back as at first' }).click()
    await said().getByText('Everything is as at first.').waitFor()
    expect(await kept()).toMatchObject({ council: null, role: 'councillor', neverTell: [] })
    await page.getByLabel('Take from a file').setInputFiles(await fileOf(text))
    await said().getByText('Settings taken from the file.').waitFor()
    expect(await kept()).toMatchObject({ council: 'oakham', role: 'clerk', neverTell: ['Clown Alley'] })
  })
  test.each([
    ['{', 'cannot be read as JSON'],
    ['{"clauses": []}', 'a file of something else'],
    ['{"pointOfOrder": 1, "settings": {"colour": "red"}}', '“colour”'],
    ['{"pointOfOrder": 1, "settings": {"role": "king"}}', '“role”'],
  ])('%s is refused: %s', async (text, sentence) => {
    const before = await kept()
    await page.getByLabel('Take from a file').setInputFiles(await fileOf(text))
    await page.getByRole('alert').waitFor()
    // The window has the focus back once the browser's own dialog is gone.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.evaluate(() => new Promise((next) => setTimeout(next, 300)))
    expect(await page.getByRole('alert').textContent()).toContain(sentence)
    expect(await kept()).toEqual(before)
  })
})

test('nothing is wrong with the page, folded and unfolded, in English and in Welsh', { timeout: 120_000 }, async () => {
  await page.locator('.noticed summary').first().click()
  await page.getByLabel('The mayor').check()
  await said().getByText('Changed:').waitFor()
  expect(await troubles(page)).toEqual([])
  await page.getByLabel('Cymraeg').check()
  await page.getByRole('heading', { level: 1, name: 'Gosodiadau' }).waitFor()
  await page.getByRole('heading', { level: 3, name: 'Manylion personol' }).waitFor()
  expect(await troubles(page)).toEqual([])
})
