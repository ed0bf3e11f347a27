import { spaced } from '../../draft/listed.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Word } from '../../draft/words.ts'
import { type Target, targetEndingAt, targetStartingAt, targetsOf } from '../people/targets.ts'

/**
 * How a predicate is tied to whom it is said of: "he is a …", "you …", "these …", "what a … he is". Read from the
 * order of the words alone, since a full parse of every sentence would cost more than the whole check may.
 */
export const set = (text: string): ReadonlySet<string> => new Set(spaced(text))

export const copulas = set(
  "am is are r was were be been being 's look looks looked seem seems seemed sound sounds sounded act acts acted acting behave behaves behaved behaving remain remains remained become becomes became prove proves proved",
)
export const between = set(
  `a an the such this that so very really just still always ever clearly absolutely completely totally utterly simply nothing but
  more most than quite truly obviously frankly either even also about as like both all too rather pretty bit of total absolute
  complete utter right proper real little big great fat old biggest worst greatest most bloody flipping fucking fecking effing damn
  damned bleeding sodding pure walking human national international local public known another thoroughly downright plain bit one
  pathetic sad stupid useless lying convicted dirty nasty silly thick dim lazy spineless corrupt racist miserable dozy bunch set pack load
  group gang lot shower kind sort self-serving two-faced evil hopeless in my opinion honestly seriously merely basically
  incredibly unbelievably extremely deeply deluded arrogant ignorant greedy small tiny jumped-up tinpot tin-pot political`,
)
const adverbs = set(
  "'s still just really always clearly obviously simply both all also completely totally utterly already now truly honestly certainly definitely probably quite frankly never being have has had been have will would must may might can could do does did should are is",
)
const linking = set('on in at from of for with behind running round who that which under over they we i he she you')
export const heaps = set('bunch set pack load gang lot shower group crowd')

export const at = (words: readonly Word[], index: number): string => words[index]?.norm ?? ''

/** "A sneering …", "dangerously …": words that lead up to a predicate, whichever they are. */
const isFilling = (words: readonly Word[], index: number): boolean =>
  /[a-z]{3}ly$/.test(at(words, index)) || (/[a-z]{3}ing$/.test(at(words, index)) && !copulas.has(at(words, index - 1)))

/** The index of the last word left of `first` that does not merely fill ("a complete", "so very"). */
export function skipLeft(words: readonly Word[], first: number, fillers: ReadonlySet<string>, most: number): number {
  let index = first - 1
  for (
    let steps = 0;
    index >= 0 &&
    steps < most &&
    (fillers.has(at(words, index)) ||
      (fillers === between && isFilling(words, index)) ||
      (fillers === adverbs && /^(?!nearly|barely|hardly|scarcely)[a-z]{4,}ly$/.test(at(words, index)))) &&
    !words[index + 1]?.breaks;
    steps++
  )
    index--
  return words[index + 1]?.breaks ? -1 : index
}

/** "The man is a …", "who is …", "are you …", "your a …": whom the copula before `first` joins it to. */
export function subjectBefore(sentence: Sentence, first: number): Target | undefined {
  const { words } = sentence
  const index = skipLeft(words, first, between, 7)
  if (index < 0) return undefined
  const inverted = targetEndingAt(sentence, index)
  if (inverted) return copulas.has(at(words, inverted.first - 1)) && !words[index]?.breaks ? inverted : undefined
  if (
    (at(words, index) === 'your' || at(words, index) === 'ur') &&
    /^(a|an|such|just|so|nothing)$/.test(at(words, index + 1))
  )
    return {
      start: words[index]?.start ?? 0,
      end: words[index]?.end ?? 0,
      kind: 'you',
      first: index,
      last: index,
      word: 'you',
    }
  const copula = copulas.has(at(words, index)) ? index : farCopula(words, index)
  return copula < 0 ? undefined : subjectOf(sentence, seemsToBe(words, copula))
}

/** "Barlow's a crook": a lone capital before the copula, where the predicate is said of nothing but people. */
export function properSubject(sentence: Sentence, first: number): Target | undefined {
  const { words } = sentence
  const index = skipLeft(words, first, between, 6)
  const verb = index >= 0 && copulas.has(at(words, index)) ? index : farCopula(words, index)
  return verb < 0 ? undefined : properBefore(sentence, verb)
}

