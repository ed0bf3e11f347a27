import { type Draft, readDraft } from './draft.ts'
import type { Edit } from './edit.ts'
import { once } from './once.ts'
import { recent } from './recent.ts'
import { few, type Sentence } from './sentences.ts'
import { type Span, spanOf } from './span.ts'

/**
 * A long draft is read passage by passage, and what was found in a passage is kept with it: a change costs the passage it
 * is in and not the whole. A passage is some sentences with those around them, as a small draft of its own that counts
 * from its own beginning; `own` is the part whose findings it answers for. Where one ends is told by the words that stand
 * there, not by counting from the top: typing moves no border but its neighbours'.
 */
export type Passage = { readonly draft: Draft; readonly own: Span; readonly kept: Map<object, Kept> }
type Placed = { readonly passage: Passage; readonly offset: number }
/** What a reading found, and the one thing it was told of the whole draft when it did. */
type Kept = { readonly told: unknown; readonly found: unknown }

/** Sentences: the least and most of a passage's own; how many before and behind are read with it, together no more than `few`. */
const before = 4
const behind = 2
const least = 3
const largest = few - before - behind

const everywhere = spanOf(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)

const passagesOf = once<Draft, readonly Placed[]>((draft) =>
  draft.sentences.length > few ? cut(draft) : [{ passage: { draft, own: everywhere, kept: new Map() }, offset: 0 }],
)

function cut(draft: Draft): readonly Placed[] {
  const { sentences } = draft
  const around = circumstancesOf(draft)
  const passages: Placed[] = []
  for (let from = 0, at = 0; at < sentences.length; at++) {
    const size = at - from + 1
    const sentence = sentences[at]
    const ends = sentence && ((size >= least && endsPassage(sentence)) || size === largest)
    if (!ends && at < sentences.length - 1) continue
    passages.push(place(draft, around, from, at + 1))
    from = at + 1
  }
  return passages
}

/** Told by how the sentence begins, which hardly anybody changes: typing on in it moves no border at all. */
function endsPassage({ text }: Sentence): boolean {
  let sum = 0
  for (let at = 0; at < 8; at++) sum = sum * 31 + (text.charCodeAt(at) || 0)
  return sum % 4 === 0
}

/** The clock goes on between two keys, and a later post of the thread is another draft: who needs those listens to the draft. */
function circumstancesOf({ text, sentences, asked, at, later, ...circumstances }: Draft): string {
  return JSON.stringify(circumstances)
}

/**
 * In UTF-16 units. What a passage owns begins at one of these steps, behind so many line ends: a letter more in the sentences
 * before it hardly ever moves its own, and what was not moved is not read again (sentences.ts).
 */
const step = 64

function place(draft: Draft, around: string, from: number, to: number): Placed {
  const { sentences, text } = draft
  const first = from < before ? 0 : (sentences[from - before]?.start ?? 0)
  const end = sentences[to + behind - 1]?.end ?? text.length
  const start = from === 0 ? 0 : (sentences[from]?.start ?? 0)
  const next = sentences[to]?.start ?? text.length + 1
  const lead = from === 0 ? 0 : step - ((start - first) % step)
  const offset = first - lead
  const read = '\n'.repeat(lead) + text.slice(first, end)
  return { passage: passageOf(`${start - offset} ${next - offset} ${around}\n${read}`), offset }
}

/** More than the longest post has, at about 800 characters each. */
const passageOf = recent(300, (key: string): Passage => {
  const line = key.indexOf('\n')
  const [, start, end, around = ''] = /^(\d+) (\d+) (.*)$/.exec(key.slice(0, line)) ?? []
  const own = spanOf(Number(start), Number(end))
  return { draft: readDraft(key.slice(line + 1), JSON.parse(around), own), own, kept: new Map() }
})

/** What `read` makes of each passage of a draft, in their order. */
export function eachPassage<Found>(read: (passage: Passage) => Found): (draft: Draft) => readonly Found[] {
  return (draft) => passagesOf(draft).map(({ passage }) => readOnce(read, passage, undefined))
}

function readOnce<Found, Told>(read: (passage: Passage, told: Told) => Found, passage: Passage, told: Told): Found {
  const kept = passage.kept.get(read)
  if (kept && kept.told === told) return kept.found as Found
  const found = read(passage, told)
  passage.kept.set(read, { told, found })
  return found
}

/** Whatever stands at a place in the draft. A fix moves with it. */
type Placeable = { readonly span: Span; readonly fix?: { readonly edit: Edit } }

/**
 * `find` as asked of passages: what it finds in the own part of each, put where it stands in the draft. `told` is what it
 * has to know of the whole; another value, by ===, and the passages are read again.
 */
export function inPassages<Found extends Placeable, Told = void>(
  find: (draft: Draft, told: Told) => readonly Found[],
): (draft: Draft, told: Told) => readonly Found[] {
  const read = ({ draft, own }: Passage, told: Told) =>
    find(draft, told).filter(({ span }) => !(span.start < own.start || span.start >= own.end))
  return (draft, told) => {
    const all: Found[] = []
    for (const { passage, offset } of passagesOf(draft))
      for (const found of readOnce(read, passage, told)) all.push(offset === 0 ? found : moved(found, offset))
    return all
  }
}

/** Whether `test`, which looks at a sentence alone, is true of some sentence of the draft. */
export function anywhere(test: (sentence: Sentence) => boolean): (draft: Draft) => boolean {
  const read = ({ draft }: Passage) => draft.sentences.some(test)
  return (draft) => passagesOf(draft).some(({ passage }) => readOnce(read, passage, undefined))
}

const shifted = ({ start, end }: Span, by: number): Span => spanOf(start + by, end + by)

const moved = <Found extends Placeable>(found: Found, by: number): Found => ({
  ...found,
  span: shifted(found.span, by),
  ...(found.fix ? { fix: { ...found.fix, edit: { ...found.fix.edit, span: shifted(found.fix.edit.span, by) } } } : {}),
})
