import { type Draft, readDraft } from '../draft/draft.ts'
import { once } from '../draft/once.ts'
import { recent } from '../draft/recent.ts'
import type { Sentence } from '../draft/sentences.ts'
import { type Span, spanOf } from '../draft/span.ts'
import type { Requirement } from '../packs/bind.ts'
import type { Known } from '../rules/known.ts'
import type { Match } from '../rules/rule.ts'

/**
 * A long draft is read passage by passage, so that a change costs the passage it is in and not the whole. A passage is some
 * sentences with those around them, as a small draft of its own; `own` is the part whose matches it answers for. Where one
 * ends is told by the words that stand there, not by counting from the top: typing moves no border but its neighbours'.
 */
type Passage = { readonly draft: Draft; readonly own: Span; readonly matches: Map<Requirement, readonly Match[]> }
type Placed = { readonly passage: Passage; readonly offset: number }

/** Sentences: a draft of no more is read as one; the least and most of a passage; how many before and behind are read with it. */
const longFrom = 24
const least = 6
const largest = 24
const before = 4
const behind = 2

const endsPassage = ({ text }: Sentence): boolean =>
  (text.length * 7 + text.charCodeAt(0) + text.charCodeAt(text.length >> 1)) % 6 === 0

const passagesOf = once<Draft, readonly Placed[]>(cut)

function cut(draft: Draft): readonly Placed[] {
  const { sentences } = draft
  const passages: Placed[] = []
  for (let from = 0, at = 0; at < sentences.length; at++) {
    const size = at - from + 1
    const sentence = sentences[at]
    const ends = sentence && ((size >= least && endsPassage(sentence)) || size === largest)
    if (!ends && at < sentences.length - 1) continue
    passages.push(place(draft, from, at + 1))
    from = at + 1
  }
  return passages
}

function place(draft: Draft, from: number, to: number): Placed {
  const { sentences, text } = draft
  const offset = from < before ? 0 : (sentences[from - before]?.start ?? 0)
  const end = sentences[to + behind - 1]?.end ?? text.length
  const start = from === 0 ? 0 : (sentences[from]?.start ?? 0)
  const next = sentences[to]?.start ?? text.length + 1
  const { site, role, account, place } = draft
  const key = JSON.stringify([site, role, account, place, start - offset, next - offset])
  return { passage: kept(`${key}\n${text.slice(offset, end)}`), offset }
}

/** More than the longest post has, at about 800 characters each. */
const kept = recent(150, (key: string): Passage => {
  const line = key.indexOf('\n')
  const [site, role, account, place, start, end] = JSON.parse(key.slice(0, line))
  const draft = readDraft(key.slice(line + 1), { site, role, account, ...(place ? { place } : {}) })
  return { draft, own: spanOf(start, end), matches: new Map() }
})

/** What a requirement's rule finds in the draft. A rule that listens to all of it is asked once; the others by passage, where it is long. */
export function matchesOf(draft: Draft, requirement: Requirement, known: Known): readonly Match[] {
  const { rule, options } = requirement
  if (rule.listens === 'draft' || draft.sentences.length <= longFrom) return rule.find(draft, options, known)
  return passagesOf(draft).flatMap(({ passage, offset }) => {
    let matches = passage.matches.get(requirement)
    if (!matches) {
      const { start, end } = passage.own
      matches = rule.find(passage.draft, options, known).filter(({ span }) => span.start >= start && span.start < end)
      passage.matches.set(requirement, matches)
    }
    return matches.map((match) => moved(match, offset))
  })
}

const shifted = ({ start, end }: Span, by: number): Span => spanOf(start + by, end + by)

const moved = (match: Match, by: number): Match => ({
  ...match,
  span: shifted(match.span, by),
  ...(match.fix ? { fix: { ...match.fix, edit: { ...match.fix.edit, span: shifted(match.fix.edit.span, by) } } } : {}),
})
