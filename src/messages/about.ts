import { browser } from 'wxt/browser'
import type { PackInUse } from '../check/pack-in-use.ts'
import { hearFrom, isOurPage } from './sender.ts'

/** `look` asks the pack's address now; `leave` goes back to the bundled pack, `rejoin` undoes that; `seen` says that the news was read. */
const asks = ['about', 'look', 'leave', 'rejoin', 'seen'] as const
export type AboutAsk = (typeof asks)[number]

const isAsk = (message: unknown): message is { readonly pack: AboutAsk } =>
  typeof message === 'object' && message !== null && 'pack' in message && asks.some((ask) => ask === message.pack)

/** The background's answer to our own pages, which carry no packs or rules themselves. */
export const answerAbout = (answer: (ask: AboutAsk) => Promise<PackInUse>): void =>
  hearFrom(isOurPage, (message) => (isAsk(message) ? answer(message.pack) : undefined))

export const askAbout = async (ask: AboutAsk): Promise<PackInUse> =>
  (await browser.runtime.sendMessage({ pack: ask })) as PackInUse
