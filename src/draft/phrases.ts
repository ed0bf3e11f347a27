import { type Node, readGraph } from './phrase-graph.ts'
import { type Span, spanOf } from './span.ts'
import type { Word } from './words.ts'

/** A phrase met in the words. `first` and `last` index the words; `phrase` is the entry as it was written. */
export type PhraseHit = Span & { readonly phrase: string; readonly first: number; readonly last: number }

/** All the nodes one can be in after some words; where each further word leads is worked out once and kept. */
type State = {
  readonly nodes: readonly Node[]
  readonly phrase: string | null
  readonly next: Map<string, State | null>
  /** The words that phrases name here, and where they lead. */
  readonly arcs: ReadonlyMap<string, readonly Node[]>
  /** Where a word leads that no phrase names here; undefined until it is asked for. */
  other: State | null | undefined
}

/**
 * One automaton over any number of phrases: a single pass over the words whatever their number.
 * A phrase is plain words with `(a|b c|)` for alternatives (an empty one makes it optional), `{be}` for a class of
 * `phrase-graph.ts`, `*` for any one word and `...` for up to four. Contractions meet their long form; commas are passed
 * over, stronger stops are not. Hits are leftmost, then longest, and never overlap.
 */
export function phrases(entries: readonly string[]): (words: readonly Word[]) => readonly PhraseHit[] {
  let start: State | undefined
  let number = -1
  return (words) => {
    if (!start) {
      start = stateOf([readGraph(entries)], entries)
      number = register(start)
    }
    const { places, met } = readingOf(words, number)
    const firsts = open[number] ? words.keys() : places.get(number)
    if (!firsts) return none
    const known = met.get(number)
    if (known) return known
    const hits: PhraseHit[] = []
    let next = 0
    for (const first of firsts) {
      if (first < next) continue
      const hit = longest(start, words, first, entries)
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
const beginning = new Map<string, number[]>()
const open: boolean[] = []

function register(start: State): number {
  const number = open.push(start.nodes.some(({ any }) => any.length > 0)) - 1
  if (!open[number])
    for (const norm of start.arcs.keys()) {
      const known = beginning.get(norm)
      if (known) known.push(number)
      else beginning.set(norm, [number])
    }
  return number
}

/** For words once read: at which of them each automaton may begin, how many automata there were then, and what each has met since. */
type Read = {
  readonly places: ReadonlyMap<number, readonly number[]>
  readonly until: number
  readonly met: Map<number, readonly PhraseHit[]>
}
const read = new WeakMap<readonly Word[], Read>()

/** Dozens of automata are held against the same words and most have nothing there: which have is looked up once for all. */
function readingOf(words: readonly Word[], number: number): Read {
  const known = read.get(words)
  if (known && number < known.until) return known
  const reading = { places: placesIn(words), until: open.length, met: known?.met ?? new Map() }
  read.set(words, reading)
  return reading
}

function placesIn(words: readonly Word[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at < words.length; at++)
    for (const number of beginning.get(words[at]?.norm ?? '') ?? []) {
      const known = places.get(number)
      if (known) known.push(at)
      else places.set(number, [at])
    }
  return places
}

function longest(start: State, words: readonly Word[], first: number, entries: readonly string[]): PhraseHit | null {
  let hit: PhraseHit | null = null
  let state: State | null = start
  for (let at = first; at < words.length; at++) {
    const word = words[at]
    if (!word || (word.breaks && at > first)) break
    state = follow(state, word.norm, entries)
    if (!state) break
    if (state.phrase !== null)
      hit = { ...spanOf(words[first]?.start ?? 0, word.end), phrase: state.phrase, first, last: at }
  }
  return hit
}

function follow(state: State, norm: string, entries: readonly string[]): State | null {
  const named = state.arcs.get(norm)
  if (!named) {
    if (state.other === undefined) state.other = unite(state, [], entries)
    return state.other
  }
  const known = state.next.get(norm)
  if (known !== undefined) return known
  const next = unite(state, named, entries)
  state.next.set(norm, next)
  return next
}

function unite(state: State, named: readonly Node[], entries: readonly string[]): State | null {
  const nodes = [...new Set([...named, ...state.nodes.flatMap((node) => node.any)])]
  return nodes.length > 0 ? stateOf(nodes, entries) : null
}

function stateOf(nodes: readonly Node[], entries: readonly string[]): State {
  const ends = nodes.flatMap((node) => node.ends ?? [])
  return {
    nodes,
    phrase: ends.length > 0 ? (entries[Math.min(...ends)] ?? null) : null,
    next: new Map(),
    arcs: arcsOf(nodes),
    other: undefined,
  }
}

/** The arcs of all the nodes in one map, so that a word no phrase names costs one look and no more. */
function arcsOf(nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  const [only] = nodes
  if (nodes.length === 1 && only) return only.arcs
  const arcs = new Map<string, Node[]>()
  for (const node of nodes)
    for (const [norm, led] of node.arcs) {
      const known = arcs.get(norm)
      if (known) known.push(...led)
      else arcs.set(norm, [...led])
    }
  return arcs
}
