import { alphabet, codeAt } from './signs.ts'

/**
 * Words that somebody waits for, found in one reading of a text however many there are. Whoever waits has a number and up
 * to a few lists of words, and is told of when one word of each list was met. Kept flat: this is the innermost loop of all.
 */

/** A list of numbers that grows, by some places at a time. */
function growing<List extends Int32Array | Uint8Array>(
  list: new (places: number) => List,
): {
  readonly at: () => List
  readonly size: () => number
  readonly more: (places: number) => number
} {
  let values = new list(1 << 12)
  let count = 0
  return {
    at: () => values,
    size: () => count,
    more(places) {
      if (count + places > values.length) {
        const wider = new list(values.length * 2 + places)
        wider.set(values)
        values = wider
      }
      count += places
      return count - places
    },
  }
}

/** The codes of all words, one behind the other. */
const pool = growing(Uint8Array)

/** Three places for each of those who wait: in which reading it was last met, the lists met then, and all it has. */
const states = growing(Int32Array)

/**
 * Words kept under a run of their letters: five, or three where they have no more. Four places each, side by side since they
 * are read together: the one kept before it under the same run, who waits for the word with the number of the list in the
 * last two bits, where its codes begin, and where in it the run stands beside its length.
 */
const signs = alphabet.length
const places = 1 << 18
const heads = new Int32Array(places).fill(-1)
const loads = new Uint8Array(places)
const kept = growing(Int32Array)
const fiveAt = (a: number, b: number, c: number, d: number, e: number): number =>
  Math.imul((((a * signs + b) * signs + c) * signs + d) * signs + e, 0x9e3779b1) >>> 14
const threeAt = (a: number, b: number, c: number): number => fiveAt(0, 0, a, b, c) ^ 1
/** Hardly any run of letters is the beginning of a word kept: a bit says so before the table is asked. */
const filled = new Int32Array(places >> 5)

/** A number for somebody who waits for one word of each of so many lists, at most four. */
export function wait(lists: number): number {
  const place = states.more(3)
  states.at()[place + 2] = (1 << lists) - 1
  return place / 3
}

/** From now on, `waiting` is told of the word that stands from `from` to `to` in `letters`, as of one of its list number `list`. */
export function want(letters: readonly number[], from: number, to: number, waiting: number, list: number): void {
  const length = to - from
  const start = pool.more(length)
  const all = pool.at()
  for (let at = 0; at < length; at++) all[start + at] = letters[from + at] as number
  // Where the fewest others are kept, a word is compared least often.
  let offset = 0
  let run = runAt(letters, from, length)
  for (let at = 1; at <= length - (length > 4 ? 5 : 3); at++) {
    const other = runAt(letters, from + at, length)
    if ((loads[other] as number) >= (loads[run] as number)) continue
    offset = at
    run = other
  }
  const place = kept.more(4)
  const words = kept.at()
  words[place] = heads[run] as number
  words[place + 1] = (waiting << 2) | list
  words[place + 2] = start
  words[place + 3] = (offset << 16) | length
  heads[run] = place
  if ((loads[run] as number) < 255) (loads[run] as number)++
  filled[run >> 5] = (filled[run >> 5] as number) | (1 << (run & 31))
}

/** The run of letters that begins here, in a word of that length. */
const runAt = (letters: readonly number[], at: number, length: number): number => {
  const [a, b, c] = [letters[at] as number, letters[at + 1] as number, letters[at + 2] as number]
  return length > 4 ? fiveAt(a, b, c, letters[at + 3] as number, letters[at + 4] as number) : threeAt(a, b, c)
}

/** A measure of all that was ever wanted, to say later what is new. */
export const wanted = (): number => kept.size()

const margin = 5
let scratch = new Uint8Array(1 << 12)

/** The codes of a text, a blank before it and some behind. Written over by the next. */
function codesOf(text: string): Uint8Array {
  if (scratch.length < text.length + 1 + margin) scratch = new Uint8Array(2 * text.length + margin)
  for (let at = 0; at < text.length; at++) scratch[at + 1] = codeAt(text, at)
  scratch.fill(0, text.length + 1, text.length + 1 + margin)
  return scratch
}

let readings = 0

/** Reads a text once and gives everybody of whose lists every one was met, of those that wait since `wanted` was `since`. */
export function readFor(text: string, since: number): readonly number[] {
  const read = codesOf(text)
  const found: number[] = []
  readings++
  const end = text.length
  for (let at = 0; at < end; at++) {
    const a = read[at] as number
    const b = read[at + 1] as number
    const c = read[at + 2] as number
    const five = fiveAt(a, b, c, read[at + 3] as number, read[at + 4] as number)
    if (((filled[five >> 5] as number) >> (five & 31)) & 1) compare(five, read, at, end, since, found)
    const three = threeAt(a, b, c)
    if (((filled[three >> 5] as number) >> (three & 31)) & 1) compare(three, read, at, end, since, found)
  }
  return found
}

function compare(run: number, read: Uint8Array, at: number, end: number, since: number, found: number[]): void {
  const words = kept.at()
  const letters = pool.at()
  for (let each = heads[run] as number; each >= since; each = words[each] as number) {
    const shape = words[each + 3] as number
    const from = at - (shape >> 16)
    const length = shape & 0xffff
    if (from < 0 || from + length > end + 1 + margin) continue
    const start = words[each + 2] as number
    let step = 0
    while (step < length && letters[start + step] === read[from + step]) step++
    if (step === length) tell(words[each + 1] as number, found)
  }
}

function tell(one: number, found: number[]): void {
  const state = states.at()
  const place = (one >> 2) * 3
  const had = state[place] === readings ? (state[place + 1] as number) : 0
  const has = had | (1 << (one & 3))
  if (has === had) return
  state[place] = readings
  state[place + 1] = has
  if (has === state[place + 2]) found.push(one >> 2)
}
