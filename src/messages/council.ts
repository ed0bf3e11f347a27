import { browser } from 'wxt/browser'
import { type Council, councilOf, type Policy, policyOf } from '../check/council.ts'
import type { PackFile } from '../packs/schema.ts'
import { hearFrom, isOurPage } from './sender.ts'

const answers = { council: councilOf, policy: policyOf } as const
type Question = keyof typeof answers

const isQuestion = (message: unknown): message is Question =>
  typeof message === 'string' && Object.hasOwn(answers, message)

/**
 * The background's answer to our own pages, which carry no packs or rules themselves: of the pack in use, or null. The page that
 * checks a draft also stands on the static site, whose background keeps no packs up to date and so cannot answer all that
 * `about.ts` asks.
 */
export function answerCouncil(inUse: () => Promise<PackFile | null>): void {
  const tell = async (question: Question) => {
    const file = await inUse()
    return file && answers[question](file)
  }
  hearFrom(isOurPage, (message) => (isQuestion(message) ? tell(message) : undefined))
}

const ask = async <Answer>(question: Question): Promise<Answer | null> =>
  ((await browser.runtime.sendMessage(question)) as Answer | null | undefined) ?? null

/** Whose policy is in use. */
export const askCouncil = (): Promise<Council | null> => ask('council')
/** The policy in use, with every clause. */
export const askPolicy = (): Promise<Policy | null> => ask('policy')
