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

/** Phrases by the words with which they may begin, null for any. None is laid out before such a word is met. */
type Automaton = {
  readonly number: number
  readonly entries: readonly string[]
  readonly beginnings: ReadonlyMap<string | null, readonly number[]>
  readonly graphs: Node[]
  readonly states: Map<string | null, State | null>
}

/**
 * One automaton over any number of phrases: a single pass over the words whatever their number.
 * A phrase is plain words with `(a|b c|)` for alternatives (an empty one makes it optional), `{be}` for a class of
 * `phrase-graph.ts`, `*` for any one word and `...` for up to four. Contractions meet their long form; commas are passed
 * over, stronger stops are not. Hits are leftmost, then longest, and never overlap.
 */
export function phrases(entries: readonly string[]): (words: readonly Word[]) => readonly PhraseHit[] {
  let automaton: Automaton | undefined
  return (words) => {
    automaton ??= register(entries)
    const { number } = automaton
    const { all, places, met } = readingOf(words, number)
    const firsts = open[number] ? all : places.get(number)
    if (!firsts) return none
    const known = met.get(number)
    if (known) return known
    const hits: PhraseHit[] = []
    let next = 0
    for (const first of firsts) {
      if (first < next) continue
      const hit = longest(automaton, words, first)
      if (!hit) continue
      hits.push(hit)
      next = hit.last + 1
    }
    met.set(number, hits)
    return hits
  }
}
const none: readonly PhraseHit[] = []

/** The words with which the phrases of each automaton begin; an automaton in which any word may begin one is among the open. */
const beginning = new Map<string | null, number[]>()
const open: boolean[] = []

function register(entries: readonly string[]): Automaton {
  const beginnings = new Map<string | null, number[]>()
  for (const [at, entry] of entries.entries()) for (const norm of beginningsOf(entry)) note(beginnings, norm, at)
  const number = open.push(beginnings.has(null)) - 1
  if (!open[number]) for (const norm of beginnings.keys()) note(beginning, norm, number)
  return { number, entries, beginnings, graphs: [], states: new Map() }
}

function note<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** For words once read: their places, those where each automaton may begin, how many automata there were then, and what each has met since. */
type Read = {
  readonly all: readonly number[]
  places: ReadonlyMap<number, readonly number[]>
  until: number
  readonly met: Map<number, readonly PhraseHit[]>
}
const readOnce = once(
  (words: readonly Word[]): Read => ({ all: words.map((_, at) => at), places: new Map(), until: 0, met: new Map() }),
)

/** Dozens of automata are held against the same words and most have nothing there: which have is looked up once for all. */
function readingOf(words: readonly Word[], number: number): Read {
  const reading = readOnce(words)
  if (number >= reading.until) {
    reading.places = placesIn(words)
    reading.until = open.length
  }
  return reading
}

function placesIn(words: readonly Word[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at < words.length; at++)
    for (const number of beginning.get(words[at]?.norm ?? '') ?? []) note(places, number, at)
  return places
}

function longest(automaton: Automaton, words: readonly Word[], first: number): PhraseHit | null {
  let hit: PhraseHit | null = null
  let state: State | null = null
  for (let at = first; at < words.length; at++) {
    const word = words[at]
    if (!word || (word.breaks && at > first)) break
    state = state ? follow(state, word.norm, automaton.entries) : begin(automaton, word.norm)
    if (!state) break
    if (state.phrase !== null)
      hit = { ...spanOf(words[first]?.start ?? 0, word.end), phrase: state.phrase, first, last: at }
  }
  return hit
}

function begin({ number, entries, beginnings, graphs, states }: Automaton, norm: string): State | null {
  const first = !open[number] || beginnings.has(norm) ? norm : null
  const known = states.get(first)
  if (known !== undefined) return known
  const numbers = [...(beginnings.get(first) ?? []), ...(beginnings.get(null) ?? [])].sort((a, b) => a - b)
  const roots = numbers.map((number) => (graphs[number] ??= readGraph(entries[number] ?? '', number)))
  const state = stateOf(
    [...roots.flatMap(({ arcs }) => arcs.get(norm) ?? []), ...roots.flatMap(({ any }) => any)],
    entries,
  )
  states.set(first, state)
  return state
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
