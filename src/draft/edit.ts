import { isEmpty, type Span, spanOf } from './span.ts'

/** Replace what `span` covers with `text`. An empty span inserts; an empty text deletes. */
export type Edit = { readonly span: Span; readonly text: string }

/** The text after the edit. The span has to lie within the text. */
export const applyEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)

/** The one edit that turns `before` into `after`: what lies between their common beginning and common end. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { span: spanOf(start, before.length - tail), text: after.slice(start, after.length - tail) }
}

/**
 * Where `span` lies once `edit` has been made, or null when the edit touched it. Typing right before or right
 * after a span leaves it; typing against a letter of it would change the word, so that counts as touching.
 */
export function moveSpan(span: Span, edit: Edit): Span | null {
  const shift = edit.text.length - (edit.span.end - edit.span.start)
  const joinsWord = (neighbour: string | undefined) => neighbour !== undefined && /[\p{L}\p{N}]/u.test(neighbour)
  if (isEmpty(span)) return edit.span.end <= span.start ? spanOf(span.start + shift, span.end + shift) : span
  if (edit.span.end <= span.start)
    return edit.span.end === span.start && joinsWord(edit.text.at(-1))
      ? null
      : spanOf(span.start + shift, span.end + shift)
  if (edit.span.start >= span.end) return edit.span.start === span.end && joinsWord(edit.text[0]) ? null : span
  return null
}
