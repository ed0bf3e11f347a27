import { applyEdit, type Edit, editBetween } from '../../draft/edit.ts'

/** What a fix does, with a few words around it. */
export type Preview = {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

const around = 28

export function previewOf(text: string, edit: Edit): Preview {
  const { span, text: added } = byWords(text, edit)
  return {
    before: lastFew(text.slice(0, span.start)),
    removed: text.slice(span.start, span.end),
    added,
    after: firstFew(text.slice(span.end)),
  }
}

/** The least that changes, in whole words: a rule may replace a sentence to change one word of it. */
function byWords(text: string, edit: Edit): Edit {
  const after = applyEdit(text, edit)
  const least = editBetween(text, after)
  const insideWord = (at: number, source: string) => /\w$/.test(source.slice(0, at)) && /^\w/.test(source.slice(at))
  let { start, end } = least.span
  const grown = after.length - text.length
  while (start > edit.span.start && (insideWord(start, text) || insideWord(start, after))) start--
  while (end < edit.span.end && (insideWord(end, text) || insideWord(end + grown, after))) end++
  return { span: { start, end }, text: after.slice(start, end + grown) }
}

function lastFew(text: string): string {
  const sentence = text.slice(Math.max(text.lastIndexOf('\n') + 1, ...sentenceStarts(text)))
  if (sentence.length <= around) return sentence
  return `… ${sentence.slice(-around).replace(/^\S*\s+/, '')}`
}

const sentenceStarts = (text: string): number[] =>
  [...text.matchAll(/[.!?]\s+/g)].map((stop) => stop.index + stop[0].length)

function firstFew(text: string): string {
  const sentence = /^[^\n]*?(?:[.!?](?=\s)|(?=\n)|$)/.exec(text)?.[0] ?? ''
  if (sentence.length <= around) return sentence
  return `${sentence.slice(0, around).replace(/\s+\S*$/, '')} …`
}

/** The words to paste when a site refuses a change: what is put in or, where words only go, the line without them. */
export function wordsToPaste(text: string, edit: Edit): string {
  const added = edit.text.trim()
  if (added !== '') return added
  const after = applyEdit(text, edit)
  const from = after.lastIndexOf('\n', edit.span.start - 1) + 1
  const to = after.indexOf('\n', edit.span.start)
  return after.slice(from, to < 0 ? undefined : to).trim()
}
