import type { Draft } from '../draft/draft.ts'
import { laidOut } from '../draft/laid-out.ts'
import { eachPassage } from '../draft/passages.ts'
import { recent } from '../draft/recent.ts'
import { needsOf } from './literals.ts'
import { nothingWanted, readFor, sizeOf, type Wanted, wait, want } from './wanted.ts'
import { between, type Ways, waysOf } from './ways.ts'
import { ends, type List, starts } from './word-table.ts'

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
  /** The numbers under which its other ways wait, and how much was wanted when all had come. */
  readonly first: number
  readonly behind: number
  readonly since: number
}

/** What is asked of one kind of text. The ways that wait stand by their numbers; those of an expression stand side by side. */
type Index = {
  readonly wanted: Wanted
  readonly gates: WeakMap<RegExp, Gate>
  readonly groups: WeakMap<readonly RegExp[], Group>
  readonly waiting: Way[]
}
const newIndex = (): Index => ({ wanted: nothingWanted(), gates: new WeakMap(), groups: new WeakMap(), waiting: [] })

/** Lines of norms (joined.ts) are asked for thousands of words, a text as it was written for few: a capital tells them apart. */
const lines = newIndex()
const written = newIndex()
const indexOf = (text: string): Index => (/[A-Z]/.test(text) ? written : lines)

/** What reading a text against its index showed. Thousands are kept. */
type Look = {
  readonly text: string
  readonly index: Index
  /** The numbers of the ways whose words stand there, in their order. */
  met: Int32Array
  /** How much was wanted at the last reading; expressions that came since want more. */
  until: number
  /** The first match of each expression tried; null where it was tried in vain. */
  answers: Map<Gate, RegExpExecArray | null> | undefined
}

function gateOf(pattern: RegExp, { wanted, gates, waiting }: Index): Gate {
  const known = gates.get(pattern)
  if (known) return known
  const ways = waysOf(pattern.source)
  const open: Way[] = []
  const first = waiting.length
  const gate = { ways, flags: pattern.flags.replace(/[gy]/g, ''), open, first, behind: first, since: 0 }
  for (let at = 0; at < ways.bars.length - 1; at++) {
    const needs = needsOf(ways, at)
    const last = open.at(-1)
    if (needs.length > 0) waiting[enter(wanted, needs)] = { gate, from: at, to: at + 1 }
    // Ways that need no word are tried at every text: those that stand together are tried as one.
    else if (last?.to === at) last.to++
    else open.push({ gate, from: at, to: at + 1 })
  }
  gate.behind = waiting.length
  gate.since = sizeOf(wanted)
  gates.set(pattern, gate)
  return gate
}

