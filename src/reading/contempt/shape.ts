import { phrases } from '../../draft/phrases.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import type { Word } from '../../draft/words.ts'

/**
 * The shape of a sentence: one letter for each word or phrase, by the class a lexicon gives it, "-" for every other word
 * and "." or "," for the stops between (a quotation mark is a stop: what it opens is another voice). Grammar-like frames become short linear expressions over the shape.
 */
export type Shape = {
  readonly line: string
  /** The span of the units from `start` to `end`, end exclusive, as in the line. */
  readonly span: (start: number, end: number) => Span
}

/** Words already read as one unit, such as a group. They win over the lexicon. */
export type Unit = { readonly first: number; readonly last: number; readonly letter: string }

/** Phrases by the letter of their class. Where classes share a word, the first one listed wins. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/** "It is" is mostly written "it's"; a phrase that says "is" means both. */
export const withShortIs = (entry: string): string =>
  entry.replace(/(^|[ (|])is(?=$|[ )|])/g, (_, before: string, at: number) => {
    const inGroup = entry.lastIndexOf('(', at) > entry.lastIndexOf(')', at) || before === '('
    return inGroup ? `${before}is|'s` : `${before}(is|'s)`
  })

export type Shaper = (text: string, words: readonly Word[], units: readonly Unit[]) => Shape

export function shaper(lexicon: Lexicon): Shaper {
  const letterOf = new Map<string, string>()
  const single = new Map<string, string>()
  const several: string[] = []
  for (const [letter, entries] of Object.entries(lexicon))
    for (const entry of entries) {
      if (/^[\p{L}'-]+$/u.test(entry)) {
        if (!single.has(entry)) single.set(entry, letter)
      } else if (!letterOf.has(withShortIs(entry))) {
        const written = withShortIs(entry)
        letterOf.set(written, letter)
        several.push(written)
      }
    }
  const match = phrases(several)
  return (text, words, units) => {
    const starts = new Map(units.map((unit) => [unit.first, unit]))
    const taken = new Set(
      units.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    )
    for (const { phrase, first, last } of match(words)) {
      const letter = letterOf.get(phrase)
      const free = Array.from({ length: last - first + 1 }, (_, at) => first + at).every((at) => !taken.has(at))
      if (letter && free) starts.set(first, { first, last, letter })
    }
    return lay(text, words, starts, single)
  }
}

function lay(
  text: string,
  words: readonly Word[],
  starts: ReadonlyMap<number, Unit>,
  single: ReadonlyMap<string, string>,
): Shape {
  let line = ''
  const from: number[] = []
  const to: number[] = []
  const add = (letter: string, start: number, end: number) => {
    line += letter
    from.push(start)
    to.push(end)
  }
  const offset = words[0]?.start ?? 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const before = words[at - 1]
    const gap = before ? text.slice(before.end - offset, word.start - offset) : ''
    if (before && (word.breaks || /["“”]/.test(gap))) add('.', before.end, word.start)
    else if (before && gap.includes(',')) add(',', before.end, word.start)
    const unit = starts.get(at)
    // A handle is somebody: "he" or "she" to the frames.
    add(
      unit?.letter ?? single.get(word.norm) ?? (word.kind === 'mention' ? '3' : '-'),
      word.start,
      words[unit?.last ?? at]?.end ?? word.end,
    )
    at = unit?.last ?? at
  }
  return { line, span: (start, end) => spanOf(from[start] ?? 0, to[end - 1] ?? 0) }
}
