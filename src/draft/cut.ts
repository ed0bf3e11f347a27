import type { Draft } from './draft.ts'
import { narrow } from './narrow.ts'
import { once } from './once.ts'
import { recent } from './recent.ts'
import { areMany, few, type Line, linesOf, type PlacedLine, type Sentence, sentenceAt } from './sentences.ts'
import { type Span, spanOf } from './span.ts'

/** Some sentences with those around them, as a small draft of its own that counts from its own beginning; `own` is the part whose findings it answers for. */
export type Passage = Keeping & { readonly draft: Draft; readonly own: Span }
/** Some passages in a row. It keeps what was found in all of them: else every rule would ask every passage of the longest post at every key. */
export type Chapter = Keeping & { readonly passages: readonly Placed[] }
export type Part = Passage | Chapter
export type Placed = { readonly part: Part; readonly offset: number }
/** `kept`: what a reading found in it, and the one thing it was told of the whole draft when it did. */
type Keeping = {
  readonly number: number
  readonly kept: Map<object, { readonly told: unknown; readonly found: unknown }>
}

/** Sentences: the least and most of a passage's own; how many before and behind are read with it, together no more than `few`. */
const before = 3
const behind = 2
const least = 3
const largest = few - before - behind
/** Passages in a chapter, at most. */
const most = 16

const everywhere = spanOf(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)

/**
 * The chapters of a long draft; a short one is a passage as it stands. Where one ends is told by the words that stand there,
 * not by counting from the top: typing moves no border but its neighbours'.
 */
export const partsOf = once<Draft, readonly Placed[]>((draft) => {
  const lines = linesOf(draft.text)
  return areMany(lines)
    ? cut({ text: draft.text, sentences: sentencesOf(lines), circumstances: circumstancesOf(draft) })
    : [{ part: { draft, own: everywhere, ...keeping() }, offset: 0 }]
})

let numbers = 0
const keeping = (): Keeping => ({ number: ++numbers, kept: new Map() })

/**
 * A sentence of a long draft, before any passage reads it. The same words with the same blanks behind them have the same
 * `number`; `sum` is told by how it begins, which hardly anybody changes: typing on in it moves no border at all.
 */
type Counted = Span & { readonly number: number; readonly sum: number }

function sentencesOf(lines: readonly PlacedLine[]): readonly Counted[] {
  const all: Counted[] = []
  for (const { line, offset } of lines)
    for (const { start, end, number, sum } of counted(line))
      all.push({ start: offset + start, end: offset + end, number, sum })
  return all
}

const counted = once(({ text, sentences }: Line): readonly Counted[] =>
  sentences.map(({ start, end }, at) => ({
    ...spanOf(start, end),
    number: numberOf(text.slice(start, sentences[at + 1]?.start)),
    sum: sumOf(text.slice(start, Math.min(start + 8, end))),
  })),
)

/** More than the longest post has sentences. */
const numberOf = recent(2_000, (_: string) => ++numbers)

function sumOf(beginning: string): number {
  let sum = 0
  for (let at = 0; at < 8; at++) sum = sum * 31 + (beginning.charCodeAt(at) || 0)
  return sum
}

/** The clock goes on between two keys, and a later post of the thread is another draft: who needs those listens to the draft. */
const apart: readonly string[] = ['text', 'sentences', 'asked', 'at', 'later']

function circumstancesOf(draft: Draft): string {
  const names = Object.keys(draft).filter((name) => !apart.includes(name))
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, draft[name as keyof Draft]])))
}

type Long = { readonly text: string; readonly sentences: readonly Counted[]; readonly circumstances: string }

/** Of all beginnings a fourth ends a passage, and an eighth of these a chapter. */
function cut(long: Long): readonly Placed[] {
  const chapters: Placed[] = []
  let passages: Placed[] = []
  let from = 0
  for (const [at, { sum }] of long.sentences.entries()) {
    const size = at + 1 - from
    const isLast = at + 1 === long.sentences.length
    if (!isLast && size < largest && (size < least || sum % 4 !== 0)) continue
    passages.push(place(long, from, at + 1))
    from = at + 1
    if (!isLast && passages.length < most && sum % 32 !== 0) continue
    chapters.push(bound(passages))
    passages = []
  }
  return chapters
}

/**
 * In UTF-16 units. What a passage owns begins at one of these steps, behind so many line ends: a letter more in the sentences
 * before it hardly ever moves its own, and what was not moved is not read again (sentences.ts).
 */
const step = 64

/** The passage that owns the sentences from `from` up to `to`. */
function place(long: Long, from: number, to: number): Placed {
  const { text, sentences, circumstances } = long
  const read = sentences.slice(Math.max(0, from - before), to + behind)
  const first = from < before ? 0 : (read[0]?.start ?? 0)
  const end = sentences[to + behind - 1]?.end ?? text.length
  const start = from === 0 ? 0 : (sentences[from]?.start ?? 0)
  const next = sentences[to]?.start ?? text.length + 1
  const offset = from === 0 ? 0 : first - step + ((start - first) % step)
  const own = spanOf(start - offset, next - offset)
  const words = read.map(({ number }) => number).join(' ')
  const key = `${own.start} ${own.end} ${words} ${circumstances}${text.slice(first, read[0]?.start)}`
  return { part: passageOf(key, { long, read, shown: spanOf(first, end), own, offset }), offset }
}

/** `shown`: what is read, in the draft; `own` counts from `offset` on. */
type Place = {
  readonly long: Long
  readonly read: readonly Counted[]
  readonly shown: Span
  readonly own: Span
  readonly offset: number
}

/** More than the longest post has, at about 800 characters each. */
const passageOf = recent(300, (_: string, { long, read, shown, own, offset }: Place): Passage => {
  const { text, circumstances } = long
  const sentences = read.map(({ start, end }) => sentenceAt(text.slice(start, end), start - offset))
  const draft = {
    ...JSON.parse(circumstances),
    text: narrow('\n'.repeat(shown.start - offset) + text.slice(shown.start, shown.end)),
    sentences,
    asked: within(sentences, own),
  }
  return { draft, own, ...keeping() }
})

/** Those in `own` and the next, from which a finding may reach back. */
function within(sentences: readonly Sentence[], own: Span): readonly Sentence[] {
  const from = sentences.findIndex(({ start }) => start >= own.start)
  const next = sentences.findIndex(({ start }) => start >= own.end)
  return sentences.slice(from, next < 0 ? undefined : next + 1)
}

function bound(passages: readonly Placed[]): Placed {
  const offset = passages[0]?.offset ?? 0
  return { part: chapterOf(passages.map(({ part }) => part.number).join(' '), passages, offset), offset }
}

const chapterOf = recent(
  60,
  (_: string, passages: readonly Placed[], from: number): Chapter => ({
    passages: passages.map(({ part, offset }) => ({ part, offset: offset - from })),
    ...keeping(),
  }),
)
