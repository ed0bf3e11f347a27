import type { Draft } from '../../draft/draft.ts'
import type { Edit } from '../../draft/edit.ts'
import { spanOf } from '../../draft/span.ts'
import { targetsOf } from '../people/targets.ts'
import type { Aim } from './contempt.ts'

/**
 * The edit that leaves the words out, where what remains still reads as English: a sentence that is nothing else
 * ("Grow up."), or a describing word before the word for a person ("these lazy councillors"). Elsewhere none.
 */
export function leavingOut(draft: Draft, aim: Aim): Edit | null {
  const { sentence, start, end, shape } = aim
  const rest = sentence.text.slice(0, start - sentence.start) + sentence.text.slice(end - sentence.start)
  if (!/[\p{L}\p{N}]/u.test(rest)) return wholeSentence(draft, sentence.start, sentence.end)
  if ((shape !== 'trait' && shape !== 'fault') || draft.text[end] !== ' ') return null
  const before = draft.text.slice(sentence.start, start)
  const described = targetsOf(sentence).some((target) => target.start === end + 1)
  if (!described || !/(?:^|\s)[\p{Ll}]+ $/u.test(before)) return null
  const article = /\b(an?) $/i.exec(before)?.[1]?.toLowerCase()
  const vowel = /[aeiou]/i.test(draft.text[end + 1] ?? '')
  if (article !== undefined && (article === 'an') !== vowel) return null
  return { span: spanOf(start, end + 1), text: '' }
}

/** With the blank after it, or, at the end of the draft, the blank before it. */
function wholeSentence(draft: Draft, start: number, end: number): Edit {
  const after = /^[ ]*/.exec(draft.text.slice(end))?.[0].length ?? 0
  const atEnd = end + after >= draft.text.length
  const before = atEnd ? (/\s*$/.exec(draft.text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0) : 0
  return { span: spanOf(start - before, end + after), text: '' }
}
