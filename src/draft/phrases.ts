import { once } from './once.ts'
import { beginningsOf, type Node, readGraph } from './phrase-graph.ts'
import { type Span, spanOf } from './span.ts'
import type { Word } from './words.ts'

/** A phrase met in the words. `first` and `last` index the words; `phrase` is the entry as it was written. */
export type PhraseHit = Span & { readonly phrase: string; readonly first: number; readonly last: number }

/** All the nodes one can be in after some words; where each further word leads is worked out once and kept. */
type State = {
  readonly nodes: readonly Node[]
  readonly phrase: string | null
  /** The words that phrases name here, and where they lead. */
  readonly arcs: ReadonlyMap<string, readonly Node[]>
  /** The same once it was asked for; and where a word leads that no phrase names here, undefined until then. */
  next: Map<string, State | null> | undefined
  other: State | null | undefined
}

/** The phrases of an automaton that begin with one word, null for any, and where that word leads: laid out when it is first met. */
type Beginning = {
  readonly automaton: Automaton
  readonly norm: string | null
  readonly phrases: number[]
  state: State | null | undefined
}
type Automaton = {
  readonly number: number
  readonly entries: readonly string[]
  readonly begun: Map<string | null, Beginning>
  readonly graphs: Node[]
}

/**
 * What all automata begin with one word. Hardly any goes on with the word behind it, so those that do are found by that one, laid
 * out when the first is met; `always` are those that end with the first, or go on with any.
 */
type Opening = {
  readonly beginnings: Beginning[]
  seconds: ReadonlyMap<string, readonly Beginning[]> | undefined
  always: readonly Beginning[]
}

/**
 * One automaton over any number of phrases: a single pass over the words whatever their number.
 * A phrase is plain words with `(a|b c|)` for alternatives (an empty one makes it optional), `{be}` for a class of
 * `phrase-graph.ts`, `*` for any one word and `...` for up to four. Contractions meet their long form; commas are passed
 * over, stronger stops are not. Hits are leftmost, then longest, and never overlap.
 */
export function phrases(entries: readonly string[]): (words: readonly Word[]) => readonly PhraseHit[] {
  let number: number | undefined
  return (words) => {
    number ??= register(entries)
    return hitsIn(words, number)[number] ?? none
  }
}
const none: readonly never[] = []

const openings = new Map<string | null, Opening>()
let automata = 0

function register(entries: readonly string[]): number {
  const automaton: Automaton = { number: automata++, entries, begun: new Map(), graphs: [] }
  const { begun } = automaton
  for (const [phrase, entry] of entries.entries())
    for (const norm of beginningsOf(entry)) {
      const known = begun.get(norm)
      if (known) known.phrases.push(phrase)
      else begun.set(norm, { automaton, norm, phrases: [phrase], state: undefined })
    }
  for (const [norm, beginning] of begun) {
    const opening = openings.get(norm)
    if (!opening) openings.set(norm, { beginnings: [beginning], seconds: undefined, always: none })
    else {
      opening.beginnings.push(beginning)
      opening.seconds = undefined
    }
  }
  return automaton.number
}

/** Works out by which words its beginnings go on. */
function layOut(opening: Opening): ReadonlyMap<string, readonly Beginning[]> {
  const seconds = new Map<string, Beginning[]>()
  const always: Beginning[] = []
  for (const beginning of opening.beginnings) {
    const state = begin(beginning)
    if (!state) continue
    if (state.phrase !== null || anyOf(state).length > 0) always.push(beginning)
    else for (const norm of state.arcs.keys()) note(seconds, norm, beginning)
  }
  opening.seconds = seconds
  opening.always = always
  return seconds
}

/** What each automaton meets in words once read, and how many automata there were then. */
type Read = { readonly hits: PhraseHit[][]; until: number }
const readOnce = once((_: readonly Word[]): Read => ({ hits: [], until: 0 }))

