import { type Kind, kindsOf } from '../../draft/dictionary.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import type { Word } from '../../draft/words.ts'
import { leadOf } from '../contact/near.ts'
import { isCapital, isGiven, isOrdinary, isSurname, type Run, written } from './name-runs.ts'
import { ambiguous } from './name-words.ts'

/** A run and what stands around it, worked out once for all the evidence. */
export type Clues = {
  readonly norms: readonly string[]
  readonly texts: readonly string[]
  readonly before: string
  readonly beforeText: string
  readonly after: string
  readonly afterText: string
  readonly run: Run
  readonly given: boolean
  readonly surname: boolean
  /** Nearly every word of the sentence has a capital: a headline, which says nothing. */
  readonly headline: boolean
  readonly sure: boolean
}

const isLong = (word: Word): boolean => word.kind === 'word' && word.norm.length > 3
const hasCapital = (sentence: Sentence) => (word: Word) => isCapital(written(sentence, word))

/** How many longer words a sentence has, and how many of them have a capital. */
const census = once((sentence: Sentence) => {
  const words = sentence.words.filter(isLong)
  return { long: words.length, capital: words.filter(hasCapital(sentence)).length }
})

export function cluesOf(run: Run): Clues {
  const { sentence, first, last } = run
  const { words } = sentence
  const own = words.slice(first, last + 1)
  const norms = own.map((word) => word.norm)
  const texts = own.map((word) => written(sentence, word))
  const beside = (at: number, far: boolean): Word | undefined =>
    words[at] && !(far && words[at]?.breaks) ? words[at] : undefined
  const before = first > 0 && !words[first]?.breaks ? words[first - 1] : undefined
  const after = beside(last + 1, true)
  const long = own.filter(isLong)
  const others = census(sentence)
  const given = isGiven(norms[0] ?? '')
  const surname = norms.length > 1 && isSurname(norms.at(-1) ?? '')
  return {
    norms,
    texts,
    before: before?.norm ?? '',
    beforeText: before ? written(sentence, before) : '',
    after: after?.norm ?? '',
    afterText: after ? written(sentence, after) : '',
    run,
    given,
    surname,
    headline:
      others.long - long.length > 2 &&
      others.capital - long.filter(hasCapital(sentence)).length > (others.long - long.length) * 0.6,
    sure: given && !ambiguous.has(norms[0] ?? ''),
  }
}

export const isA = (kind: Kind, norm: string): boolean => kindsOf(norm)?.includes(kind) === true
export const small = ({ texts }: Clues): boolean => !isCapital(texts[0] ?? '')
export const single = ({ norms }: Clues): boolean => norms.length === 1
export const opens = ({ run: { first, sentence } }: Clues): boolean =>
  sentence.words[first]?.breaks !== false || first === 0 || sentence.words[first - 1]?.kind === 'emoji'
export const loud = ({ texts }: Clues): boolean => texts.every((text) => text.length > 1 && text === text.toUpperCase())
export const unknown = ({ norms }: Clues, at: number): boolean => {
  const norm = norms.at(at) ?? ''
  return !isGiven(norm) && !isSurname(norm) && !isOrdinary(norm) && !isA('place', norm) && !isA('body', norm)
}

/** "I'm Ruth", "my name is Ruth", "Ruth here", "Ruth speaking". */
export function introduced({ run, texts, after }: Clues): boolean {
  const { sentence, first } = run
  if (!isCapital(texts[0] ?? '') || isOrdinary(texts[0]?.toLowerCase() ?? '')) return false
  const lead = leadOf(sentence, sentence.words[first] ?? sentence, 40)
  return (
    /\b(?:my name is|my name's|name\? (?:\w+ )?|named|called|call me|(?:this is|i'm|i’m|i am)(?= $))\s*$/i.test(lead) ||
    (/^(?:here|speaking)$/.test(after) && first < 4)
  )
}

export const placeEnding = new RegExp(spread`
  ^(?:hill|park|lane|green|wood|woods|field|fields|bridge|ford|heath|moor|court|house|grove|marsh|banks?|
  brook|mills?|dale|vale|hall|lodge|farm|cross|end)$
`)

/** "Ruby and Finn": two words that may be first names bear each other out. */
export function besideGiven({ run, given, texts }: Clues): boolean {
  const { sentence, first, last } = run
  const isName = (at: number): boolean => {
    const word = sentence.words[at]
    return word !== undefined && isGiven(word.norm) && isCapital(written(sentence, word))
  }
  const joins = (at: number): boolean => sentence.words[at]?.norm === 'and'
  return (
    given &&
    isCapital(texts[0] ?? '') &&
    ((joins(last + 1) && isName(last + 2)) || (joins(first - 1) && (isName(first - 2) || isName(first - 3))))
  )
}

/** "Lea and Naya": no known name, but joined to one. */
export const afterGiven = (clues: Clues): boolean => {
  const { run, texts } = clues
  const { sentence, first } = run
  const before = sentence.words[first - 2]
  return (
    single(clues) &&
    isCapital(texts[0] ?? '') &&
    unknown(clues, 0) &&
    sentence.words[first - 1]?.norm === 'and' &&
    before !== undefined &&
    isGiven(before.norm) &&
    !ambiguous.has(before.norm) &&
    isCapital(written(sentence, before))
  )
}
