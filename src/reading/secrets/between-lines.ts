import type { Draft } from '../../draft/draft.ts'
import { cover, type Span } from '../../draft/span.ts'
import { body } from '../clause.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { bound, emptied, inOffice, insideAdvice, openly, toldApart, wink } from '../words/between-lines.ts'

/** What is hinted at: something out of a room that was emptied, or something known to a few. */
export type Hinted = { readonly kind: 'session' | 'confidence'; readonly span: Span; readonly cue: string }

/** A secret told by what it would mean for whoever is not to know: “I can't say, but I would move the van.” */
export function hintedAt(draft: Draft, index: number): Hinted | null {
  const sentence = draft.sentences[index]
  if (!sentence) return null
  const { line } = joined(sentence)
  const next = draft.sentences[index + 1]
  const following = next ? joined(next).line : ''
  // Nearly every sentence ends here, before the two are read as one.
  if (!isMet(inOffice, line) && !isMet(inOffice, following)) return null
  const two = next ? `${line} . ${following}` : line
  const found = (kind: Hinted['kind'], match: RegExpExecArray | null): Hinted | null => {
    if (!match || isMet(openly, two)) return null
    const reaches = next !== undefined && match.index + match[0].length > line.length
    return { kind, span: reaches ? cover(body(sentence), body(next)) : body(sentence), cue: match[0].trim() }
  }
  const own = (pattern: RegExp) => {
    const match = meet(pattern, two)
    return match && match.index < line.length ? match : null
  }
  return found('session', own(emptied)) ?? found('confidence', own(toldApart) ?? own(insideAdvice) ?? winked(two, line))
}

/** Silence promised, and then a wink. */
function winked(two: string, line: string): RegExpExecArray | null {
  const sworn = meet(bound, two)
  if (!sworn || sworn.index >= line.length) return null
  const from = sworn.index + sworn[0].length
  const after = meet(wink, two.slice(from))
  if (!after) return null
  const whole = [two.slice(sworn.index, from + after.index + after[0].length)]
  return Object.assign(whole, { index: sworn.index, input: two }) as RegExpExecArray
}
