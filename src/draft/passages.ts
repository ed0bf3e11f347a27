import { type Part, type Passage, type Placed, partsOf } from './cut.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './edit.ts'
import type { Sentence } from './sentences.ts'
import { type Span, spanOf } from './span.ts'

/**
 * A long draft is read passage by passage (cut.ts), and what was found in a passage is kept with it, and with the chapter it is
 * in: a change costs the passages that show it and not the whole.
 */
function readOnce<Found, Told>(read: (part: Part, told: Told) => Found, part: Part, told: Told): Found {
  const kept = part.kept.get(read)
  if (kept && kept.told === told) return kept.found as Found
  const found = read(part, told)
  part.kept.set(read, { told, found })
  return found
}

/** What `read` makes of each passage of a draft, in their order. */
export function eachPassage<Found>(read: (passage: Passage) => Found): (draft: Draft) => readonly Found[] {
  const inAll = (parts: readonly Placed[]) => parts.flatMap(({ part }) => readOnce(inPart, part, undefined))
  const inPart = (part: Part): readonly Found[] => ('passages' in part ? inAll(part.passages) : [read(part)])
  return (draft) => inAll(partsOf(draft))
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
  const inPart = (part: Part, told: Told): readonly Found[] =>
    'passages' in part ? inAll(part.passages, told) : ownOf(part, find(part.draft, told))
  const inAll = (parts: readonly Placed[], told: Told): readonly Found[] => {
    const all: Found[] = []
    for (const { part, offset } of parts)
      for (const found of readOnce(inPart, part, told)) all.push(offset === 0 ? found : moved(found, offset))
    return all
  }
  return (draft, told) => inAll(partsOf(draft), told)
}

/** Whether `test`, which looks at a sentence alone, is true of some sentence of the draft. */
export function anywhere(test: (sentence: Sentence) => boolean): (draft: Draft) => boolean {
  const inSome = (parts: readonly Placed[]) => parts.some(({ part }) => readOnce(inPart, part, undefined))
  const inPart = (part: Part): boolean => ('passages' in part ? inSome(part.passages) : part.draft.sentences.some(test))
  return (draft) => inSome(partsOf(draft))
}

const ownOf = <Found extends Placeable>({ own }: Passage, found: readonly Found[]): readonly Found[] =>
  found.filter(({ span }) => !(span.start < own.start || span.start >= own.end))

const shifted = ({ start, end }: Span, by: number): Span => spanOf(start + by, end + by)

const moved = <Found extends Placeable>(found: Found, by: number): Found => ({
  ...found,
  span: shifted(found.span, by),
  ...(found.fix ? { fix: { ...found.fix, edit: { ...found.fix.edit, span: shifted(found.fix.edit.span, by) } } } : {}),
})
