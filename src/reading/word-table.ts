import { chanceOf } from './rarity.ts'
import { alphabet, blank } from './signs.ts'

/*
 * The words of the source at hand. The first draft waits until half a million letters of sources are read, so a word is a
 * range in one array of letters, as `signs.ts` has them, and words that belong together stand side by side.
 */
export const letters: number[] = []
export const starts: number[] = []
export const ends: number[] = []

/** Words side by side in the table. */
export type Words = { readonly from: number; readonly to: number }
/** Words of which whatever matches has one, and how likely a text is to have one by chance. */
export type List = Words & { readonly chance: number }

/** Zero-width places, kept among the letters until it is seen what stands beside them. */
export const boundary = 100
export const edge = 101

const shortest = 3
const mostLists = 3
/** A second list is worth the looking only where its words are rarer than “ the ”. */
const rare = 1e-5

export function clearWords(): void {
  letters.length = starts.length = ends.length = 0
}

/** A word of the letters since `start`. */
export function wordSince(start: number): Words {
  ends.push(letters.length)
  const to = starts.push(start)
  return { from: to - 1, to }
}

export const wordOf = (letter: number): Words => wordSince(letters.push(letter) - 1)
export const emptyWord = (): Words => wordSince(letters.length)

export const spelled = (word: number): string =>
  letters
    .slice(starts[word], ends[word])
    .map((letter) => alphabet[letter])
    .join('')

/** The words again, at the end of the table. */
export function repeat({ from, to }: Words): void {
  for (let word = from; word < to; word++) {
    starts.push(starts[word] as number)
    ends.push(ends[word] as number)
  }
}

/** All that was put into the table since it had so many words. */
export const wordsFrom = (from: number): Words => ({ from, to: starts.length })

/** The last letter of all these words, where it is the same. */
export function lastOf({ from, to }: Words): Words {
  const last = letters[(ends[from] as number) - 1] as number
  for (let word = from; word < to; word++)
    if (starts[word] === ends[word] || letters[(ends[word] as number) - 1] !== last) return emptyWord()
  return wordOf(last)
}

/** Each of the heads with each of the tails behind it. A single head grows where it stands. */
export function cross(heads: Words, tails: Words): Words {
  if (heads.to - heads.from === 1 && tails.to - tails.from === 1 && ends[heads.from] === starts[tails.from]) {
    ends[heads.from] = ends[tails.from] as number
    return heads
  }
  const from = starts.length
  for (let head = heads.from; head < heads.to; head++)
    for (let tail = tails.from; tail < tails.to; tail++) {
      const start = letters.length
      copy(starts[head] as number, ends[head] as number)
      copy(starts[tail] as number, ends[tail] as number)
      wordSince(start)
    }
  return wordsFrom(from)
}

function copy(from: number, to: number): void {
  for (let at = from; at < to; at++) letters.push(letters[at] as number)
}

/** One list, or none where a word is too short to look for: such a list rules nothing out. */
export function listsOf(words: Words): readonly List[] {
  const from = starts.length
  let chance = 0
  for (let word = words.from; word < words.to; word++) {
    const { from: settled } = settle(word)
    const start = starts[settled] as number
    const end = ends[settled] as number
    if (end - start < shortest) return []
    chance += chanceOf(letters, start, end)
  }
  return [{ from, to: starts.length, chance }]
}

/** The word again, where a place beside a letter at an end of the word is a blank; elsewhere it says nothing. */
function settle(word: number): Words {
  let start = starts[word] as number
  let end = ends[word] as number
  let before = 0
  let behind = 0
  while (start < end && isPlace(start)) before = Math.max(before, letters[start++] as number)
  while (start < end && isPlace(end - 1)) behind = Math.max(behind, letters[--end] as number)
  const settled = letters.length
  if (start < end && isBlank(before, start)) letters.push(blank)
  for (let at = start; at < end; at++) if (!isPlace(at)) letters.push(letters[at] as number)
  if (start < end && isBlank(behind, end - 1)) letters.push(blank)
  return wordSince(settled)
}
const isPlace = (at: number): boolean => (letters[at] as number) >= boundary
const isBlank = (place: number, beside: number): boolean =>
  place === edge || (place === boundary && letters[beside] !== blank)

/** The lists that rule out most, the best first. */
export function rarest(lists: readonly List[]): readonly List[] {
  if (lists.length < 2) return lists
  return [...lists]
    .sort((a, b) => a.chance - b.chance)
    .filter(({ chance }, at) => at === 0 || (at < mostLists && chance < rare))
}
