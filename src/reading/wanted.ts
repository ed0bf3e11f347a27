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

/** The codes of all words, one behind the other; for each word where it begins, and the last of those who wait for it. */
const pool = growing()
const begins = growing()
const lasts = growing()
const numbers = new Map<string, number>()
begins.add(0)

/** Who waits, for which of its lists (a bit), and who waited before for the same word. */
const who = growing()
const bits = growing()
const before = growing()

/** For each of those who wait: the lists it has, those met so far, and in which reading. */
const wanted = growing()
const met = growing()
const seen = growing()

/** Words kept under a run of their letters: five, or three where they have no more. `stands` is where in the word the run is. */
const places = 1 << 18
const heads = new Int32Array(places).fill(-1)
const loads = new Uint8Array(places)
const kept = growing()
const stands = growing()
const nexts = growing()
const fiveAt = (a: number, b: number, c: number, d: number, e: number): number =>
  Math.imul((((a * signs + b) * signs + c) * signs + d) * signs + e, 0x9e3779b1) >>> 14
const threeAt = (a: number, b: number, c: number): number => fiveAt(0, 0, a, b, c) ^ 1
/** Hardly any run of letters is the beginning of a word kept: a bit says so before the table is asked. */
const filled = new Int32Array(places >> 5)

/** A number for somebody who waits for one word of each of so many lists. */
export function wait(lists: number): number {
  met.add(0)
  seen.add(0)
  return wanted.add((1 << lists) - 1)
}

/** From now on, `waiting` is told of `word`, written as `plain` writes it, as of one of its list number `list`. */
export function want(word: string, waiting: number, list: number): void {
  let number = numbers.get(word)
  if (number === undefined) {
    number = keep(codesOf(word).subarray(1, word.length + 1))
    numbers.set(word, number)
  }
  before.add(lasts.at()[number] ?? -1)
  bits.add(1 << list)
  lasts.at()[number] = who.add(waiting)
}

function keep(word: Uint8Array): number {
  const number = lasts.add(-1)
  let end = 0
  for (const sign of word) end = pool.add(sign)
  begins.add(end + 1)
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
  stands.add(offset)
  nexts.add(heads[run] ?? -1)
  heads[run] = kept.add(number)
  if ((loads[run] ?? 0) < 255) loads[run] = (loads[run] ?? 0) + 1
  filled[run >> 5] = (filled[run >> 5] ?? 0) | (1 << (run & 31))
  return number
}

const margin = 5

/** The codes of a text, a blank before it and some behind. */
function codesOf(text: string): Uint8Array {
  const read = new Uint8Array(text.length + 1 + margin)
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign < codes.length) read[at + 1] = codes[sign] as number
  }
  return read
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
    if (((filled[five >> 5] as number) >> (five & 31)) & 1) compare(five, read, at, found)
    const three = threeAt(a, b, c)
    if (((filled[three >> 5] as number) >> (three & 31)) & 1) compare(three, read, at, found)
  }
  return found
}

function compare(run: number, read: Uint8Array, at: number, found: number[]): void {
  const words = kept.at()
  const offsets = stands.at()
  const chain = nexts.at()
  const starts = begins.at()
  const letters = pool.at()
  for (let each = heads[run] as number; each >= 0; each = chain[each] as number) {
    const word = words[each] as number
    const from = at - (offsets[each] as number)
    const start = starts[word] as number
    const length = (starts[word + 1] as number) - start
    if (from < 0 || from + length > read.length) continue
    let step = 0
    while (step < length && letters[start + step] === read[from + step]) step++
    if (step === length) tell(word, found)
  }
}

function tell(word: number, found: number[]): void {
  const waiting = who.at()
  const lists = bits.at()
  const chain = before.at()
  const [mets, reads, all] = [met.at(), seen.at(), wanted.at()]
  for (let each = lasts.at()[word] as number; each >= 0; each = chain[each] as number) {
    const one = waiting[each] as number
    const had = reads[one] === readings ? (mets[one] as number) : 0
    const has = had | (lists[each] as number)
    if (has === had) continue
    reads[one] = readings
    mets[one] = has
    if (has === all[one]) found.push(one)
  }
}
