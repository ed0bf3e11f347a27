import type { Draft } from '../draft/draft.ts'
import { eachPassage } from '../draft/passages.ts'
import { recent } from '../draft/recent.ts'
import { laidOut } from './laid-out.ts'
import { needsOf } from './literals.ts'
import { readFor, wait, want, wanted } from './wanted.ts'
import { between, type Ways, waysOf } from './ways.ts'
import { ends, type List, letters, starts } from './word-table.ts'

/**
 * A quick look before a long expression. Hundreds of them are asked of every sentence and most find nothing. The words
 * they need are laid in one index, which a text is read against once; an expression is then tried only where its words
 * stand, and only in those of its ways ("a|b") whose words stand there.
 */
type Way = {
  readonly gate: Gate
  /** The bars of the expression between which it stands. */
  readonly from: number
  to: number
  compiled?: RegExp
}
type Gate = {
  readonly ways: Ways
  readonly flags: string
  /** Those of its ways that may be met anywhere, since they need no word. */
  readonly open: readonly Way[]
  /** What `wanted` was when its words were all in the index. */
  readonly since: number
}

/** What reading a text against the index showed. Thousands are kept, so that a list or a map is shared or not there wherever it can be. */
type Look = {
  readonly text: string
  /** For each expression the ways that it may be met in; none, once it was tried in vain. */
  readonly ways: Map<Gate, readonly Way[]>
  /** What `wanted` was at the last reading; expressions that came since want another. */
  until: number
  answers: Map<Gate, RegExpExecArray> | undefined
}
const none: readonly Way[] = []

const gates = new WeakMap<RegExp, Gate>()
/** The ways, each as a list, by the numbers under which their words are waited for. */
const waiting: (readonly [Way])[] = []

function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern)
  if (known) return known
  const ways = waysOf(pattern.source)
  const open: Way[] = []
  const gate = { ways, flags: pattern.flags.replace(/[gy]/g, ''), open, since: 0 }
  for (let at = 0; at < ways.bars.length - 1; at++) {
    const needs = needsOf(ways, at)
    const last = open.at(-1)
    if (needs.length > 0) enter({ gate, from: at, to: at + 1 }, needs)
    // Ways that need no word are tried at every text: those that stand together are tried as one.
    else if (last?.to === at) last.to++
    else open.push({ gate, from: at, to: at + 1 })
  }
  gate.since = wanted()
  gates.set(pattern, gate)
  return gate
}

function enter(way: Way, needs: readonly List[]): void {
  const number = wait(needs.length)
  waiting[number] = [way]
  for (const [list, { from, to }] of needs.entries())
    for (let word = from; word < to; word++) want(letters, starts[word] as number, ends[word] as number, number, list)
}

/** A text longer than that is a whole draft or has no sentences: few are asked of at a time. */
const long = 2_000
const longLooks = recent(4, look)
/** As many as the longest post needs: rule after rule reads all of it, and would find nothing kept of fewer. */
const looks = recent(2_500, look)
let latest: Look | undefined
/** Mostly the same text is asked after as a moment before. */
function lookAt(text: string): Look {
  if (latest?.text !== text) latest = text.length > long ? longLooks(text) : looks(text)
  return latest
}

function look(text: string): Look {
  return { text, ways: new Map(), until: 0, answers: undefined }
}

/** The ways in which the expression may be met in the text. */
function waysIn(gate: Gate, seen: Look): readonly Way[] {
  if (gate.since > seen.until) readOn(seen)
  return seen.ways.get(gate) ?? gate.open
}

function readOn(seen: Look): void {
  for (const number of readFor(seen.text, seen.until)) note(seen.ways, waiting[number] as readonly [Way])
  seen.until = wanted()
}

function note(ways: Map<Gate, readonly Way[]>, alone: readonly [Way]): void {
  const { gate } = alone[0]
  const known = ways.get(gate) ?? gate.open
  ways.set(gate, known.length === 0 ? alone : [...known, ...alone])
}

/** False where `pattern` cannot match in `text`; true promises nothing. */
export const mayMeet = (pattern: RegExp, text: string): boolean => waysIn(gateOf(pattern), lookAt(text)).length > 0

/** The first match, as `exec` gives it for an expression without the flags g and y. */
export function meet(pattern: RegExp, text: string): RegExpExecArray | null {
  const gate = gateOf(pattern)
  const seen = lookAt(text)
  const ways = waysIn(gate, seen)
  if (ways.length === 0) return null
  const known = seen.answers?.get(gate)
  if (known) return known
  const found = firstOf(ways, text)
  if (!found) seen.ways.set(gate, none)
  else if (seen.answers) seen.answers.set(gate, found)
  else seen.answers = new Map([[gate, found]])
  return found
}

function firstOf(ways: readonly Way[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null
  let from = 0
  for (const way of ways) {
    way.compiled ??= laidOut(new RegExp(between(way.gate.ways, way.from, way.to), way.gate.flags))
    const found = way.compiled.exec(text)
    if (!found || (first && first.index < found.index)) continue
    // At the same place the way written first is the one that an expression takes.
    if (first?.index === found.index && from < way.from) continue
    first = found
    from = way.from
  }
  return first
}

export const isMet = (pattern: RegExp, text: string): boolean => meet(pattern, text) !== null

/** Whether `pattern` is met in some place of a draft, however long. */
export function metAnywhere(pattern: RegExp): (draft: Draft) => boolean {
  const read = eachPassage(({ draft }) => isMet(pattern, draft.text))
  return (draft) => read(draft).includes(true)
}

/** Of many expressions, those that may be met in the text, in their order. One look at the text, not one for each. */
export function likely(patterns: readonly RegExp[], text: string): readonly RegExp[] {
  const { places, open, always, since } = groupOf(patterns)
  const seen = lookAt(text)
  if (since > seen.until) readOn(seen)
  const met: number[] = []
  seen.ways.forEach((ways, gate) => {
    const place = ways !== none && gate.open.length === 0 ? places.get(gate) : undefined
    if (place !== undefined) met.push(place)
  })
  if (met.length === 0) return always
  return [...open, ...met].sort((a, b) => a - b).map((place) => patterns[place] as RegExp)
}

type Group = {
  readonly places: ReadonlyMap<Gate, number>
  /** Where those stand that may be met anywhere, and they themselves. */
  readonly open: readonly number[]
  readonly always: readonly RegExp[]
  readonly since: number
}
const groups = new WeakMap<readonly RegExp[], Group>()

function groupOf(patterns: readonly RegExp[]): Group {
  const known = groups.get(patterns)
  if (known) return known
  const all = patterns.map(gateOf)
  const open = all.flatMap(({ open }, place) => (open.length > 0 ? [place] : []))
  const group = {
    places: new Map(all.map((gate, place) => [gate, place])),
    open,
    always: open.map((place) => patterns[place] as RegExp),
    since: Math.max(...all.map(({ since }) => since)),
  }
  groups.set(patterns, group)
  return group
}
