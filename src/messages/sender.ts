import { type Browser, browser } from 'wxt/browser'

type Sender = Browser.runtime.MessageSender

/** Any part of this extension, our content script in a site's page among them; no site and no other extension. */
export const isOurs = (sender: Sender | undefined): sender is Sender => sender?.id === browser.runtime.id

/** One of our own pages. Not our content script, which lives in a page that is a site's. */
export const isOurPage = (sender: Sender | undefined): sender is Sender =>
  isOurs(sender) && (sender.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false)

/** Hears what `who` lets through. `undefined` passes a message over, for another listener. Ends with the signal, where there is one. */
export function hearFrom(
  who: (sender: Sender | undefined) => boolean,
  hear: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender) => (who(sender) ? hear(message, sender) : undefined)
  browser.runtime.onMessage.addListener(listener as never)
  signal?.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.runtime.onMessage.removeListener(listener as never),
  )
}
