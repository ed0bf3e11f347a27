import { spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import { readWords, type Word } from '../../draft/words.ts'
import { joined } from '../joined.ts'

/**
 * Words spelt to slip past a reader or in haste, brought back to words of a vocabulary: "h4te", "s c u m", "killd", "muslimvermin".
 * Used only where the rest of a sentence already gives cause, so that plain English is never put right into something it is not.
 */
export type Speller = {
  /** Digits for letters and letters set apart: nobody does that by accident. */
  readonly unmask: (words: readonly Word[]) => readonly Word[]
  /** The same, and a letter left out or swapped, and two words run together. */
  readonly mend: (words: readonly Word[]) => readonly Word[]
}

const shapes: Readonly<Record<string, string>> = {
  '4': 'a',
  '@': 'a',
  '3': 'e',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '!': 'i',
}
const odd = /\p{L}[\d@$!]|[\d@$!]\p{L}/u
const apart = /(?:^| )\S(?:(?: \.)? \S){2}(?= |$)/

/** Nothing in the words is written oddly: so it is with nearly all, and is asked for every vocabulary. */
const isPlain = once((words: readonly Word[]): boolean => {
  const { line } = joined({ words })
  return !odd.test(line) && !apart.test(line)
})

/** "can'tstand": a short form run together with the next word. */
const glued = /^([a-z]+(?:n't|'(?:s|m|re|ll|ve|d)))([a-z]{2,})$/

const plain = (norm: string, one: string) =>
  norm.replace(/[\d@$!]/g, (sign) => (sign === '1' ? one : (shapes[sign] ?? sign)))

/** `vocabulary` is what may come out, `telling` the words worth mending for, `innocent` what is never touched. */
export function speller(
  vocabulary: ReadonlySet<string>,
  telling: ReadonlySet<string>,
  innocent: ReadonlySet<string>,
): Speller {
  let slips: Map<string, string> | undefined
  const known = (norm: string) => vocabulary.has(norm)
  const unmasked = (word: Word): Word => {
    if (!odd.test(word.norm)) return word
    const norm = ['i', 'l'].map((one) => plain(word.norm, one)).find(known)
    return norm ? { ...word, norm, kind: 'word' } : word
  }
  const mended = (word: Word): readonly Word[] => {
    if (known(word.norm) || innocent.has(word.norm)) return [word]
    if (word.kind === 'hashtag') return parted({ ...word, start: word.start + 1 }, known)
    if (word.kind !== 'word') return [word]
    slips ??= slipsOf(telling, vocabulary, innocent)
    const norm = slips.get(word.norm)
    if (norm) return [{ ...word, norm }]
    const [, first, second] = glued.exec(word.norm) ?? []
    if (!first || !second) return parted(odd.test(word.norm) ? { ...word, norm: plain(word.norm, 'i') } : word, known)
    const middle = word.start + first.length
    return [...readWords(first, word.start), ...readWords(second, middle)].flatMap((part) => parted(part, known))
  }
  const unmask = (words: readonly Word[]) => (isPlain(words) ? words : together(words, known).map(unmasked))
  return { unmask, mend: (words) => unmask(words).flatMap(mended) }
}

/** Three or more single letters in a row that together make a word. */
function together(words: readonly Word[], known: (norm: string) => boolean): readonly Word[] {
  const out: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    let end = at
    while (words[end]?.norm.length === 1 && end - at < 20) end++
    const last = longestWord(words, at, end, known)
    if (last > at) out.push({ ...word, end: words[last]?.end ?? word.end, norm: spelt(words, at, last), kind: 'word' })
    else out.push(word)
    at = Math.max(at, last)
  }
  return out
}

const spelt = (words: readonly Word[], from: number, last: number) =>
  words
    .slice(from, last + 1)
    .map(({ norm }) => norm)
    .join('')

function longestWord(words: readonly Word[], from: number, end: number, known: (norm: string) => boolean): number {
  for (let last = end - 1; last >= from + 2; last--) if (known(spelt(words, from, last))) return last
  return from
}

const mostParts = 20
/** From this length on a word can only be a sentence run together. */
const long = 14
/** The only two-letter words looked for, lest "house" be read as two. */
const small = new Set(spaced('to be is in of on at it me my no us we he so am if do go'))
const longer = new Set(spaced('an as or by up'))

/** "stupidestpeople" is words of the vocabulary run together. Longest first words are tried first. */
function parted(word: Word, known: (norm: string) => boolean): readonly Word[] {
  const { norm, start } = word
  if (norm.length < 3 || norm.length > 90) return [word]
  const dead = new Set<number>()
  const from = (at: number, parts: number): readonly number[] | null => {
    if (at === norm.length) return []
    if (parts === 0 || dead.has(at)) return null
    for (let end = norm.length; end > at; end--) {
      const part = norm.slice(at, end)
      if (
        !(part.length > 2
          ? known(part)
          : small.has(part) ||
            (norm.length >= long && longer.has(part)) ||
            ((part === 'i' || part === 'a') && (at === 0 || end === norm.length || norm.length >= long)))
      )
        continue
      const rest = from(end, parts - 1)
      if (rest) return [end, ...rest]
    }
    dead.add(at)
    return null
  }
  const ends = from(0, mostParts)
  const pieces = ends?.map((end, part) => ({
    ...word,
    norm: norm.slice(ends[part - 1] ?? 0, end),
    start: start + (ends[part - 1] ?? 0),
    end: start + end,
    breaks: part === 0 && word.breaks,
  }))
  return pieces ?? [word]
}

/** Every spelling that lacks one inner letter or swaps two neighbours, first and last letter in place. */
export function slipsOf(
  telling: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
  innocent: ReadonlySet<string>,
): Map<string, string> {
  const slips = new Map<string, string>()
  const add = (slip: string, word: string) => {
    if (!vocabulary.has(slip) && !innocent.has(slip) && !slips.has(slip)) slips.set(slip, word)
  }
  for (const word of telling) {
    if (word.length < 3) continue
    if (word.length > 6) add(word.slice(0, -1), word)
    for (let at = 1; at < word.length - 1; at++) {
      // A short word keeps its consonants: "scm", "gy".
      if (word.length > 4 || /[aeiou]/.test(word[at] ?? '')) add(word.slice(0, at) + word.slice(at + 1), word)
      if (word.length > 3) add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), word)
    }
  }
  return slips
}
