import { readFileSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { type Browser, grant, type Options, openBrowser } from '../browser.ts'
import type { PackServer } from '../pack-server.ts'
import { built } from './installed.ts'

/** Steps that journeys between the clerk's desk, a council's web site and a councillor's browser have in common. */

/** A browser that trusts the council's web site on this machine and may ask it. */
export async function openNear(server: PackServer, options: Options = {}): Promise<Browser> {
  const browser = await openBrowser({
    extension: built,
    ...options,
    args: ['--ignore-certificate-errors', ...(options.args ?? [])],
  })
  await letThrough(browser.context, server)
  return browser
}

/** All else is a stand-in page; these requests go out to the server. */
const letThrough = (context: BrowserContext, { origin }: PackServer) =>
  context.route(
    (url) => url.origin === origin,
    (route) => route.continue(),
  )

export async function openPage(browser: Browser, page: string): Promise<Page> {
  const opened = await browser.context.newPage()
  await opened.setViewportSize({ width: 1360, height: 900 })
  await opened.goto(`chrome-extension://${await browser.extensionId()}/${page}`)
  await opened.getByRole('heading', { level: 1 }).waitFor()
  return opened
}

/** Lays the browser's yes ready for when our own page asks. */
export const willAllow = async (browser: Browser, pattern: string): Promise<void> =>
  grant(browser.context, await browser.extensionId(), [pattern], false)

export const tab = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name }).click()

/** From here on the page is as slow as can be: before it is left no picture is drawn, no timer rings and no storage answers. */
export const slow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const never = () => new Promise(() => undefined)
    Object.assign(globalThis, { requestAnimationFrame: () => 0, setTimeout: () => 0 })
    Object.assign(IDBDatabase.prototype, { transaction: never })
    const { chrome } = globalThis as { chrome?: { storage?: { local: object } } }
    Object.assign(chrome?.storage?.local ?? {}, { get: never, set: never })
  })

/** What a button hands to the browser's downloads. */
export async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Until the invented posts were read again after the last change. */
export async function tried(page: Page): Promise<void> {
  await page
    .locator('.trial [aria-busy="true"]')
    .waitFor({ timeout: 5000 })
    .catch(() => undefined)
  await page.locator('.trial [aria-busy="false"]').waitFor({ timeout: 60_000 })
}
