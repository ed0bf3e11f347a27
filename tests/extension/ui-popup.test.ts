import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findingsOfAxe } from '../ui/harness/axe.ts'
import { openScreen, type Screen } from '../ui/harness/serve.ts'

let screen: Screen
let page: Page
beforeAll(async () => {
  screen = await openScreen()
})
afterEach(() => page?.close())
afterAll(() => screen.close())

const open = async (state: string, look: Parameters<Screen['open']>[1] = {}) => {
  page = await screen.open(`popup.html?state=${state}`, { width: 360, height: 600, ...look })
}
const entries = () => page.locator('button.entry')
const calls = () => page.evaluate(() => [...globalThis.calls])

test.each([
  ['found', 'Five points in this draft', 'Two of them say must.'],
  ['notes', 'Two points in this draft', 'Both are under note.'],
  ['clear', 'Nothing to point out', 'None of the 31 things looked for is in this draft.'],
  ['no-box', 'No draft on this page', 'Open one, and start writing.'],
  ['no-box&links', 'No draft on this page', 'You can paste a draft from anywhere else.'],
  ['off', 'Off on X', 'Nothing you write on X is read.'],
  ['no-council', 'Which council are you on?', 'Until you choose'],
  ['fault', 'Something went wrong', 'Your draft is as it was'],
])('%s: says “%s” first, and “%s”', async (state, title, text) => {
  await open(state)
  expect(await page.locator('h1').textContent()).toBe(title)
  expect(await page.locator('main').textContent()).toContain(text)
})

describe('findings', () => {
  test('go by severity, then by place', async () => {
    await open('found')
    expect(await entries().locator('b').allTextContents()).toEqual([
      'Belittling words about people',
      'Gives a phone number',
      'May read as the council’s view',
      'May overstate',
      'No disclaimer yet',
    ])
  })
  test('open where they stand, with the clause folded, and are called by their place in the report', async () => {
    await open('found')
    await entries().nth(1).click()
    expect(await entries().nth(1).getAttribute('aria-expanded')).toBe('true')
    const quotation = page.getByText('Never give out personal details')
    expect(await quotation.isVisible()).toBe(false)
    await page.locator('summary').first().click()
    expect(await quotation.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Make this change' }).click()
    await page.getByRole('button', { name: 'Show me in the draft' }).click()
    expect(await calls()).toEqual(['fix 3', 'show 3'])
    await entries().nth(1).click()
    expect(await page.locator('.opened:visible').count()).toBe(0)
  })
  test('offer the words where the site did not take them', async () => {
    await open('refused')
    await entries().nth(1).click()
    await page.getByRole('button', { name: 'Copy the words' }).click()
    expect(await calls()).toEqual(['copy ring the council office'])
    await expect.poll(() => page.getByRole('button', { name: 'Copied' }).count()).toBe(1)
  })
})

test('by keyboard alone: an entry, its fix, and the switch', async () => {
  await open('notes')
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('Tab', 'Enter', 'Tab', 'Tab', 'Enter')
  expect(await calls()).toEqual(['fix 0'])
  for (
    let stops = 0;
    stops < 12 && !(await page.locator('#site-switch').evaluate((one) => one.matches(':focus')));
    stops++
  )
    await press('Tab')
  await press('Space')
  expect(await calls()).toEqual(['fix 0', 'switch false'])
})

test.each([320, 360, 900])('is never wider than the window at %i', async (width) => {
  await open('found', { width })
  await entries().nth(2).click()
  await page.locator('summary').first().click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

const states = ['found', 'clear', 'no-box&links', 'off', 'box-off', 'closed', 'unrecognised', 'snoozed', 'not-allowed']
const rarer = ['invited', 'no-council', 'no-council&locked', 'not-kept', 'fault', 'reading']
test.each([...states, ...rarer])('axe finds nothing in %s, light, dark or in forced colours', async (state) => {
  await open(state)
  if (state === 'found') await entries().nth(1).click()
  expect(await findingsOfAxe(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findingsOfAxe(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await findingsOfAxe(page)).toEqual([])
})
