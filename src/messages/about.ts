import { type Browser, browser } from 'wxt/browser'
import type { PackInUse } from '../check/pack-in-use.ts'

/** `look` asks the pack's address now; `leave` goes back to the bundled pack, `rejoin` undoes that; `seen` says that the news was read. */
const asks = ['about', 'look', 'leave', 'rejoin', 'seen'] as const
export type AboutAsk = (typeof asks)[number]

const isAsk = (message: unknown): message is { readonly pack: AboutAsk } =>
  typeof message === 'object' && message !== null && 'pack' in message && asks.some((ask) => ask === message.pack)

/** The background's answer to our own pages, which carry no packs or rules themselves; a content script, which lives in a site's page, is not answered. */
export function answerAbout(answer: (ask: AboutAsk) => Promise<PackInUse>): void {
  const ours = browser.runtime.getURL('/' as never)
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id && sender.url?.startsWith(ours) && isAsk(message)
      ? answer(message.pack)
      : undefined
  browser.runtime.onMessage.addListener(hear as never)
}

export const askAbout = async (ask: AboutAsk): Promise<PackInUse> =>
  (await browser.runtime.sendMessage({ pack: ask })) as PackInUse
