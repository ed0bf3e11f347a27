import { kindsOf } from '../../draft/dictionary.ts'
import { spaced } from '../../draft/listed.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Word } from '../../draft/words.ts'
import { furtherNames, plainNames } from './first-names.ts'
import { ambiguous, mononyms, namedAfter, notNames, titles } from './name-words.ts'
import { surnames } from './surnames.ts'

/** Words that may be somebody's name. `first` and `last` index the sentence's words; a title before is not among them. */
export type Run = { readonly sentence: Sentence; readonly first: number; readonly last: number; readonly title: string }

const particles = new Set(spaced('de da di van von der den del bin al el la le ap ab ibn st mac'))

export const written = (sentence: Sentence, word: Word): string =>
  sentence.text.slice(word.start - sentence.start, word.end - sentence.start)
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
export const isGiven = (norm: string): boolean =>
  plainNames.has(norm) || furtherNames.has(norm) || kindsOf(norm)?.includes('given') === true
export const isSurname = (norm: string): boolean =>
  surnames.has(norm) || kindsOf(norm)?.includes('surname') === true || /^(?:mc|mac|o'|fitz)\p{L}{3,}$/u.test(norm)
/** The dictionary knows the word as something other than a name. */
export const isOrdinary = (norm: string): boolean =>
  kindsOf(norm)?.every((kind) => kind === 'place' || kind === 'body') === true

/** Every run of capitals that could be a name, and first names in small letters. Linear in the words. */
export function runsIn(sentence: Sentence): readonly Run[] {
  const { words } = sentence
  const runs: Run[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || inHandle(sentence, word)) continue
    const capital = isCapital(written(sentence, word))
    if (capital || mayBeSmallName(word.norm)) {
      const last = capital ? runEnd(sentence, at) : smallEnd(sentence, at)
      runs.push(...cut(sentence, at, last))
      at = last
    }
  }
  return runs
}

/** "dave_ashworth", "u/Womble": a handle without its sign. */
const inHandle = ({ text, start }: Sentence, word: Word): boolean =>
  /[_@/\\]/.test(text[word.end - start] ?? '') || /[_@/\\#]/.test(text[word.start - start - 1] ?? '')

/** Short names that are no words either; "reg", "des" and "tel" are. */
const shortNames = new Set(
  spaced(`
    tom ben sam dan tim jim joe amy ian liz zoe kim eva meg bob bev kev daz gaz jen jon zac zak
  `),
)

const mayBeSmallName = (norm: string): boolean =>
  (norm.length > 3 || shortNames.has(norm)) &&
  (mononyms.has(norm) || (isGiven(norm) && !isOrdinary(norm) && !ambiguous.has(norm))) &&
  !notNames.has(norm)

function runEnd(sentence: Sentence, first: number): number {
  const { words } = sentence
  let last = first
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || !joined(sentence, at)) break
    const text = written(sentence, word)
    if (isCapital(text)) last = at
    else if (!particles.has(word.norm) || !words[at + 1] || !isCapital(written(sentence, words[at + 1] as Word))) break
  }
  return last
}

/** Small letters: the surname must be one that is known, or the next word be no word at all. */
function smallEnd({ words }: Sentence, first: number): number {
  const next = words[first + 1]
  return next && next.kind === 'word' && !next.breaks && !notNames.has(next.norm) && surnames.has(next.norm)
    ? first + 1
    : first
}

/** A space or a hyphen, and a full stop only after an initial or a title. */
function joined({ text, start, words }: Sentence, at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (!before || !word) return false
  const gap = text.slice(before.end - start, word.start - start)
  if (/^(?:[ \u00a0]{1,2}|-)$/.test(gap)) return true
  return /^\. ?$/.test(gap) && (before.norm.length === 1 || titles.has(before.norm) || saints.has(before.norm))
}

/** "A." begins a name where "A" begins a sentence. */
function isInitial({ text, start, words }: Sentence, at: number): boolean {
  const word = words[at]
  return word !== undefined && word.norm.length === 1 && word.norm !== 'i' && text[word.end - start] === '.'
}

const saints = new Set(['st', 'saint'])

/** The words go on to what is named after somebody: "Victoria" before "Park", "Cooper's Arms". */
function lendsItsName(sentence: Sentence, to: number): boolean {
  const own = sentence.words[to + 1]?.norm === "'s" ? 1 : 0
  const next = sentence.words[to + 1 + own]
  return next !== undefined && !next.breaks && namedAfter.has(next.norm) && isCapital(written(sentence, next))
}

/** Takes titles off, cuts at words that are no names, and drops what is named after somebody: "Victoria Park", "St James". */
function cut(sentence: Sentence, from: number, to: number): readonly Run[] {
  const { words } = sentence
  const runs: Run[] = []
  const lead = words[from - 1]
  let first = from
  let title = lead && titles.has(lead.norm) && joined(sentence, from) ? lead.norm : ''
  const close = (last: number) => {
    const end = words[last]?.norm ?? ''
    const thing = last > first && namedAfter.has(end) && !isSurname(end)
    if (first <= last && !thing) runs.push({ sentence, first, last, title })
  }
  for (let at = from; at <= to; at++) {
    const norm = words[at]?.norm ?? ''
    const next = at < to ? (words[at + 1]?.norm ?? '') : ''
    if (isInitial(sentence, at)) continue
    if (saints.has(norm)) at++
    else if (titles.has(norm) && (at === first || !isGiven(words[first]?.norm ?? ''))) title = norm
    else if (stops(norm, at === first, words[at - 1]?.norm ?? '', next) || opensOnly(sentence, at, next)) {
      if (!namedAfter.has(norm)) close(at - 1)
      title = ''
    } else continue
    first = at + 1
  }
  if (!lendsItsName(sentence, to)) close(to)
  return runs
}

/** "Unlucky Andy Murray": the capital that opens a sentence tells nothing where a first name follows it. */
const opensOnly = ({ words }: Sentence, at: number, next: string): boolean => {
  const norm = words[at]?.norm ?? ''
  return (at === 0 || words[at]?.breaks === true) && plainNames.has(next) && !isGiven(norm) && !isSurname(norm)
}

/** After a first name, a word that is also a surname may be one: "Emma Forest". Before one, "However" is no part of it. */
function stops(norm: string, starts: boolean, before: string, next: string): boolean {
  if (notNames.has(norm)) return starts ? !(isGiven(norm) && isSurname(next)) : !isGiven(before) || !isSurname(norm)
  return isOrdinary(norm) && !isGiven(norm) && isGiven(next)
}
