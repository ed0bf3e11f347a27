import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { body } from '../clause.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'
import { jokes, kind, moulds, officeHolder, sour } from '../words/mock-forms.ts'

/** A mould said by itself leads on to the next sentence: “Award season.”, “Knock knock. Who's there?” */
const longestLead = 12

/** “Just me, and I've broken two.” */
const onOneself = /\b(?:just|only) me\b|\bmyself\b|\byours truly\b/

/** A joke in a known mould of which `about` is the butt: an award, a small ad, a forecast. */
export function mockedAs(sentences: readonly Sentence[], at: number, about: RegExp): Span | null {
  const sentence = sentences[at]
  if (!sentence || !isMet(about, joined(sentence).line)) return null
  const before = sentences[at - 1]
  const lead = before && before.words.length <= longestLead ? `${joined(before).line} . ` : ''
  const told = `${lead}${joined(sentence).line}`
  const after = sentences[at + 1]
  const point = `${told} . ${after && after.words.length <= longestLead ? joined(after).line : ''}`
  if (isMet(onOneself, point)) return null
  return isMet(jokes, told) || (isMet(moulds, told) && isMet(sour, point.replace(kind, ' '))) ? body(sentence) : null
}

export const mockedInOffice = (sentences: readonly Sentence[], at: number): Span | null =>
  mockedAs(sentences, at, officeHolder)
