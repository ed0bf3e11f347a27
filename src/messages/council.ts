import { type Browser, browser } from 'wxt/browser'
import type { Council } from '../check/council.ts'

const question = 'council'

/** The background's answer to our own pages, which carry no packs or rules themselves: whose policy is in use, or null. */
export function answerCouncil(answer: () => Promise<Council | null>): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id && message === question ? answer() : undefined
  browser.runtime.onMessage.addListener(hear as never)
}

export const askCouncil = async (): Promise<Council | null> =>
  ((await browser.runtime.sendMessage(question)) as Council | null | undefined) ?? null
