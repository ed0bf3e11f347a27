import { recent } from '../draft/recent.ts'
import { type Needs, needsOf, plain } from './literals.ts'
import { readFor, wait, want } from './wanted.ts'
import { waysOf } from './ways.ts'

/**
 * A quick look before a long expression. Hundreds of them are asked of every sentence and most find nothing. The words
 * they need are laid in one index, which a text is read against once; an expression is then tried only where its words
 * stand, and only in those of its ways ("a|b") whose words stand there.
 */
type Way = {
  readonly gate: Gate
  readonly order: number
  readonly source: string
  readonly needs: Needs
  compiled?: RegExp
}
type Gate = {
  readonly ways: readonly Way[]
  /** Those of the ways that may be met anywhere, since they need no word. */
  readonly open: readonly Way[]
  /** The expression as one way. */
  readonly whole: readonly Way[]
  readonly flags: string
  readonly number: number
}

/** What one reading of a text against the index showed: for each expression the ways that it may be met in. */
type Look = {
  readonly text: string
  readonly ways: Map<Gate, readonly Way[]>
  /** How many expressions the index held then; younger ones are looked for by themselves. */
  readonly until: number
  readonly answers: Map<RegExp, RegExpExecArray | null>
}

const gates = new WeakMap<RegExp, Gate>()
let count = 0

function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern)
  if (known) return known
  const ways: Way[] = []
  const open: Way[] = []
  const whole: Way[] = []
  const gate: Gate = { ways, open, whole, flags: pattern.flags.replace(/[gy]/g, ''), number: count++ }
  whole.push({ gate, order: 0, source: pattern.source, needs: [] })
  for (const { source, needs } of joinOpen(waysOf(pattern.source))) {
    const way: Way = { gate, order: ways.length, source, needs }
    ways.push(way)
    if (needs.length === 0) open.push(way)
    else enter(way)
  }
  gates.set(pattern, gate)
  return gate
}

/** Ways that need no word are tried at every text: those that stand together are tried as one. */
function joinOpen(sources: readonly string[]): Pick<Way, 'source' | 'needs'>[] {
  const joined: { source: string; needs: Needs }[] = []
  for (const source of sources) {
    const needs = needsOf(source)
    const before = joined.at(-1)
    if (needs.length === 0 && before?.needs.length === 0) before.source += `|${source}`
    else joined.push({ source, needs })
  }
  return joined
}

/** The ways by the numbers under which their words are waited for. */
const waiting: Way[] = []

function enter(way: Way): void {
  const number = wait(way.needs.length)
  waiting[number] = way
  for (const [list, words] of way.needs.entries()) for (const word of words) want(word, number, list)
}

/** Looks are for sentences and passages. A text longer than that is a whole draft, of which few expressions are asked: those are tried outright. */
const long = 2_000
/** As many as the longest post needs: rule after rule reads all of it, and would find nothing kept of fewer. */
const looks = recent(2_500, look)
let latest: Look | undefined
/** Mostly the same text is asked after as a moment before. */
function lookAt(text: string): Look {
  if (latest?.text !== text) latest = looks(text)
  return latest
}

function look(text: string): Look {
  const ways = new Map<Gate, readonly Way[]>()
  for (const number of readFor(text)) note(ways, waiting[number] as Way)
  return { text, ways, until: count, answers: new Map() }
}

function note(ways: Map<Gate, readonly Way[]>, way: Way): void {
  const known = ways.get(way.gate) ?? way.gate.open
  ways.set(way.gate, known.length === 0 ? [way] : [...known, way].sort((a, b) => a.order - b.order))
}

/** The ways in which the expression may be met in the text. */
function waysIn(gate: Gate, { text, ways, until }: Look): readonly Way[] {
  const known = ways.get(gate)
  if (known) return known
  if (gate.number < until) return gate.open
  const read = plain(text)
  const may = gate.ways.filter(({ needs }) => needs.every((words) => words.some((word) => read.includes(word))))
  ways.set(gate, may)
  return may
}
/** False where `pattern` cannot match in `text`; true promises nothing. */
export const mayMeet = (pattern: RegExp, text: string): boolean =>
  text.length > long || waysIn(gateOf(pattern), lookAt(text)).length > 0

/** The first match, as `exec` gives it for an expression without the flags g and y. */
export function meet(pattern: RegExp, text: string): RegExpExecArray | null {
  if (text.length > long) return firstOf(gateOf(pattern).whole, text)
  const seen = lookAt(text)
  const ways = waysIn(gateOf(pattern), seen)
  if (ways.length === 0) return null
  let found = seen.answers.get(pattern)
  if (found === undefined) {
    found = firstOf(ways, text)
    seen.answers.set(pattern, found)
  }
  return found
}

function firstOf(ways: readonly Way[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null
  for (const way of ways) {
    way.compiled ??= new RegExp(way.source, way.gate.flags)
    const found = way.compiled.exec(text)
    if (found && (!first || found.index < first.index)) first = found
  }
  return first
}

export const isMet = (pattern: RegExp, text: string): boolean => meet(pattern, text) !== null

/** Of many expressions, those that may be met in the text, in their order. One look at the text, not one for each. */
export function likely(patterns: readonly RegExp[], text: string): readonly RegExp[] {
  const group = groupOf(patterns)
  const { ways, until } = lookAt(text)
  if (group.youngest >= until) return patterns.filter((pattern) => mayMeet(pattern, text))
  const places = [...group.open]
  for (const gate of ways.keys()) {
    const place = group.places.get(gate)
    if (place !== undefined && gate.open.length === 0) places.push(place)
  }
  return places.sort((a, b) => a - b).map((place) => patterns[place] as RegExp)
}

type Group = { readonly places: ReadonlyMap<Gate, number>; readonly open: readonly number[]; readonly youngest: number }
const groups = new WeakMap<readonly RegExp[], Group>()

function groupOf(patterns: readonly RegExp[]): Group {
  const known = groups.get(patterns)
  if (known) return known
  const all = patterns.map(gateOf)
  const group = {
    places: new Map(all.map((gate, place) => [gate, place])),
    open: all.flatMap(({ open }, place) => (open.length > 0 ? [place] : [])),
    youngest: Math.max(...all.map(({ number }) => number)),
  }
  groups.set(patterns, group)
  return group
}
