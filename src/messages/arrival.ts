import { browser } from 'wxt/browser'
import { hearFrom, isOurPage } from './sender.ts'

const question = 'arrived'

/** Hands one of our own pages the words it was opened with. They were never in storage or in an address, and are given once. */
export const answerArrived = (textFor: (tab: number) => Promise<string | null>): void =>
  hearFrom(isOurPage, (message, { tab }) => (message === question ? textFor(tab?.id ?? -1) : undefined))

/** The words this page was opened with, or null. */
export async function askArrived(): Promise<string | null> {
  const text: unknown = await browser.runtime.sendMessage(question)
  return typeof text === 'string' ? text : null
}
