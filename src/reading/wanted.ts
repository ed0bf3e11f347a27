/**
 * Words that somebody waits for, found in one reading of a text however many there are. Whoever waits has a number and up
 * to a few lists of words, and is told of when one word of each list was met. Kept flat: this is the innermost loop of all.
 */

/** Letters, figures and "_" are told apart, in either case; whatever else is a blank. Under the flags i and u the long s is an s, the Kelvin sign a k. */
const signs = 38
const codes = new Uint8Array(0x2200)
for (const [at, sign] of [...'abcdefghijklmnopqrstuvwxyz0123456789_'].entries())
  for (const form of [sign, sign.toUpperCase()]) codes[form.charCodeAt(0)] = at + 1
codes[0x17f] = codes[115] ?? 0
codes[0x212a] = codes[107] ?? 0

/** A list of numbers that grows. */
function growing(): { readonly at: () => Int32Array; readonly add: (value: number) => number } {
  let values = new Int32Array(1 << 12)
  let count = 0
  return {
    at: () => values,
    add(value) {
      if (count === values.length) {
        const wider = new Int32Array(count * 2)
        wider.set(values)
        values = wider
      }
      values[count] = value
      return count++
    },
  }
}

/** The codes of all words, one behind the other, and the last of those who wait for each word. */
const pool = growing()
const lasts = growing()
const numbers = new Map<string, number>()

/** Two places each: who waits, with the number of its list in the last two bits; and who waited before for the same word. */
const waiters = growing()

/** Three places for each of those who wait: in which reading it was last met, the lists met then, and all it has. */
const states = growing()

/**
 * Words kept under a run of their letters: five, or three where they have no more. Four places each, side by side since they
 * are read together: the next under the same run, the word, where its codes begin, and where in it the run stands beside its length.
 */
const places = 1 << 18
const heads = new Int32Array(places).fill(-1)
const loads = new Uint8Array(places)
const kept = growing()
const fiveAt = (a: number, b: number, c: number, d: number, e: number): number =>
  Math.imul((((a * signs + b) * signs + c) * signs + d) * signs + e, 0x9e3779b1) >>> 14
const threeAt = (a: number, b: number, c: number): number => fiveAt(0, 0, a, b, c) ^ 1
/** Hardly any run of letters is the beginning of a word kept: a bit says so before the table is asked. */
const filled = new Int32Array(places >> 5)

/** A number for somebody who waits for one word of each of so many lists, at most four. */
export function wait(lists: number): number {
  const place = states.add(0)
  states.add(0)
  states.add((1 << lists) - 1)
  return place / 3
}

/** From now on, `waiting` is told of `word`, written as `plain` writes it, as of one of its list number `list`. */
export function want(word: string, waiting: number, list: number): void {
  let number = numbers.get(word)
  if (number === undefined) {
    number = keep(codesOf(word).slice(1, word.length + 1))
    numbers.set(word, number)
  }
  const place = waiters.add((waiting << 2) | list)
  waiters.add(lasts.at()[number] ?? -1)
  lasts.at()[number] = place
}

function keep(word: Uint8Array): number {
  const number = lasts.add(-1)
  const size = word.length > 4 ? 5 : 3
  const runAt = (at: number): number => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = word.subarray(at, at + size)
    return size === 5 ? fiveAt(a, b, c, d, e) : threeAt(a, b, c)
  }
  // Where the fewest others are kept, a word is compared least often.
  let offset = 0
  for (let at = 1; at <= word.length - size; at++)
    if ((loads[runAt(at)] ?? 0) < (loads[runAt(offset)] ?? 0)) offset = at
  const run = runAt(offset)
  const [first = 0, ...rest] = word
  const start = pool.add(first)
  for (const sign of rest) pool.add(sign)
  const place = kept.add(heads[run] ?? -1)
  kept.add(number)
  kept.add(start)
  kept.add((offset << 16) | word.length)
  heads[run] = place
  if ((loads[run] ?? 0) < 255) loads[run] = (loads[run] ?? 0) + 1
  filled[run >> 5] = (filled[run >> 5] ?? 0) | (1 << (run & 31))
  return number
}

const margin = 5
let scratch = new Uint8Array(1 << 12)

/** The codes of a text, a blank before it and some behind. Written over by the next. */
function codesOf(text: string): Uint8Array {
  if (scratch.length < text.length + 1 + margin) scratch = new Uint8Array(2 * text.length + margin)
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    scratch[at + 1] = sign < codes.length ? (codes[sign] as number) : 0
  }
  scratch.fill(0, text.length + 1, text.length + 1 + margin)
  return scratch
}

let readings = 0

/** Reads a text once and gives everybody of whose lists every one was met. */
export function readFor(text: string): readonly number[] {
  const read = codesOf(text)
  const found: number[] = []
  readings++
  const end = text.length
  for (let at = 0; at < end; at++) {
    const a = read[at] as number
    const b = read[at + 1] as number
    const c = read[at + 2] as number
    const five = fiveAt(a, b, c, read[at + 3] as number, read[at + 4] as number)
    if (((filled[five >> 5] as number) >> (five & 31)) & 1) compare(five, read, at, end, found)
    const three = threeAt(a, b, c)
    if (((filled[three >> 5] as number) >> (three & 31)) & 1) compare(three, read, at, end, found)
  }
  return found
}

function compare(run: number, read: Uint8Array, at: number, end: number, found: number[]): void {
  const words = kept.at()
  const letters = pool.at()
  for (let each = heads[run] as number; each >= 0; each = words[each] as number) {
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

function tell(word: number, found: number[]): void {
  const waiting = waiters.at()
  const state = states.at()
  for (let each = lasts.at()[word] as number; each >= 0; each = waiting[each + 1] as number) {
    const one = waiting[each] as number
    const place = (one >> 2) * 3
    const had = state[place] === readings ? (state[place + 1] as number) : 0
    const has = had | (1 << (one & 3))
    if (has === had) continue
    state[place] = readings
    state[place + 1] = has
    if (has === state[place + 2]) found.push(one >> 2)
  }
}
