import { needsOf } from './literals.ts'

/**
 * A quick look before a long expression. Hundreds of them are held against every sentence and most find nothing: the
 * three-letter runs of a text are noted once, and an expression is asked only where one of the words it needs can be there.
 */
const size = 1 << 13

const place = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & (size - 1)

/** Where a word's runs are noted. */
const placesOf = (word: string): readonly number[] => {
  const places: number[] = []
  for (let at = 2; at < word.length; at++)
    places.push(place(word.charCodeAt(at - 2), word.charCodeAt(at - 1), word.charCodeAt(at)))
  return places
}

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

const gates = new WeakMap<RegExp, readonly (readonly number[])[]>()

function gateOf(pattern: RegExp): readonly (readonly number[])[] {
  const known = gates.get(pattern)
  if (known) return known
  const gate = (needsOf(pattern) ?? []).map(placesOf)
  gates.set(pattern, gate)
  return gate
}

/** False where `pattern` cannot match in `text`; true promises nothing. */
export function mayMeet(pattern: RegExp, text: string): boolean {
  const gate = gateOf(pattern)
  if (gate.length === 0) return true
  const noted = notesOf(text)
  for (const places of gate) {
    let at = 0
    while (at < places.length && noted[places[at] ?? 0] === 1) at++
    if (at === places.length) return true
  }
  return false
}

export const meet = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayMeet(pattern, text) ? pattern.exec(text) : null

export const isMet = (pattern: RegExp, text: string): boolean => mayMeet(pattern, text) && pattern.test(text)
