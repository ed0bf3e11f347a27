/** Something that waits for words: one of each of its lists. `met` has a bit for each list met in the text read last, `read` says which that was. */
export type Wanting = { readonly lists: number; met: number; read: number }

/** Letters, figures and "_" are told apart, in either case; whatever else is a blank. Under the flags i and u the long s is an s, the Kelvin sign a k. */
const signs = 38
const codes = new Uint8Array(0x2200)
for (const [at, sign] of [...'abcdefghijklmnopqrstuvwxyz0123456789_'].entries())
  for (const form of [sign, sign.toUpperCase()]) codes[form.charCodeAt(0)] = at + 1
codes[0x17f] = codes[115] ?? 0
codes[0x212a] = codes[107] ?? 0

/** The words wanted, one behind the other; where each begins, and who waits for it with which list. */
let pool = new Uint8Array(1 << 14)
const starts: number[] = [0]
const by: Wanting[][] = []
const bits: number[][] = []
const numbers = new Map<string, number>()

/** Runs of five letters, or of three where a word has no more than four, and the words kept under them with how far in the run stands. */
const places = 1 << 16
type Kept = { readonly words: number[]; readonly offsets: number[] }
const fives: (Kept | undefined)[] = Array.from({ length: places })
const threes: (Kept | undefined)[] = Array.from({ length: places })
const fiveAt = (a: number, b: number, c: number, d: number, e: number): number =>
  Math.imul((((a * signs + b) * signs + c) * signs + d) * signs + e, 0x9e3779b1) >>> 16
const threeAt = (a: number, b: number, c: number): number => (a * signs + b) * signs + c

/** From now on, `waiting` is told of `word`, written as `plain` writes it, as of one of its list number `list`. */
export function want(word: string, waiting: Wanting, list: number): void {
  let number = numbers.get(word)
  if (number === undefined) {
    number = keep(codesOf(word).subarray(1, -1))
    numbers.set(word, number)
  }
  by[number]?.push(waiting)
  bits[number]?.push(1 << list)
}

function keep(word: Uint8Array): number {
  const number = by.length
  const start = starts[number] ?? 0
  while (pool.length < start + word.length) {
    const wider = new Uint8Array(pool.length * 2)
    wider.set(pool)
    pool = wider
  }
  pool.set(word, start)
  starts.push(start + word.length)
  by.push([])
  bits.push([])
  const size = word.length > 4 ? 5 : 3
  const index = size === 5 ? fives : threes
  const runAt = (at: number): number => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = word.subarray(at, at + size)
    return size === 5 ? fiveAt(a, b, c, d, e) : threeAt(a, b, c)
  }
  // Where the fewest others are kept, a word is compared least often.
  let offset = 0
  for (let at = 1; at <= word.length - size; at++) if (load(index, runAt(at)) < load(index, runAt(offset))) offset = at
  const kept = index[runAt(offset)] ?? { words: [], offsets: [] }
  kept.words.push(number)
  kept.offsets.push(offset)
  index[runAt(offset)] = kept
  return number
}
const load = (index: readonly (Kept | undefined)[], run: number): number => index[run]?.words.length ?? 0

/** The codes of a text, a blank before and behind. */
function codesOf(text: string): Uint8Array {
  const read = new Uint8Array(text.length + 2)
  for (let at = 0; at < text.length; at++) read[at + 1] = codes[text.charCodeAt(at)] ?? 0
  return read
}

let readings = 0

/** Reads a text once, and tells `found` of everything of which every list is met. */
export function readFor(text: string, found: (waiting: Wanting) => void): void {
  const read = codesOf(text)
  readings++
  let [a, b, c, d] = [read[0] ?? 0, read[1] ?? 0, read[2] ?? 0, read[3] ?? 0]
  for (let at = 0; at < read.length - 2; at++) {
    const e = read[at + 4] ?? 0
    const short = threes[threeAt(a, b, c)]
    if (short) compare(short, read, at, found)
    const longer = fives[fiveAt(a, b, c, d, e)]
    if (longer) compare(longer, read, at, found)
    a = b
    b = c
    c = d
    d = e
  }
}

function compare({ words, offsets }: Kept, read: Uint8Array, at: number, found: (waiting: Wanting) => void): void {
  for (let each = 0; each < words.length; each++) {
    const word = words[each] as number
    const from = at - (offsets[each] as number)
    if (from >= 0 && isAt(word, read, from)) tell(word, found)
  }
}

function isAt(word: number, read: Uint8Array, from: number): boolean {
  const end = starts[word + 1] as number
  for (let at = starts[word] as number, to = from; at < end; at++, to++) if (pool[at] !== read[to]) return false
  return true
}

function tell(word: number, found: (waiting: Wanting) => void): void {
  const waiting = by[word] as Wanting[]
  const lists = bits[word] as number[]
  for (let each = 0; each < waiting.length; each++) {
    const one = waiting[each] as Wanting
    if (one.read !== readings) {
      one.read = readings
      one.met = 0
    }
    const met = one.met | (lists[each] as number)
    if (met === one.met) continue
    one.met = met
    if (met === (1 << one.lists) - 1) found(one)
  }
}