/** Dozens of automata are held against the same words and most have nothing there: one pass does for all. */
function hitsIn(words: readonly Word[], number: number): readonly (readonly PhraseHit[])[] {
  const read = readOnce(words)
  if (number >= read.until) {
    for (let first = 0; first < words.length; first++) meetAt(words, first, read)
    read.until = automata
  }
  return read.hits
}

function meetAt(words: readonly Word[], first: number, read: Read): void {
  const next = words[first + 1]
  const second = next && !next.breaks ? next.norm : null
  // Where a word has an opening of its own, that knows of what begins with any word, too.
  for (const norm of [words[first]?.norm ?? '', null]) {
    const opening = openings.get(norm)
    if (!opening) continue
    const seconds = opening.seconds ?? layOut(opening)
    for (const beginning of opening.always) meet(beginning, words, first, read)
    if (second !== null) for (const beginning of seconds.get(second) ?? none) meet(beginning, words, first, read)
  }
}

function meet(beginning: Beginning, words: readonly Word[], first: number, { hits, until }: Read): void {
  const { number } = beginning.automaton
  const before = hits[number]
  if (number < until || (before && first <= (before.at(-1)?.last ?? -1))) return
  const hit = longest(beginning, words, first)
  if (!hit) return
  if (before) before.push(hit)
  else hits[number] = [hit]
}

function longest(beginning: Beginning, words: readonly Word[], first: number): PhraseHit | null {
  const { entries } = beginning.automaton
  let phrase: string | null = null
  let last = first
  let state = begin(beginning)
  for (let at = first; state; at++) {
    if (state.phrase !== null) [phrase, last] = [state.phrase, at]
    const next = words[at + 1]
    state = !next || next.breaks ? null : follow(state, next.norm, entries)
  }
  if (phrase === null) return null
  return { ...spanOf(words[first]?.start ?? 0, words[last]?.end ?? 0), phrase, first, last }
}

function begin(beginning: Beginning): State | null {
  if (beginning.state !== undefined) return beginning.state
  const { automaton, norm } = beginning
  const { entries, begun, graphs } = automaton
  const open = norm === null ? [] : (begun.get(null)?.phrases ?? [])
  const numbers = [...beginning.phrases, ...open].sort((a, b) => a - b)
  const roots = numbers.map((number) => (graphs[number] ??= readGraph(entries[number] ?? '', number)))
  const named = norm === null ? [] : roots.flatMap(({ arcs }) => arcs.get(norm) ?? [])
  beginning.state = stateOf([...named, ...roots.flatMap(({ any }) => any)], entries)
  return beginning.state
}

function follow(state: State, norm: string, entries: readonly string[]): State | null {
  const led = state.arcs.get(norm)
  if (!led) {
    if (state.other === undefined) state.other = stateOf(anyOf(state), entries)
    return state.other
  }
  const known = state.next?.get(norm)
  if (known !== undefined) return known
  const next = stateOf([...led, ...anyOf(state)], entries)
  state.next ??= new Map()
  state.next.set(norm, next)
  return next
}

const anyOf = ({ nodes }: State): readonly Node[] => nodes.flatMap(({ any }) => any)

function stateOf(led: readonly Node[], entries: readonly string[]): State | null {
  if (led.length === 0) return null
  const nodes = [...new Set(led)]
  const ends = nodes.flatMap((node) => node.ends ?? [])
  const phrase = ends.length > 0 ? (entries[Math.min(...ends)] ?? null) : null
  return { nodes, phrase, arcs: arcsOf(nodes), next: undefined, other: undefined }
}

/** The arcs of all the nodes in one map, so that a word no phrase names costs one look and no more. */
function arcsOf(nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  const leading = nodes.filter(({ arcs }) => arcs.size > 0)
  const [first, ...rest] = leading
  if (!first || rest.length === 0) return (first ?? nodes[0])?.arcs ?? new Map()
  const all = new Map(first.arcs)
  for (const { arcs } of rest)
    for (const [norm, led] of arcs) {
      const known = all.get(norm)
      all.set(norm, known ? [...known, ...led] : led)
    }
  return all
}

function note<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
