import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { boxOf, chooseCouncil, trayOf } from '../journey.ts'
import { built } from './installed.ts'

const draft = 'Graham Tullow lives at 14 Tannery Row.'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser({ extension: built, granted: [] })
  await chooseCouncil(browser, 'Oakham Town Council')
})
afterAll(() => browser.close())

/** Longer than any answer takes: an absence has no condition to wait for. In milliseconds. */
const longEnough = 1000
async function nothingOfOurs(page: Page): Promise<boolean> {
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), longEnough)
  return page.evaluate(() => document.querySelector('point-of-order') === null)
}

type Api = { readonly permissions: { remove(of: { origins: readonly string[] }): Promise<boolean> } }

test('nothing is read before the person allows the site; then the page already open is, and the other site is not', async () => {
  const x = await browser.open('x')
  const facebook = await browser.open('facebook', '?dialog')
  await boxOf(facebook, 'facebook').click()
  await facebook.keyboard.type(draft)
  expect(await nothingOfOurs(facebook)).toBe(true)

  await grant(browser.context, await browser.extensionId(), origins.facebook)
  await facebook.bringToFront()
  await boxOf(facebook, 'facebook').click()
  await facebook.keyboard.type(' Ask him.')
  await trayOf(facebook).waitFor()

  await x.bringToFront()
  await boxOf(x, 'x').click()
  await x.keyboard.type(draft)
  expect(await nothingOfOurs(x)).toBe(true)
})

test('given back, the next page is left alone', async () => {
  const worker = await browser.worker()
  await worker.evaluate(
    (wanted) => (globalThis as unknown as { chrome: Api }).chrome.permissions.remove({ origins: wanted }),
    origins.facebook,
  )
  const facebook = await browser.open('facebook', '?dialog')
  await boxOf(facebook, 'facebook').click()
  await facebook.keyboard.type(draft)
  expect(await nothingOfOurs(facebook)).toBe(true)
})
