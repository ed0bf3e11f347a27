import type { Draft } from '../draft/draft.ts'
import type { Span } from '../draft/span.ts'
import { namesIn } from './names.ts'

const ways =
  '(?:ring|call|phone|text|whats ?app|message|msg|dm|pm|e-?mail|mail|contact|reach|write to|get (?:in touch with|hold of)|get|give|find|catch|shout|bell|buzz|visit|tell|ask|speak to|drop|knock (?:on|at|for)|pop round to|come (?:round|over) to|pop (?:in|over) to|drop (?:it|them|things) (?:off )?(?:at|to|round to))'
const own = new RegExp(
  String.raw`\b(?:${ways} (?:me|mine|my)\b|(?:my|our)(?: own| new| home| personal| private| direct| work)* (?:mobile|mob|number|phone|tel\w*|landline|cell|whats ?app|e-?mail|address|place|house|home|flat|door|front door|letter ?box|postcode)\b|(?:i am|i'm|i’m|im|i live|i'll be|we live|we're|we’re)(?: home| based| located| situated| living)? (?:on|at|in)\b|mine is\b|me at home\b|or me\b)`,
  'gi',
)
/** Somebody else is to be rung: "call Dai on", "his number". A later one wins over an earlier "ring me". */
const others =
  /\b(?:(?:his|her|their|your) (?:\w+ )?(?:mobile|mob|number|phone|tel\w*|landline|e-?mail|address|place|house|home)\b|(?:he|she|they)(?:'s|’s| is| are|'re| lives?)? (?:on|at|in)\b|(?:[Cc]all|[Rr]ing|[Tt]ext|[Pp]hone|[Cc]ontact|[Ee]mail) (?!me\b|my\b|mine\b|us\b)[\p{L}]+)/gu

/** A line that an office answers, not a person: "ring the office on", "the Council's number is". */
const office =
  /\b(?:office|council|town hall|parish|library|museum|box office|reception|switchboard|help ?lines?|hot ?line|customer services?|control room|enquir(?:y|ies)|bookings?|cemetery|highways|environmental health|trading standards|citizens advice|samaritans|police|surgery|practice|school|nursery|playgroup|hospital|theatre|hotel|pub|inn|arms|restaurant|caf[eé]|shop|garage|club|centre|hall|gallery|cinema|pharmacy|vets?|dentists?|bakery|trust|charity|foundation|rspca|agency|water|phone box|payphone|council tax|crimestoppers|childline|shelter|mind|age uk|royal mail|openreach|power)(?:'s|’s)?(?: (?:line|number|team|office|desk))?\b[^.!?;]{0,30}$/i
const inHand = /\b(?:his|her|their|my|mobile|home|lives?|neighbour|mr|mrs|miss|ms)\b/i

export const isOfficeLine = (draft: Draft, span: Span): boolean => {
  const sentence = draft.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const lead = draft.text.slice(Math.max(sentence?.start ?? 0, span.start - 60), span.start)
  const names = sentence
    ? namesIn(sentence).some(({ start, end }) => end <= span.start && span.start - start < 60)
    : false
  return office.test(lead) && !inHand.test(lead) && !names
}

/** True where the words lead to the writer's own number, address or e-mail: "ring me on", "pop round to mine, 14 Mill Lane". */
export function isWritersOwn(draft: Draft, span: Span): boolean {
  const sentence = draft.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const lead = draft.text.slice(Math.max(sentence?.start ?? 0, span.start - 90), span.start)
  const last = (pattern: RegExp) => [...lead.matchAll(pattern)].at(-1)?.index ?? -1
  const mine = last(own)
  return mine >= 0 && mine > last(others)
}
