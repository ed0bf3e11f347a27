import { spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import type { Word } from '../../draft/words.ts'
import { plainNames } from './first-names.ts'
import { bodies, groups, persons, titles } from './people.ts'

/**
 * Who is meant. `you`, `handle`, `name`, `role` ("the clerk", "that man"), `pronoun` and `people` are persons; `self` is the
 * writer. What is not found here is a thing, a decision, a policy, a party or a government, and may be criticised freely.
 */
export type TargetKind = 'you' | 'handle' | 'name' | 'role' | 'pronoun' | 'people' | 'self'
/** `first` and `last` index the sentence's words; `word` is the norm of the last. */
export type Target = Span & {
  readonly kind: TargetKind
  readonly first: number
  readonly last: number
  readonly word: string
}

const simple: Readonly<Record<string, TargetKind>> = {
  ...Object.fromEntries(spaced('you u ya yous youse yourself yourselves').map((word) => [word, 'you' as const])),
  ...Object.fromEntries(spaced('i me we us myself ourselves').map((word) => [word, 'self' as const])),
  ...Object.fromEntries(
    spaced(`
      he she they him them himself herself themselves whoever anyone anybody everyone somebody someone
    `).map((word) => [word, 'pronoun' as const]),
  ),
}
const personWords = new Set(persons)
const groupWords = new Set(groups)
const titleWords = new Set(titles)
/** "her" and "his" own what follows; they are targets only where nothing does ("ignore her"). */
const determiners = new Set(spaced('the this that these those our your my their his her a an some any every such one'))

/** Every person or group the sentence speaks of, in order. Read once for each sentence. */
export const targetsOf = once<Sentence, readonly Target[]>(scan)

export const targetEndingAt = (sentence: Sentence, last: number): Target | undefined =>
  targetsOf(sentence).find((target) => target.last === last)

export const targetStartingAt = (sentence: Sentence, first: number): Target | undefined =>
  targetsOf(sentence).find((target) => target.first === first)

/** Someone other than the writer. */
export const isAnother = (target: Target | undefined): target is Target =>
  target !== undefined && target.kind !== 'self'

/** "Somebody has nicked the crib", "whoever did this": nobody who could be told, save where it says from where ("someone on the committee"). */
export const isNobodyTold = ({ words }: Sentence, { kind, word, last }: Target): boolean =>
  kind === 'pronoun' &&
  /^(?:any|some|who|every)/.test(word) &&
  !/^(?:in|on|at|from|of|inside|within|close|very|high)$/.test(words[last + 1]?.norm ?? '')

function scan(sentence: Sentence): Target[] {
  const { words } = sentence
  const targets: Target[] = []
  for (let at = 0; at < words.length; at++) {
    const target = targetAt(sentence, words, at)
    if (!target) continue
    targets.push(target)
    at = target.last
  }
  return targets
}

function targetAt(sentence: Sentence, words: readonly Word[], at: number): Target | null {
  const word = words[at]
  if (!word) return null
  const target = (kind: TargetKind, last = at, first = at): Target => ({
    ...spanOf(words[first]?.start ?? 0, words[last]?.end ?? 0),
    kind,
    first,
    last,
    word: words[last]?.norm ?? '',
  })
  if (word.kind === 'mention') return target('handle')
  const kind = Object.hasOwn(simple, word.norm) ? simple[word.norm] : undefined
  if (kind) return target(kind)
  const name = isDate(words, at) ? -1 : nameEnd(sentence, words, at)
  if (name >= at) return target('name', name)
  const first = determiners.has(words[at - 1]?.norm ?? '') ? at - 1 : at
  if (personWords.has(word.norm)) return target('role', at, first)
  if (groupWords.has(word.norm)) return target('people', at, first)
  return null
}

const months = new Set(spaced('jan apr april may june august'))
const day = /^\d{1,2}(?:st|nd|rd|th)?$/

/** "29th Jan", "3 April", "June 12th": a day, not a person. */
const isDate = (words: readonly Word[], at: number): boolean =>
  months.has(words[at]?.norm ?? '') && (day.test(words[at - 1]?.norm ?? '') || day.test(words[at + 1]?.norm ?? ''))

const capital = /^\p{Lu}[\p{Ll}'’-]/u
const isCapital = (sentence: Sentence, word: Word | undefined) =>
  word?.kind === 'word' && capital.test(sentence.text.slice(word.start - sentence.start, word.end - sentence.start))

/** The index of a personal name's last word, or -1: a first name known in Britain, or a title, with the capitals that follow. */
function nameEnd(sentence: Sentence, words: readonly Word[], at: number): number {
  if (!isCapital(sentence, words[at])) return -1
  const titled = titleWords.has(words[at - 1]?.norm ?? '')
  const opens = titled || plainNames.has(words[at]?.norm ?? '') || titleWords.has(words[at]?.norm ?? '')
  if (!opens) return -1
  let last = at
  while (isCapital(sentence, words[last + 1]) && !words[last + 1]?.breaks && last - at < 3) last++
  return last > at || titled || plainNames.has(words[at]?.norm ?? '') ? last : -1
}

const bodyWords = new Set(bodies)

/** Whether a firm, club or council is the subject of the verb at `verb`: identifiable, and able to sue or complain. */
export function bodyBefore(sentence: Sentence, verb: number): boolean {
  const { words } = sentence
  for (let index = verb - 1; index >= 0 && index >= verb - 5; index--) {
    if (words[index + 1]?.breaks) return false
    if (bodyWords.has(words[index]?.norm ?? '')) return true
  }
  return false
}

/** "That firm are …", "the planning team is …": a body right before a verb of being. Councils are left out: they may be called anything. */
export function bodySubject(sentence: Sentence, first: number): boolean {
  const { words } = sentence
  for (let index = first - 1; index > 0 && index >= first - 4; index--) {
    if (words[index + 1]?.breaks || /^(for|under|of|in|with|by|to|at|on|from)$/.test(words[index]?.norm ?? ''))
      return false
    if (!/^(is|are|was|were|'s)$/.test(words[index]?.norm ?? '')) continue
    const body = words[index - 1]?.norm ?? ''
    return bodyWords.has(body) && !/^(council|committee|board|department|page|paper|group)$/.test(body)
  }
  return false
}