/** The number under which a way waits for these. */
function enter(wanted: Wanted, needs: readonly List[]): number {
  const number = wait(wanted, needs.length)
  for (const [list, { from, to }] of needs.entries())
    for (let word = from; word < to; word++) want(wanted, starts[word] as number, ends[word] as number, number, list)
  return number
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

const nobody = new Int32Array()
function look(text: string): Look {
  return { text, index: indexOf(text), met: nobody, until: 0, answers: undefined }
}

/** What is known of the text once it was read for all that the gate waits for. */
function readOn(seen: Look, since: number): void {
  if (since <= seen.until) return
  const { wanted } = seen.index
  // Whoever came later has a higher number.
  const more = new Int32Array(readFor(wanted, seen.text, seen.until)).sort()
  seen.met = seen.met.length === 0 ? more : Int32Array.of(...seen.met, ...more)
  seen.until = sizeOf(wanted)
}

/** Where those begin, among all that were met, whose numbers are not below `first`. */
function placeOf(first: number, met: Int32Array): number {
  let low = 0
  let high = met.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((met[middle] as number) < first) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the words of one of its ways stand in the text, and the way's number here. */
const stands = ({ behind }: { readonly behind: number }, { met }: Look, at: number): boolean =>
  at < met.length && (met[at] as number) < behind

/** False where `pattern` cannot match in `text`; true promises nothing. */
export function mayMeet(pattern: RegExp, text: string): boolean {
  const seen = lookAt(text)
  const gate = gateOf(pattern, seen.index)
  readOn(seen, gate.since)
  return seen.answers?.get(gate) !== null && (gate.open.length > 0 || stands(gate, seen, placeOf(gate.first, seen.met)))
}

/** The first match, as `exec` gives it for an expression without the flags g and y. */
export function meet(pattern: RegExp, text: string): RegExpExecArray | null {
  const seen = lookAt(text)
  const gate = gateOf(pattern, seen.index)
  readOn(seen, gate.since)
  const from = placeOf(gate.first, seen.met)
  if (gate.open.length === 0 && !stands(gate, seen, from)) return null
  const known = seen.answers?.get(gate)
  if (known !== undefined) return known
  const found = firstOf(gate, seen, from)
  seen.answers ??= new Map()
  seen.answers.set(gate, found)
  return found
}

type Met = { readonly match: RegExpExecArray; readonly way: Way }

/** Of the ways that may be met, of which those that wait stand from `from` on, the first match. */
function firstOf(gate: Gate, seen: Look, from: number): RegExpExecArray | null {
  const { text, met, index } = seen
  let first: Met | null = null
  for (const way of gate.open) first = sooner(first, way, text)
  for (let at = from; stands(gate, seen, at); at++) first = sooner(first, index.waiting[met[at] as number] as Way, text)
  return first?.match ?? null
}

/** At the same place the way written first is the one that an expression takes. */
function sooner(first: Met | null, way: Way, text: string): Met | null {
  way.compiled ??= laidOut(new RegExp(between(way.gate.ways, way.from, way.to), way.gate.flags))
  const match = way.compiled.exec(text)
  if (!match || (first && first.match.index < match.index)) return first
  return first?.match.index === match.index && first.way.from < way.from ? first : { match, way }
}

export const isMet = (pattern: RegExp, text: string): boolean => meet(pattern, text) !== null

/** Whether `pattern` is met in some place of a draft, however long. */
export function metAnywhere(pattern: RegExp): (draft: Draft) => boolean {
  const read = eachPassage(({ draft }) => isMet(pattern, draft.text))
  return (draft) => read(draft).includes(true)
}

/** Of many expressions, those that may be met in the text, in their order. One look at the text, not one for each. */
export function likely(patterns: readonly RegExp[], text: string): readonly RegExp[] {
  const seen = lookAt(text)
  const group = groupOf(patterns, seen.index)
  const { places, open, always } = group
  readOn(seen, group.since)
  const found: number[] = []
  let last: Gate | undefined
  for (let at = placeOf(group.first, seen.met); stands(group, seen, at); at++) {
    const { gate } = seen.index.waiting[seen.met[at] as number] as Way
    if (gate === last) continue
    last = gate
    const place = gate.open.length === 0 && seen.answers?.get(gate) !== null ? places.get(gate) : undefined
    if (place !== undefined) found.push(place)
  }
  if (found.length === 0) return always
  return [...open, ...found].sort((a, b) => a - b).map((place) => patterns[place] as RegExp)
}

type Group = {
  readonly places: ReadonlyMap<Gate, number>
  /** Where those stand that may be met anywhere, and they themselves. */
  readonly open: readonly number[]
  readonly always: readonly RegExp[]
  /** Between these numbers all their ways wait. */
  readonly first: number
  readonly behind: number
  readonly since: number
}

function groupOf(patterns: readonly RegExp[], index: Index): Group {
  const known = index.groups.get(patterns)
  if (known) return known
  const all = patterns.map((pattern) => gateOf(pattern, index))
  const open = all.flatMap(({ open }, place) => (open.length > 0 ? [place] : []))
  const group = {
    places: new Map(all.map((gate, place) => [gate, place])),
    open,
    always: open.map((place) => patterns[place] as RegExp),
    first: Math.min(...all.map(({ first }) => first)),
    behind: Math.max(...all.map(({ behind }) => behind)),
    since: Math.max(...all.map(({ since }) => since)),
  }
  index.groups.set(patterns, group)
  return group
}
