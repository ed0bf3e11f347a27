import { codeAt } from './signs.ts'
import { letters } from './word-table.ts'

/**
 * Words that somebody waits for, found in one reading of a text however many there are. Whoever waits has a number and up
 * to a few lists of words, and is told of when one word of each list was met. Kept flat: this is the innermost loop of all.
 */

/** A list of numbers that grows, by some places at a time. */
type Growing<List> = {
  readonly at: () => List
  readonly size: () => number
  readonly more: (places: number) => number
}
function growing<List extends Int32Array | Uint8Array>(list: new (places: number) => List): Growing<List> {
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

const places = 1 << 18
const bits = 6
const fiveLetters = (1 << (5 * bits)) - 1
const threeLetters = (1 << (3 * bits)) - 1

/** Where a run of eight letters is kept, one of five and one of three: their first five packed in bits, and the three behind. */
const placeOf = (packed: number): number => Math.imul(packed, 0x9e3779b1) >>> 14
const eightAt = (five: number, behind: number): number => placeOf(five ^ Math.imul(behind, 0x85ebca6b))
const fiveAt = (five: number): number => placeOf(five) ^ 1
const threeAt = (five: number): number => placeOf(five >>> (2 * bits)) ^ 2

/** Words are kept under a run of as many letters as they have: long runs are seldom met by chance. */
const runOf = (length: number): number => (length >= 8 ? 8 : length >= 5 ? 5 : 3)

/** The run of letters that begins here, in a word of that length. */
function runAt(at: number, length: number): number {
  const [a, b, c] = [letters[at] as number, letters[at + 1] as number, letters[at + 2] as number]
  const three = (((a << bits) | b) << bits) | c
  if (length < 5) return threeAt(three << (2 * bits))
  const five = (((three << bits) | (letters[at + 3] as number)) << bits) | (letters[at + 4] as number)
  if (length < 8) return fiveAt(five)
  const [f, g, h] = [letters[at + 5] as number, letters[at + 6] as number, letters[at + 7] as number]
  return eightAt(five, (((f << bits) | g) << bits) | h)
}

const margin = 8
let scratch = new Uint8Array(1 << 12)

/** The codes of a text, a blank before it and some behind. Written over by the next. */
function codesOf(text: string): Uint8Array {
  if (scratch.length < text.length + 1 + margin) scratch = new Uint8Array(2 * text.length + margin)
  for (let at = 0; at < text.length; at++) scratch[at + 1] = codeAt(text, at)
  scratch.fill(0, text.length + 1, text.length + 1 + margin)
  return scratch
}

/** Words that are wanted together: a text is read against all of them or none. */
export type Wanted = {
  /** The codes of all words, one behind the other. */
  readonly pool: Growing<Uint8Array>
  /** Three places for each of those who wait: in which reading it was last met, the lists met then, and all it has. */
  readonly states: Growing<Int32Array>
  /**
   * Four places for each word, side by side since they are read together: the one kept before it under the same run, who
   * waits for the word with the number of the list in the last two bits, where its codes begin, and where in it the run
   * stands beside its length.
   */
  readonly kept: Growing<Int32Array>
  readonly heads: Int32Array
  readonly loads: Uint8Array
  /** Hardly any run of letters is one that a word is kept under: a bit says so before the table is asked. */
  readonly filled: Int32Array
  readings: number
}

export const nothingWanted = (): Wanted => ({
  pool: growing(Uint8Array),
  states: growing(Int32Array),
  kept: growing(Int32Array),
  heads: new Int32Array(places).fill(-1),
  loads: new Uint8Array(places),
  filled: new Int32Array(places >> 5),
  readings: 0,
})

/** A number for somebody who waits for one word of each of so many lists, at most four. Numbers rise by one. */
export function wait({ states }: Wanted, lists: number): number {
  const place = states.more(3)
  states.at()[place + 2] = (1 << lists) - 1
  return place / 3
}

/** From now on, `waiting` is told of the word that stands from `from` to `to` in the table's letters, as of one of its list number `list`. */
export function want(wanted: Wanted, from: number, to: number, waiting: number, list: number): void {
  const { pool, kept, heads, loads, filled } = wanted
  const length = to - from
  const start = pool.more(length)
  const codes = pool.at()
  for (let at = 0; at < length; at++) codes[start + at] = letters[from + at] as number
  // Where the fewest others are kept, a word is compared least often.
  let offset = 0
  let run = runAt(from, length)
  for (let at = 1; at <= length - runOf(length) && (loads[run] as number) > 0; at++) {
    const other = runAt(from + at, length)
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

/** A measure of all that was ever wanted, to say later what is new. */
export const sizeOf = ({ kept }: Wanted): number => kept.size()

/** Reads a text once and gives everybody of whose lists every one was met, of those that wait since the size was `since`. */
export function readFor(wanted: Wanted, text: string, since: number): readonly number[] {
  const { filled } = wanted
  const read = codesOf(text)
  const found: number[] = []
  wanted.readings++
  const end = text.length
  // The letters move through: five from the place on, and three behind.
  let [five, behind] = [0, 0]
  for (let at = 0; at < margin - 1; at++) {
    five = ((five << bits) | (behind >>> (2 * bits))) & fiveLetters
    behind = ((behind << bits) | (read[at] as number)) & threeLetters
  }
  for (let at = 0; at < end; at++) {
    five = ((five << bits) | (behind >>> (2 * bits))) & fiveLetters
    behind = ((behind << bits) | (read[at + margin - 1] as number)) & threeLetters
    const eight = eightAt(five, behind)
    if (((filled[eight >> 5] as number) >> (eight & 31)) & 1) compare(wanted, eight, read, at, end, since, found)
    const some = fiveAt(five)
    if (((filled[some >> 5] as number) >> (some & 31)) & 1) compare(wanted, some, read, at, end, since, found)
    const three = threeAt(five)
    if (((filled[three >> 5] as number) >> (three & 31)) & 1) compare(wanted, three, read, at, end, since, found)
  }
  return found
}

function compare(
  wanted: Wanted,
  run: number,
  read: Uint8Array,
  at: number,
  end: number,
  since: number,
  found: number[],
): void {
  const words = wanted.kept.at()
  const codes = wanted.pool.at()
  for (let each = wanted.heads[run] as number; each >= since; each = words[each] as number) {
    const shape = words[each + 3] as number
    const from = at - (shape >> 16)
    const length = shape & 0xffff
    if (from < 0 || from + length > end + 1 + margin) continue
    const start = words[each + 2] as number
    let step = 0
    while (step < length && codes[start + step] === read[from + step]) step++
    if (step === length) tell(wanted, words[each + 1] as number, found)
  }
}

function tell({ states, readings }: Wanted, one: number, found: number[]): void {
  const state = states.at()
  const place = (one >> 2) * 3
  const had = state[place] === readings ? (state[place + 1] as number) : 0
  const has = had | (1 << (one & 3))
  if (has === had) return
  state[place] = readings
  state[place + 1] = has
  if (has === state[place + 2]) found.push(one >> 2)
}
