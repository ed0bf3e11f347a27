import { narrow } from '../draft/narrow.ts'
import { once } from '../draft/once.ts'
import type { Sentence } from '../draft/sentences.ts'
import { type Span, spanOf } from '../draft/span.ts'
import type { Word } from '../draft/words.ts'
import { matchesOf } from './matches.ts'

/**
 * The words of a sentence as one line of norms, blank between, so that a linear expression can read across contractions,
 * quotation marks and commas; stronger stops read as " . ". `span` turns a match back into the draft's letters.
 */
export type Joined = {
  readonly line: string
  readonly span: (start: number, end: number) => Span
  /** Where in the draft a match in the line stands. */
  readonly where: (match: RegExpExecArray) => Span
}

export const joined = ({ words }: Pick<Sentence, 'words'>): Joined => lineOf(words)

const lineOf = once<readonly Word[], Joined>(join)

function join(words: readonly Word[]): Joined {
  const starts: number[] = []
  let line = ''
  for (const [at, word] of words.entries()) {
    if (at > 0) line += word.breaks ? ' . ' : ' '
    starts.push(line.length)
    line += word.norm
  }
  const wordAt = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return words[low]
  }
  const span = (start: number, end: number) =>
    spanOf(wordAt(start)?.start ?? 0, wordAt(Math.max(start, end - 1))?.end ?? 0)
  return { line: narrow(line), span, where: (match) => span(match.index, match.index + match[0].length) }
}

/** Every place in the sentence where `pattern` (global) is met, as spans of the draft. */
export function find(sentence: Pick<Sentence, 'words'>, pattern: RegExp): readonly Span[] {
  const { line, span } = joined(sentence)
  return matchesOf(line, pattern).map((match) => {
    const lead = match[0].length - match[0].trimStart().length
    return span(match.index + lead, match.index + match[0].trimEnd().length)
  })
}

/** One expression out of many, to be met at whole words; `g` where every place is wanted. */
export const wholeWords = (parts: readonly string[], flags = ''): RegExp =>
  new RegExp(`\\b(?:${parts.join('|')})\\b`, flags)
