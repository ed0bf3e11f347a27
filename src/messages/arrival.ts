import { type Browser, browser } from 'wxt/browser'

const question = 'arrived'

/** Hands one of our own pages the words it was opened with. They were never in storage or in an address, and are given once. */
export function answerArrived(textFor: (tab: number) => Promise<string | null>): void {
  const ours = browser.runtime.getURL('/' as never)
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id && sender.url?.startsWith(ours) && message === question
      ? textFor(sender.tab?.id ?? -1)
      : undefined
  browser.runtime.onMessage.addListener(hear as never)
}

/** The words this page was opened with, or null. */
export async function askArrived(): Promise<string | null> {
  const text: unknown = await browser.runtime.sendMessage(question)
  return typeof text === 'string' ? text : null
}
