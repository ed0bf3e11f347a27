import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { isMet, meet } from '../gate.ts'

/**
 * Figures of a bargain that is still being struck: read with the state of the bargain, for a price once paid is
 * published in the accounts (Local Government Transparency Code 2015).
 */
const sum = new RegExp(
  spread`
    £ ?\d|\b\d{1,3},\d{3}\b|\b\d[\d.,]*(?: ?k| ?m)?\b(?= ?(?:k|m|grand|thousand|million|quid|pounds|
    a (?:month|year|week|metre|ton|day|square|head|unit)|per|an hour))|\b\d+k\b|
    \b(?:grand|thousand|million|quid|pounds?|pence|peppercorn|half a million|six figures|five figures)\b
  `,
  'i',
)
const bargain = new RegExp(spread`
  \b(?:priced (?:the|it|up)|opening bid|tenders?|tendered|bids?|bidders?|quotes?|quotations?|quoted|quoting|
  offers?|offered|offering|rent|lease|asking|valuer|valuation|valued|valuers|price breakdown|pricing|day rate|
  hourly rate|mark ?up|margin|envelopes?|buyer|seller|landlord|supplier|contractors? .s|developers? .s|
  sponsor\w*|fee proposal|retainer|haggl\w+|negotiat\w+|knock (?:them|him|it) down|beat (?:them|him) down|
  settle for|reserve price|bottom line|counter offer|we (?:pick|choose|decide) on \w+day|
  priced the|runners? up|next (?:one|lowest|cheapest) up|came in at(?= \d)|(?:wants?|lowest) \d[^.]{0,40}\b(?:wants?|next) \d[\d,]*)\b
`)
const open = new RegExp(spread`
  \b(?:(?:cheapest|cheaper|lowest|highest|dearest|best|nearest|lower|higher)(?: \w+){0,3} (?:is|was|came|comes|so|
  quote|bid|tender|offer|price|at|from)|so far|came (?:back|in)|come back|coming back|
  meet (?:them |him |her )?in the middle|(?:we|i|council|they|clerk|members) (?:will|would|are|have|had|
  'd)(?: \w+)? (?:be )?(?:asking|offered|offering|go (?:up|as|to|no)|settle|take|accept|bid|pay up to)|
  we have offered|(?:they|he|she|developer|buyer|supermarket|owner|owners|landlord|brewery|club|
  tenants?) (?:have |has |had |will |would |'d |want |wants |are ){1,3}(?:offered|asking|hoping|after|asked|
  bid|take|go|quoted|only)|(?:have|has|is|are) not (?:been )?(?:signed|opened|awarded|agreed|decided|back|in|
  chosen)|before (?:we|the|they)|open the|still|holding out|hold out|up to|no more than|our (?:limit|ceiling|maximum) is (?:\d|£)|not go (?:above|over|past|beyond)|tops|at most|maximum|
  walk away|ceiling|charging us|charges us|they charge|undercut\w*|opening (?:bid|offer)|a joke|
  we would (?:take|settle|accept)|commit (?:below|to)|(?:at|wants?|asking) (?:£ ?)?\d[^.]{0,30}\b(?:at|wants?|
  and|lot|firm|one) (?:£ ?)?\d|rival|other (?:firm|bidder|side|two|one)|in the running|best and final|price to beat|
  to beat|in talks|(?:committee|council|members|we) (?:(?:do|does|will) not )?(?:picks?|chooses?|decides?|votes?) (?:on|until|till)|
  (?:not|neither \w+ is) (?:yet )?in the public papers|no letters have|valuer|valuation|valuers|put (?:it|the \w+) at|price breakdown|margin|mark ?up|day rate|
  bottom line|reserve price)\b
`)
const struck = new RegExp(spread`
  \b(?:response had|had been received|suggested he|have been received by|accepted|awarded|appointed|resolved|
  minutes?|published|won|was chosen|proposed|seconded|bought|purchase\w*|invoice|please|invited|invite|
  invitation|seeking|auction|charity|free|tickets?|donat\w+|raised|grants?|in public|per person|each|half price|off|
  sale now|special offer|deal of|raffle|last year|ten years ago|sold for|by law|website|online|agenda|annual|
  accounts|precept|council tax|government|housing benefit|national|average|job|salary|hour contract|
  bank|energy|mortgage)\b
`)

/** What a council bargains over; without it the price is a shop's or a neighbour's. */
export const ours = new RegExp(spread`
  \b(?:tenders|tender (?!steak)|quotes (?:in )?for the|envelopes|bids|bidders?|(?:lowest|best) bid|sealed|contract\w*|council\w*|clerk|committee|members|developers?|
  kiosk|field|land|depot|market|playground|pavilion|toilets?|lights|mowing|library|fire station|brewery|supermarket|tea ?room|
  the roof|lease talks|other side|car park|pool|park|bandstand|grass|bins|planters|cctv|fountain|benches|
  (?:we|council) (?:do|does|will) not (?:pick|choose|decide|vote)|public papers|play area|(?:town|church) clock|splash pad|skate ramp|bus shelter)\b|\bcaf[eé]
`)

export function haggled(sentence: Sentence, line: string): RegExpExecArray | null {
  const found = meet(bargain, line)
  if (!found || !isMet(sum, sentence.text)) return null
  return isMet(open, line) && !isMet(struck, line) ? found : null
}
