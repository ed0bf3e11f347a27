import { once } from '../../draft/once.ts'
import { type PhraseHit, phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { isMet } from '../gate.ts'
import { councilWords, townWords } from './topics.ts'

const institution = phrases(councilWords)
const matters = phrases(townWords)

/** What a sentence says of council or town business: the words that name the council, and those that name its matters. */
export type Business = { readonly council: readonly PhraseHit[]; readonly town: readonly PhraseHit[] }

export const businessOf = once(
  (sentence: Sentence): Business => ({ council: institution(sentence.words), town: matters(sentence.words) }),
)

export const namesCouncil = (sentence: Sentence): boolean => businessOf(sentence).council.length > 0

export const onBusiness = (sentence: Sentence): boolean =>
  namesCouncil(sentence) || businessOf(sentence).town.length > 0

/** Words by which a sentence goes on about what the one before it named. */
const goingOn =
  /(?:^|[^\w'])(?:it|they|them|this|that|these|those|both|either|one|there|decision|vote|money|here|why|so)(?![\w'])/i
const reach = 3
const shortest = 5

/** On business itself, or going on about what one of the sentences just before it said of business. */
export function aboutBusiness(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentences[at]
  if (!sentence) return false
  if (onBusiness(sentence)) return true
  const before = sentences.slice(Math.max(0, at - reach), at)
  // “Not good enough.” leans on the sentence before it whatever its words.
  const leans = sentence.words.length <= shortest && before.slice(-1).some(onBusiness)
  return leans || (isMet(goingOn, sentence.text) && before.some(onBusiness))
}
