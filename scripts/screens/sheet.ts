import type { Page } from 'playwright-core'
import type { Browser } from '../../tests/browser.ts'

/** What a state is opened with. The language is what the person chose in the settings. */
export type Shot = { readonly browser: Browser; readonly page: Page; readonly language: 'en' | 'cy' }

export type State = {
  readonly name: string
  /** Brings the page into the state: goes there, presses what has to be pressed, and waits until it is drawn. */
  readonly open: (shot: Shot) => Promise<void>
  /** Puts back what was changed for it. */
  readonly close?: (shot: Shot) => Promise<void>
  /** The whole page and not only what the window shows of it. */
  readonly whole?: boolean
}

/** The states of one page, pictured side by side. Sizes in CSS pixels. */
export type Sheet = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly states: readonly State[]
}

type Api = { readonly storage: { readonly local: { set(values: object): Promise<void> } } }

/** Lays values into the extension's storage, in place of whatever stood there. */
export async function keep({ browser }: Shot, values: object): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate((stored) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set(stored), values)
}

/** Lays these settings there, as somebody would have them who has gone through the first run. */
export const settle = (shot: Shot, settings: object): Promise<void> =>
  keep(shot, { settings: { startDone: true, language: shot.language, ...settings } })

/** Opens one of the extension's own pages and waits until it is drawn. */
export async function goTo({ browser, page }: Shot, file: string): Promise<void> {
  await page.goto(`chrome-extension://${await browser.extensionId()}/${file}`)
  // The popup says at once that it is reading.
  await page
    .locator('h1')
    .filter({ hasNotText: /^(Reading|Yn darllen)/ })
    .waitFor()
}
