import { needsOf } from './literals.ts'

/**
 * A quick look before a long expression. Hundreds of them are held against every sentence and most find nothing: the
 * three-letter runs of a text are noted once, and an expression is asked only where one of the words it needs can be there.
 */
const size = 1 << 13

const place = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & (size - 1)

const usual = ' etaoinshrdlucmfwypvbgkjqxz'
const rarity = (word: string, at: number): number =>
  [0, 1, 2].reduce((sum, step) => sum + ((usual.indexOf(word[at + step] ?? '') + 27) % 27), 0)

/** Where a word's runs are noted, the rarest first: most words are ruled out by one look. */
const placesOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => at)
    .sort((a, b) => rarity(word, b) - rarity(word, a))
    .map((at) => place(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)))

const notes = new Map<string, Uint8Array>()

function notesOf(text: string): Uint8Array {
  const known = notes.get(text)
  if (known) return known
  const noted = new Uint8Array(size)
  // Under the flags i and u the long s is an s.
  const plain = text.toLowerCase().replaceAll('ſ', 's')
  let [a, b] = [plain.charCodeAt(0), plain.charCodeAt(1)]
  for (let at = 2; at < plain.length; at++) {
    const c = plain.charCodeAt(at)
    noted[place(a, b, c)] = 1
    a = b
    b = c
  }
  if (notes.size > 100) notes.clear()
  notes.set(text, noted)
  return noted
}

/** For each word how many places it has, and the places. */
const gates = new WeakMap<RegExp, Uint16Array>()

function gateOf(pattern: RegExp): Uint16Array {
  const known = gates.get(pattern)
  if (known) return known
  const words = (needsOf(pattern) ?? []).map(placesOf)
  const gate = Uint16Array.from(words.flatMap((places) => [places.length, ...places]))
  gates.set(pattern, gate)
  return gate
}

/** False where `pattern` cannot match in `text`; true promises nothing. */
export function mayMeet(pattern: RegExp, text: string): boolean {
  const gate = gateOf(pattern)
  if (gate.length === 0) return true
  const noted = notesOf(text)
  for (let word = 0; word < gate.length; word += (gate[word] ?? 0) + 1) {
    const last = word + (gate[word] ?? 0)
    let at = word + 1
    while (at <= last && noted[gate[at] ?? 0] === 1) at++
    if (at > last) return true
  }
  return false
}

export const meet = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayMeet(pattern, text) ? pattern.exec(text) : null

export const isMet = (pattern: RegExp, text: string): boolean => mayMeet(pattern, text) && pattern.test(text)
