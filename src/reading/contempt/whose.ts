import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import {
  bodyBefore,
  isAnother,
  isNobodyTold,
  type Target,
  targetEndingAt,
  targetStartingAt,
  targetsOf,
} from '../people/targets.ts'
import { copulas, endsPhrase } from './frames.ts'
import type { Entry } from './lexicon.ts'
import { onlyLeads } from './pointing.ts'

/* Whom words without a verb of their own are about: the person beside them, around them or in the sentence before. */

/** "They" can be identified where persons or a firm were named shortly before; else it is a government as often as not. */
export function hasAntecedent(draft: Draft, sentence: Sentence, they: Target): boolean {
  const named = (one: Sentence) =>
    targetsOf(one).some((target) => target !== they && /^(people|role|name|handle)$/.test(target.kind)) ||
    bodyBefore(one, one.words.length)
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1]
  return named(sentence) || (before !== undefined && named(before))
}

const meanwhile =
  /^(little|old|young|and|bloody|fat|so-called|excuse|for|of|a|an|local|town|parish|tory|labour|lib|dem|conservative)$/

/** "So childish.": a short sentence that is nothing but the trait, near somebody. */
export const sighs = (draft: Draft, sentence: Sentence, { first, last }: Entry): boolean =>
  last === sentence.words.length - 1 && onlyLeads(sentence.words, first) && isNearSomebody(draft, sentence)

/** Whether the sentences around speak of somebody: "Cllr Moss told her to get over it. Scum." */
export const isNearSomebody = (draft: Draft, sentence: Sentence): boolean =>
  near(draft, sentence).some((one) => targetsOf(one).some(isIdentified))

/** "Slippery as ever": beside somebody, a trait that never fails. */
export const asEver = (sentence: Sentence, { last }: Entry): boolean =>
  sentence.words[last + 1]?.norm === 'as' &&
  /^(ever|always|usual|per)$/.test(sentence.words[last + 2]?.norm ?? '') &&
  targetsOf(sentence).some(isIdentified)

/**
 * A trait alone needs somebody it can be said of, unless it is all that is said: after the speeds on Mill Lane or what the government
 * has done, "Idiotic." judges that.
 */
export const hasBearer = (draft: Draft, sentence: Sentence): boolean =>
  draft.sentences.length === 1 ||
  draft.replyTo !== undefined ||
  near(draft, sentence).some((one) => targetsOf(one).some(isAnother))

/** The two sentences before and the one after. */
const near = ({ sentences }: Draft, sentence: Sentence): readonly Sentence[] => {
  const index = sentences.indexOf(sentence)
  return [sentences[index - 2], sentences[index - 1], sentences[index + 1]].filter((one) => one !== undefined)
}

/** "Spineless.", "Ignorant and rude, as ever.", "Delusional as always": a trait of people that opens the sentence and has no noun. */
export const standsAlone = (sentence: Sentence, { first, last }: Entry): boolean =>
  first === 0 &&
  (last === sentence.words.length - 1 ||
    /^(and|as|or)$/.test(sentence.words[last + 1]?.norm ?? '') ||
    sentence.text[(sentence.words[last]?.end ?? 0) - sentence.start] === ',')

/** "Useless councillors", "you pathetic little man": right before the word for a person. */
export function described(sentence: Sentence, { first, last, shape }: Entry): Target | undefined {
  const { words } = sentence
  const you = targetEndingAt(sentence, first - 1)
  if (you?.kind === 'you' && !words[first]?.breaks && endsPhrase(sentence, last)) return you
  if (/^(so|too|this|that)$/.test(words[first - 1]?.norm ?? '') && !words[first - 1]?.breaks) {
    const whose = targetEndingAt(sentence, first - 2)
    if (whose?.kind === 'role' || whose?.kind === 'name') return whose
  }
  if (/^(from|by|of)$/.test(words[last + 1]?.norm ?? '') && !words[last + 1]?.breaks) {
    const doer = targetStartingAt(sentence, last + 2)
    if (doer && /^(name|handle|you)$/.test(doer.kind)) return doer
  }
  let next = last + 1
  while (!words[next]?.breaks && meanwhile.test(words[next]?.norm ?? '') && next - last < 4) next++
  if (words[next]?.breaks || isToldOfThing(sentence, first, last)) return undefined
  const target = targetStartingAt(sentence, next)
  const named = target?.kind === 'name' && shape === 'trait' && next === last + 1
  return target?.kind === 'role' || target?.kind === 'people' || named ? target : undefined
}

/** "The queue is ridiculous, young people …": what is said of a thing ends with its comma. */
const isToldOfThing = ({ text, start, words }: Sentence, first: number, last: number): boolean =>
  copulas.has(words[first - 1]?.norm ?? '') && text[(words[last]?.end ?? 0) - start] === ','

/** A charge stands beside somebody it can be meant for: a person in the same sentence, or in the one before. */
export function accused(draft: Draft, sentence: Sentence, { first, last, phrase }: Entry): Target | 'none' | null {
  if (phrase.startsWith('(his|her|')) return 'none'
  const near = targetsOf(sentence).find(
    (target) => (target.last < first || target.first > last) && isIdentified(target),
  )
  if (near) return near
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1]
  return before && targetsOf(before).some(isIdentified) ? 'none' : null
}

/** Passers-by of every post; to charge "people" is to charge nobody. */
const anybody = new RegExp(spread`
  ^(people|folk|folks|residents|locals|neighbours|drivers|tenants|motorists|men|women|guys|guy|bloke|blokes|chap|chaps|fella|lady|ladies|lads|lad|girls|boys|
  youths|teenagers|cyclists|owners|owner|resident|person|man|woman|child|boy|girl|driver|volunteer|kid)$
`)

export const isIdentified = ({ kind, word }: Target): boolean =>
  ((kind === 'people' || kind === 'role') && !anybody.test(word)) ||
  kind === 'you' ||
  kind === 'name' ||
  kind === 'handle' ||
  /^(he|she|him)$/.test(word)

/** "Whoever did this should be ashamed", "slum landlords should be ashamed": conduct is condemned, and nobody who could be told. */
export const known = (sentence: Sentence, target: Target | undefined): Target | undefined =>
  target && (isNobodyTold(sentence, target) || (target.kind === 'people' && target.first === target.last))
    ? undefined
    : target

/** "They are useless" may be said of potholes; a verdict needs somebody who can be told from a thing. */
export const definite = (target: Target | undefined): Target | undefined =>
  target?.kind !== 'pronoun' || /^(he|she|him|her|himself|herself|whoever|anyone|anybody)$/.test(target.word)
    ? target
    : undefined
