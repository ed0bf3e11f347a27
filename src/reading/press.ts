import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { joined } from './joined.ts'

const outlet =
  "(?:(?:the |a |our |my |local |bbc )?(?:\\w+ ){0,4}(?:reporters?|journalists?|newsdesk|news desk|paper|papers|newspaper|press|media|radio|tv|bbc|itv|gazette|herald|mercury|mail|advertiser|times|post|express|echo|argus|telegraph|chronicle|observer|guardian|news|drivetime|breakfast|show|journal|star|standard|\\w*news))"

/** Frames in which the writer answers, or offers a line to, the press. */
const frames: readonly RegExp[] = [
  new RegExp(`\\b(?:reporter|journalist|newsdesk|paper|press|radio|media|gazette|herald|news|bbc|itv|times|mercury|advertiser)\\b[^.]{0,40}\\b(?:asked|rang|phoned|called|contacted|wanted|wants|emailed|messaged) (?:me|for|us)?`),
  new RegExp(`\\b(?:told|tell|telling|spoke to|speaking to|talked to|talking to|interviewed (?:by|on|for)|interview (?:with|on|for)|said to|quote(?:d)? (?:for|in|by|to)|comment (?:for|to)|line for|statement (?:for|to)|as i(?: have)?(?: just)? (?:told|said to)|gave|asked by|contacted by|rung by|phoned by) ${outlet}\\b`),
  /\b(?:happy|glad|free|available) to be quoted\b/,
  /\b(?:quote me|you can quote|print this|quote for|my quote|for immediate (?:use|release)|press release|media statement|press statement|hi newsdesk|attention of the (?:newsdesk|press|media|editor)|notes? to editors?)\b/,
  /\b(?:i (?:was|am|will be|have been)|was) (?:just |live )?on (?:the |bbc |local )?(?:\w+ ){0,2}(?:radio|tv|telly|news|breakfast)\b/,
]

/** The words by which the draft speaks to the press, or nothing. */
export function toPress(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  for (const frame of frames) {
    const found = frame.exec(line)
    if (found) return span(found.index, found.index + found[0].trimEnd().length)
  }
  return null
}

export const speaksToPress = (draft: Draft): boolean => draft.sentences.some((sentence) => toPress(sentence) !== null)
