import { browser } from 'wxt/browser'
import type { Council } from '../check/council.ts'
import { hearFrom, isOurPage } from './sender.ts'

const question = 'council'

/**
 * The background's answer to the page that checks a draft: whose policy is in use, or null. That page also stands on the static
 * site, whose background keeps no packs up to date and so cannot answer all that `about.ts` asks.
 */
export const answerCouncil = (answer: () => Promise<Council | null>): void =>
  hearFrom(isOurPage, (message) => (message === question ? answer() : undefined))

export const askCouncil = async (): Promise<Council | null> =>
  ((await browser.runtime.sendMessage(question)) as Council | null | undefined) ?? null
