import type { Shot } from './sheets.ts'

type Api = { readonly storage: { readonly local: { set(values: object): Promise<void> } } }

/** Lays these settings into the extension's storage, in place of whatever stood there. */
export async function settle({ browser, language }: Shot, settings: object): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate(
    (stored) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ settings: stored }),
    { startDone: true, language, ...settings },
  )
}

/** Opens one of the extension's own pages and waits until it is drawn. */
export async function goTo({ browser, page }: Shot, file: string): Promise<void> {
  await page.goto(`chrome-extension://${await browser.extensionId()}/${file}`)
  // The popup says at once that it is reading.
  await page
    .locator('h1')
    .filter({ hasNotText: /^(Reading|Yn darllen)/ })
    .waitFor()
}

/** Lays anything else into the extension's storage. */
export async function keep({ browser }: Shot, values: object): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate((stored) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set(stored), values)
}
