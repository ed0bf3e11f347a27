import type { Draft } from '../../draft/draft.ts'
import type { Edit } from '../../draft/edit.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { type Span, spanOf } from '../../draft/span.ts'

/** The words before a span, back to the line's beginning, at most `length` characters. */
export function before(text: string, span: Span, length = 60): string {
  const lead = text.slice(Math.max(0, span.start - length), span.start)
  return lead.slice(lead.lastIndexOf('\n') + 1)
}

/** The words after a span, up to the line's end, at most `length` characters. */
export const after = (text: string, span: Span, length = 60): string =>
  text.slice(span.end, span.end + length).split('\n', 1)[0] ?? ''

const reach = 300

/** The sentence in which a span begins; where it begins between two, the line. */
export function sentenceAround(draft: Draft, span: Span): string {
  const sentence = draft.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  if (!sentence) return before(draft.text, span, 200) + after(draft.text, span, 200)
  return sentence.text.slice(Math.max(0, span.start - sentence.start - reach), span.end - sentence.start + reach)
}

/** The sentence before and after a span, no further than anybody would read on: what looks here stays linear in the draft. */
export const leadOf = (sentence: Sentence, span: Span, length = reach): string =>
  sentence.text.slice(Math.max(0, span.start - sentence.start - length), span.start - sentence.start)
export const restOf = (sentence: Sentence, span: Span, length = reach): string =>
  sentence.text.slice(span.end - sentence.start, span.end - sentence.start + length)

/** Takes spans in the order of their worth and leaves out any that touches one taken before. */
export function takeDisjoint(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length + 1)
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  }
}

/** True when hardly anything but the span is there: a number sent by itself is what it looks like. */
export const standsAlone = (text: string, span: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, span.start)) && !/[\p{L}\p{N}]/u.test(text.slice(span.end))

/**
 * Takes a detail out so that the sentence still reads: the preposition or colon that led to it and the brackets around it
 * go with it, and no double space is left behind.
 */
export function takeOut(text: string, span: Span): Edit {
  let { start, end } = span
  if (text[start - 1] === '(' && text[end] === ')') [start, end] = [start - 1, end + 1]
  const lead = /(?:[ \t,]+(?:on|at|via|to|tel|mob|of|is)|[ \t]*[:–-])?[.:]?[ \t,]*$/i.exec(
    text.slice(Math.max(0, start - 14), start),
  )
  start -= lead?.[0].length ?? 0
  const atLineStart = start === 0 || text[start - 1] === '\n'
  if (atLineStart) end += /^[ \t,;:–-]*/.exec(text.slice(end, end + 5))?.[0].length ?? 0
  const joins = !atLineStart && /^[\p{L}\p{N}]/u.test(text.slice(end))
  return { span: spanOf(start, end), text: joins ? ' ' : '' }
}