/** A lone capital right before the verb that is neither a party, a place of government nor a day. */
export function properBefore(sentence: Sentence, from: number): Target | undefined {
  const { words } = sentence
  const verb = skipLeft(words, from, adverbs, 3) + 1
  if (verb === 1 && at(words, from).endsWith('ing') && verb === from) return undefined
  const word = verb > 0 && !words[verb]?.breaks ? words[verb - 1] : undefined
  if (!word || !/^\p{Lu}\p{Ll}/u.test(sentence.text.slice(word.start - sentence.start)) || isNoName(word.norm))
    return undefined
  if (/^(the|a|an|this|that|our|on|in|at|of|to)$/.test(at(words, verb - 2))) return undefined
  return { start: word.start, end: word.end, kind: 'name', first: verb - 1, last: verb - 1, word: word.norm }
}

/** Capitals that are no surname: parties, places of government, days; firms that half the country deals with, and what a firm's name ends in. */
export const noName = set(
  `police ministers minister mps politicians councils never always just still stop keep start please i it this that these those there here what which who where when why how everything something nothing everyone all some most many
  austerity labour tory tories conservative conservatives libdem libdems greens reform ukip snp government council parliament westminster brexit
  england english britain british wales welsh scotland scottish irish london europe america russia parking planning cycling driving traffic today tomorrow yesterday monday
  tuesday wednesday thursday friday saturday sunday facebook twitter life politics racism bullying football cricket both neither one two
  avanti openreach stagecoach arriva firstbus crosscountry lner gwr tesco asda lidl aldi waitrose evri dpd amazon vodafone capita serco biffa veolia persimmon redrow bellway
  dems democrats time nature fate hope love grief age greed luck karma death cancer covid winter summer rain frost weather memory drink drugs money poverty pride fear
  water rail mail gas energy trent trains buses railways railway telecom broadband bank homes developments developers housing group ltd limited plc`,
)

/** "Dementia is a thief": nor what ends like a state of mind or of health. */
const isNoName = (norm: string): boolean =>
  noName.has(norm) || /(?:[tsx]ion|ness|[ia]ty|ism|ment|[ae]nce|ship|itis|entia|nia)$/.test(norm)

const grammatical = set(
  'of with for by to from in on at as than about and or but if who that which when because he she they we i you it not no never',
)

/** "Seems to be …", "turns out to be …": the verb whose subject counts. */
function seemsToBe(words: readonly Word[], verb: number): number {
  if (at(words, verb) !== 'be' || at(words, verb - 1) !== 'to') return verb
  const seems = at(words, verb - 2) === 'out' ? verb - 3 : verb - 2
  return /^(seem|appear|prove|turn|happen|tend)(s|ed)?$/.test(at(words, seems)) ? seems : verb
}

/** "Is a proven …", "is overpaid and …": unknown describing words between the copula and the predicate. */
function farCopula(words: readonly Word[], index: number): number {
  const joins = /^(and|or)$/.test(at(words, index)) && !words[index]?.breaks
  if (joins) for (const back of [2, 3]) if (copulas.has(at(words, index - back))) return index - back
  for (
    let from = index, steps = 0;
    from > 0 && steps < 3 && !grammatical.has(at(words, from)) && !words[from]?.breaks;
    from--, steps++
  )
    if (/^(a|an|the|such)$/.test(at(words, from - 1)) && copulas.has(at(words, from - 2))) return from - 2
  return -1
}

