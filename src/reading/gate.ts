import { recent } from '../draft/recent.ts'
import { needsOf, plain } from './literals.ts'
import { readFor, type Wanting, want } from './wanted.ts'
import { waysOf } from './ways.ts'

/**
 * A quick look before a long expression. Hundreds of them are asked of every sentence and most find nothing. The words
 * they need are laid in one index, which a text is read against once; an expression is then tried only where its words
 * stand, and only in those of its ways ("a|b") whose words stand there.
 */
type Way = Wanting & {
  readonly gate: Gate
  readonly order: number
  readonly source: string
  readonly needs: readonly (readonly string[])[]
  compiled?: RegExp
}
type Gate = { readonly pattern: RegExp; readonly ways: readonly Way[]; readonly number: number }

/** What one reading of a text against the index showed: for each expression the ways that it may be met in. */
type Look = {
  readonly text: string
  readonly ways: Map<Gate, Way[]>
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
  const gate: Gate = { pattern, ways, number: count++ }
  for (const [order, source] of waysOf(pattern.source).entries()) {
    const needs = needsOf(source)
    ways.push({ gate, order, source, needs, lists: needs.length, met: 0, read: 0 })
  }
  gates.set(pattern, gate)
  if (!isOpen(gate))
    for (const way of ways)
      for (const [list, words] of way.needs.entries()) for (const word of words) want(word, way, list)
  return gate
}

/** One of its ways may be met anywhere. */
const isOpen = ({ ways }: Gate): boolean => ways.some(({ needs }) => needs.length === 0)

/** Long texts, which are whole drafts, are large to keep. */
const long = 2_000
const shortLook = recent(2_000, look)
const longLook = recent(2, look)
const lookAt = (text: string): Look => (text.length > long ? longLook(text) : shortLook(text))

function look(text: string): Look {
  const ways = new Map<Gate, Way[]>()
  readFor(text, (wanting) => note(ways, wanting as Way))
  return { text, ways, until: count, answers: new Map() }
}

function note(ways: Map<Gate, Way[]>, way: Way): void {
  const known = ways.get(way.gate)
  if (!known) ways.set(way.gate, [way])
  else {
    known.push(way)
    known.sort((a, b) => a.order - b.order)
  }
}

/** The ways in which the expression may be met in the text. */
function waysIn(gate: Gate, { text, ways, until }: Look): readonly Way[] {
  const known = ways.get(gate)
  if (known) return known
  if (isOpen(gate)) return gate.ways
  if (gate.number < until) return none
  const read = plain(text)
  const may = gate.ways.filter(({ needs }) => needs.every((words) => words.some((word) => read.includes(word))))
  ways.set(gate, may)
  return may
}
const none: readonly Way[] = []

/** False where `pattern` cannot match in `text`; true promises nothing. */
export const mayMeet = (pattern: RegExp, text: string): boolean => waysIn(gateOf(pattern), lookAt(text)).length > 0

/** The first match, as `exec` gives it for an expression without the flags g and y. */
export function meet(pattern: RegExp, text: string): RegExpExecArray | null {
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
    way.compiled ??= new RegExp(way.source, way.gate.pattern.flags.replace(/[gy]/g, ''))
    const found = way.compiled.exec(text)
    if (found && (!first || found.index < first.index)) first = found
  }
  return first
}

export const isMet = (pattern: RegExp, text: string): boolean => meet(pattern, text) !== null
