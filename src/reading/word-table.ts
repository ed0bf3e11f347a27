import { chanceOf } from './rarity.ts'
import { alphabet, blank } from './signs.ts'

/*
 * The words of the source at hand. The first draft waits until half a million letters of sources are read, so a word is a
 * range in one array of letters, as `signs.ts` has them, and words that belong together stand side by side.
 */
export let letters = new Uint8Array(1 << 14)
export let starts = new Int32Array(1 << 12)
export let ends = new Int32Array(1 << 12)
/** How many of them are in use. */
let written = 0
let words = 0

/** Where the next letter will stand, with room for so many. */
export function room(more: number): number {
  if (written + more > letters.length) letters = wider(letters, new Uint8Array(2 * (written + more)))
  return written
}

function wider<List extends Uint8Array | Int32Array>(list: List, into: List): List {
  into.set(list)
  return into
}

/** Where this letter stands from now on. */
export function put(letter: number): number {
  room(1)
  letters[written] = letter
  return written++
}

/** All letters before that place count as written, and those behind as none. */
export function writtenTo(place: number): void {
  written = place
}

/** The table again as it was when it had so many words and letters. */
export function forget(toWords: number, toLetters: number): void {
  words = toWords
  written = toLetters
}

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
  written = words = 0
}

/** A word of the letters since `start`. */
export const wordSince = (start: number): Words => word(start, written)
export const wordOf = (letter: number): Words => wordSince(put(letter))
export const emptyWord = (): Words => wordSince(written)

function word(start: number, end: number): Words {
  if (words === starts.length) {
    starts = wider(starts, new Int32Array(2 * words))
    ends = wider(ends, new Int32Array(2 * words))
  }
  starts[words] = start
  ends[words] = end
  return { from: words++, to: words }
}

export const spelled = (word: number): string =>
  Array.from(letters.subarray(starts[word], ends[word]), (letter) => alphabet[letter]).join('')

/** All these words side by side: as they stand, or else once more at the end of the table. */
export function together(parts: readonly Words[]): Words {
  const from = parts[0]?.from ?? words
  let to = from
  for (const part of parts) to = part.from === to ? part.to : -1
  if (to >= from) return { from, to }
  const first = words
  for (const part of parts)
    for (let each = part.from; each < part.to; each++) word(starts[each] as number, ends[each] as number)
  return { from: first, to: words }
}

/** How many words the table has; all that was put into it since it had so many. */
export const wordCount = (): number => words
export const wordsFrom = (from: number): Words => ({ from, to: words })

/** The last letter of all these words, where it is the same. */
export function lastOf({ from, to }: Words): Words {
  const last = letters[(ends[from] as number) - 1] as number
  for (let word = from; word < to; word++)
    if (starts[word] === ends[word] || letters[(ends[word] as number) - 1] !== last) return emptyWord()
  return wordOf(last)
}

/** Each of the heads with each of the tails behind it. A single head grows where it stands. */
export function cross(heads: Words, tails: Words): Words {
  const isOne = heads.to - heads.from === 1
  if (isOne && starts[heads.from] === ends[heads.from]) return tails
  if (isOne && tails.to - tails.from === 1 && ends[heads.from] === starts[tails.from]) {
    ends[heads.from] = ends[tails.from] as number
    if (tails.to === words) words--
    return heads
  }
  const from = words
  for (let head = heads.from; head < heads.to; head++)
    for (let tail = tails.from; tail < tails.to; tail++) {
      const start = written
      copy(starts[head] as number, ends[head] as number)
      copy(starts[tail] as number, ends[tail] as number)
      wordSince(start)
    }
  return wordsFrom(from)
}

function copy(from: number, to: number): void {
  room(to - from)
  for (let at = from; at < to; at++) letters[written++] = letters[at] as number
}

/** One list, or none where a word is too short to look for: such a list rules nothing out. */
export function listsOf({ from, to }: Words): readonly List[] {
  const first = words
  let chance = 0
  for (let each = from; each < to; each++) {
    const { from: settled } = settle(each)
    const start = starts[settled] as number
    const end = ends[settled] as number
    if (end - start < shortest) return []
    chance += chanceOf(letters, start, end)
  }
  return [{ from: first, to: words, chance }]
}

/** The word again, where a place beside a letter at an end of the word is a blank; elsewhere it says nothing. */
function settle(word: number): Words {
  let start = starts[word] as number
  let end = ends[word] as number
  let before = 0
  let behind = 0
  while (start < end && isPlace(start)) before = Math.max(before, letters[start++] as number)
  while (start < end && isPlace(end - 1)) behind = Math.max(behind, letters[--end] as number)
  const settled = room(end - start + 2)
  if (start < end && isBlank(before, start)) letters[written++] = blank
  for (let at = start; at < end; at++) if (!isPlace(at)) letters[written++] = letters[at] as number
  if (start < end && isBlank(behind, end - 1)) letters[written++] = blank
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