/** The subject of the verb at `verb`: right before it, or before a phrase that belongs to it ("the man on the bus is"). */
export function subjectOf(sentence: Sentence, verb: number): Target | undefined {
  const { words, text, start } = sentence
  const index = words[verb]?.breaks ? -1 : skipLeft(words, verb, adverbs, 4)
  if (index < 0) return undefined
  const clause = whose.exec(text.slice(0, (words[index]?.end ?? start) - start))
  if (clause) return targetsOf(sentence).find(({ end }) => end - start === clause.index + (clause[1]?.length ?? 0))
  const direct = targetEndingAt(sentence, index)
  // "Women's crazy golf": after a plural, 's owns and never stands for "is".
  if (direct?.kind === 'people' && at(words, verb) === "'s") return undefined
  if (direct) return owned(words, direct) || isObject(words, direct) ? undefined : direct
  const joint = targetsOf(sentence).findLast(
    (target) => target.kind === 'you' && target.last < index && index - target.last < 5,
  )
  const beside = joint && text.slice(joint.end - start, (words[joint.last + 1]?.start ?? joint.end) - start)
  if (joint && beside?.includes('&')) return joint
  if (joint && /^(and|sir|madam|lot|guys|all|both|people|mr|mrs|ms|cllr|councillor)$/.test(at(words, joint.last + 1)))
    return joint
  if (/^(who|that|which)$/.test(at(words, index))) return targetEndingAt(sentence, index - 1)
  return targetsOf(sentence).findLast(
    (target) =>
      target.last < index &&
      index - target.last < 7 &&
      linking.has(at(words, target.last + 1)) &&
      !words.slice(target.last + 1, index + 1).some((word) => word.breaks || copulas.has(word.norm)) &&
      (target.first === 0 || words[target.first]?.breaks || !linking.has(at(words, target.first - 1))),
  )
}

/** "Whoever designed it is …", "the man who parks behind us is …". */
const whose =
  /(\bwhoever|\b[\w’'-]+(?= who\b))(?: [\w’'-]+){1,7} (?:it|that|this|them|him|her|us|me|t?here|these|those)$/i

/** "Doubling them was …" says nothing of them, while "the lot of them are …" does. */
const isObject = (words: readonly Word[], { first, word }: Target): boolean =>
  (word === 'them' || word === 'him') && at(words, first - 1) !== 'of'

/** "of the councillors", "with you": a person inside another phrase is not the subject. */
const owned = (words: readonly Word[], target: Target): boolean =>
  target.first > 1 &&
  at(words, target.first - 1) === 'of' &&
  !heaps.has(at(words, target.first - 2)) &&
  !/^(all|lot|many|most|some|one|both|half|rest)$/.test(at(words, target.first - 2))

/** "What a clown he is", "coward that you are": the person after the words, before a copula. */
export function subjectAfter(sentence: Sentence, last: number): Target | undefined {
  const { words } = sentence
  const next = at(words, last + 1) === 'that' ? last + 2 : last + 1
  if (words[next]?.breaks) return undefined
  const target = targetStartingAt(sentence, next)
  // "Cowboy builders are about": the words describe a trade, and "are" is another matter.
  if (target?.kind === 'people' && target.first === target.last && next === last + 1) return undefined
  const verb = /^(really|truly|actually|clearly|obviously|both|all)$/.test(at(words, (target?.last ?? 0) + 1)) ? 2 : 1
  return target && /^(is|are|was|were|am|'s)$/.test(at(words, target.last + verb)) ? target : undefined
}

const follows = set(
  `and or who that but you if when because with in at on from behind running like are is should have for i we to so not get go stop do
  must cannot does did has had was were wants want thinks think needs need keeps keep never always again`,
)

/** Whether the words end a phrase, so that they are not the beginning of something else ("you fool around", "you dog lovers"). */
export function endsPhrase({ words, text, start }: Sentence, last: number): boolean {
  const next = words[last + 1]
  if (text[(words[last]?.end ?? 0) - start] === ',') return true
  return (
    !next ||
    next.breaks ||
    next.kind !== 'word' ||
    follows.has(next.norm) ||
    /[a-z]{3}ing$/.test(next.norm) ||
    (next.norm === 'of' &&
      (/^an?$/.test(at(words, last + 2)) || /^(highest|lowest|first|worst|biggest)$/.test(at(words, last + 3))))
  )
}

/** "You complete …", "you lot of …": spoken to somebody's face. */
export function calledYou(sentence: Sentence, first: number): Target | undefined {
  const index = skipLeft(sentence.words, first, between, 5)
  const target = index < 0 ? undefined : targetEndingAt(sentence, index)
  return target?.kind === 'you' &&
    !/^(?:about|in|as|like)$/.test(at(sentence.words, index + 1)) &&
    !/^(thank|love|bless|see|tell|told|give|gave|wish|to|for|with)$/.test(at(sentence.words, target.first - 1))
    ? target
    : undefined
}
