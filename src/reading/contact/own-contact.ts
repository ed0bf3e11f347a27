import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isGiven } from '../people/name-runs.ts'
import { type Name, namesIn } from '../people/names.ts'

const ways = spread`
  (?:ring|call|phone|text|whats ?app|message|msg|dm|pm|e-?mail|mail|contact|reach|write to|
  get (?:in touch with|hold of)|get|give|find|catch|shout|bell|buzz|visit|tell|ask|speak to|drop|
  knock (?:on|at|for)|pop round to|come (?:round|over) to|pop (?:in|over) to|
  drop (?:it|them|things) (?:off )?(?:at|to|round to))
`
const own = new RegExp(
  spread`
    \b(?:${ways} (?:me|mine|my|the house|home)\b|(?:my|our)(?: own| new| home| personal| private| direct| work)* (?:mobile|mob|
    number|phone|tel\w*|landline|cell|whats ?app|e-?mail|address|place|house|home|flat|door|front door|
    letter ?box|postcode)\b|(?:i am|i'm|i’m|im|i live|i'll be|we live|we're|
    we’re)(?: home| always| usually| mostly| based| located| situated| living)? (?:on|at|in)\b|mine is\b|me at home\b|or me\b|
    yours truly\b|(?:shout|ring|bell|call|buzz|text|line|note|message) (?:me|us)\b|(?:drop|give) us (?:a|an)\b|
    my (?:step|doorstep|porch|gate|drive|kitchen|garage|side gate|front step|mat|inbox)\b|
    my door(?:'s|’s| is)?\b|my answer ?phone\b|my own phone\b|i(?:'ll| will|’ll) answer|
    (?:me|i) (?:can be|am) (?:reached|found|contacted|got)|i can (?:usually |always )?be (?:reached|found|
    contacted|got)|(?:evenings?|day or night|any ?time|24/7)[^.!?]{0,20}\bon\b(?= ?$)|catch me\b)
  `,
  'gi',
)
/** Somebody else is to be rung: "call Dai on", "his number". A later one wins over an earlier "ring me". */
const others = new RegExp(
  spread`
    \b(?:(?:his|her|their|your) (?:\w+ )?(?:mobile|mob|number|phone|tel\w*|landline|e-?mail|address|place|house|
    home)\b|(?:he|she|they)(?:'s|’s| is| are|'re| lives?)? (?:on|at|in)\b|
    (?:[Cc]all|[Rr]ing|[Tt]ext|[Pp]hone|[Cc]ontact|[Ee]mail) (?!me\b|my\b|mine\b|us\b)[\p{L}]+)
  `,
  'gu',
)

/** A line that an office answers, not a person: "ring the office on", "the Council's number is". */
const office = new RegExp(
  spread`
    \b(?:office|council|town hall|parish|library|museum|box office|reception|switchboard|help ?lines?|hot ?line|
    customer services?|control room|enquir(?:y|ies)|bookings?|cemetery|highways|environmental health|
    trading standards|citizens advice|samaritans|police|surgery|practice|school|nursery|playgroup|hospital|
    theatre|hotel|food ?bank|pub|inn|arms|restaurant|caf[eé]|shop|garage|club|centre|hall|gallery|cinema|pharmacy|vets?|
    dentists?|bakery|trust|charity|foundation|rspca|agency|water|phone box|payphone|council tax|crimestoppers|
    childline|shelter|mind|age uk|royal mail|openreach|power)(?:'s|
    ’s)?(?: (?:line|number|team|office|desk))?\b[^.!?;]{0,30}(?:tel\. )?$|
    \b(?<!\b(?:a|ground) )\w*(?<!land|on)line(?: is)?(?: on|:)? $
  `,
  'i',
)
const inHand = new RegExp(
  spread`
    \b(?:his|her|their(?! (?:\w+ )*(?:(?:help|hot)?line|desk|switchboard)\b)|my|mobile|home|lives?|neighbour|mr|mrs|miss|ms|mum|dad|nan|wife|husband|brother|sister|
    son|daughter|bloke|lad|chap)\b
  `,
  'i',
)
/** What the public is asked along to, or rings about. A landline beside one is a booking line, a club or a shop. */
const open = new RegExp(
  spread`
    \b(?:tickets?|booking|book (?:a|your|in|on|early|now|online|with)|all welcome|everyone welcome|drop[- ]in|
    open (?:daily|day|until|till|from|monday|all)|opening hours|free entry|admission|performance|panto\w*|
    concert|show|exhibition|fair|fete|festival|classes|lessons|sessions?|workshop|course|appointments?|for hire|
    to hire|function room|members?hip|new members|to join|carers|group|society|choir|band|team|scouts?|guides|
    brownies|cubs|league|fc|rfc|cc|charity|appeal|donations?|collection service|taxis?|cabs?|coaches|bus|salon|
    barbers?|butchers?|bakers?|florists?|nursery|farm shop|takeaway|tearooms?|bistro|solicitors|estate agents?|
    vets?|surgery|dental|clinic|community|support (?:group|line|service)|advice|advisers?|helpdesk|
    out[- ]of[- ]hours|24[- ]hours?|freephone|emergency|report (?:it|them|a|any|potholes|problems|faults|
    faulty)|monitoring|service|firm|company|ltd|limited|plc|museum|theatre|church|chapel|parish|district|county|
    borough|authority|trust|council|office|clerk|warden)\b
  `,
  'i',
)
const landline = /^(?:\(?0|\+44[ (0)]*)[123]|^\(?0?8/

export const isOfficeLine = (draft: Draft, span: Span): boolean => {
  const sentence = draft.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const lead = draft.text.slice(Math.max(sentence?.start ?? 0, span.start - 60), span.start)
  if (inHand.test(lead) || (sentence && namesIn(sentence).some((name) => isRung(name, span)))) return false
  if (office.test(lead)) return true
  if (!landline.test(draft.text.slice(span.start, span.end))) return false
  // A landline on the council's own account, with nobody named to ring, is a desk or a depot.
  if (draft.account === 'council') return true
  const from = sentence ? (draft.sentences[draft.sentences.indexOf(sentence) - 1]?.start ?? sentence.start) : 0
  return open.test(draft.text.slice(Math.max(from, span.start - 200), span.end + 60))
}

/** A first name or a title not far before the number: "call Jean on", not "Rutland Carers, all welcome, call". */
const isRung = (name: Name, span: Span): boolean =>
  name.end <= span.start && span.start - name.start < 60 && (name.title !== '' || isGiven(name.words[0] ?? ''))

/** True where the words lead to the writer's own number, address or e-mail: "ring me on", "pop round to mine, 14 Mill Lane". */
export function isWritersOwn(draft: Draft, span: Span): boolean {
  const sentence = draft.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const lead = draft.text.slice(Math.max(sentence?.start ?? 0, span.start - 90), span.start)
  const last = (pattern: RegExp) => [...lead.matchAll(pattern)].at(-1)?.index ?? -1
  const mine = last(own)
  return mine >= 0 && mine > last(others)
}
