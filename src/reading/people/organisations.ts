import type { Sentence } from '../../draft/sentences.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { matchesOf } from '../matches.ts'

/** Businesses, charities and clubs by name: told by the kind at its end, by one word that everybody knows, or by being praised. */
const kinds = spread`
  Plumbing|Plumbers|Heating|Electrical|Electricals|Electricians|Roofing|Builders|Building Supplies|
  Construction|Developments|Homes|Lettings|Estates|Solicitors|Landscapes|Landscaping|Nurseries|Garden Centre|Carpets|Cycles|Hardware|
  Tearooms?|Tea Rooms?|Café|Cafe|Coffee|Coffee House|Bakery|Bakers|Butchers|Deli|Kitchen|Bistro|Restaurant|
  Grill|Pizza|Pizzeria|Tandoori|Catering|Brewery|Tavern|Inn|Arms|Hotel|Bar|Stores|Store|Farm Shop|Florists?|
  Flowers|Salon|Barbers?|Hair|Beauty|Gym|Fitness|Motors|Garage|Tyres|Autos|Taxis|Cars|Coaches|Travel|Books|
  Bookshop|Toys|Pets|Vets|Pharmacy|Opticians|Dental|Physio|Nursery|Playgroup|Academy of Dance|Dance School|
  Photography|Printing|Printers|Signs|Skips|Waste|Recycling|Cleaning|Security|Marquees|Events|Productions|Ltd|
  Limited|Brothers|Bros|& Sons?|and Sons?|Cycle Club|Cycling Club|Running Club|Football Club|Cricket Club|
  Rugby Club|Tennis Club|Bowls Club|Golf Club|Social Club|Club|FC|CC|RFC|Choir|Players|Band|Trust|Foundation|
  Charity|Society|Association|Hospice|Group|Rotary|Lions|Round Table
`
const organisation = new RegExp(
  String.raw`(?:\b[Tt]he )?\b(?:\p{Lu}[\p{L}'’&-]*(?: (?:of|and|&))? ){1,4}(?:${kinds})(?![\p{L}])`,
  'gu',
)
/** Bodies that everybody calls by one word: “the Ramblers”, “our WI”, “Oakham Runners”; and clubs without a capital. */
const bodies = spread`
  Scouts|Cubs|Brownies|Guides|Rotary|Lions|WI|Ramblers|Wheelers|Anglers|Runners|Harriers|Striders|Joggers|Ringers|
  Bellringers|Chamber of Trade|Chamber of Commerce|Legion|Round Table|Soroptimists|Young Farmers|U3A|Twinners|Traders
`
const clubs = spread`
  (?:cricket|bowls|football|rugby|tennis|running|cycling|angling|gardening|history|drama|darts|bridge|swimming|camera) (?:club|society)
`
const called = new RegExp(
  String.raw`\b(?:(?:[Tt]he|[Oo]ur) (?:\p{Lu}\p{Ll}+ ){0,2}(?:${bodies})|\p{Lu}\p{Ll}+ (?:${bodies})|(?:[Tt]he|[Oo]ur) ${clubs})(?![\p{L}])`,
  'gu',
)
const publicBody = new RegExp(spread`
  \b(?:Council|Town|County|District|Parish|NHS|Police|National|Royal|Government|Parliament|Labour|
  Conservative|Working|Planning|Liberal|Green|Steering|Neighbourhood|Friends of)\b
`)

/** “Get down to Skipper's”, “best sausages in Rutland? Hollis and Sons”: whatever has a capital there is a business, if it is praised. */
const sentTo = spread`
  (?:[Gg]et (?:yoursel(?:f|ves) )?(?:down|along|over|round) to|[Pp]op (?:in|along|over|down|into)(?: to)?|[Nn]ip (?:in|into|to|down to|round to)|
  [Tt]reat yoursel(?:f|ves)(?: to [\p{L} ]{2,20})? (?:at|to)|[Bb]ook (?:a table )?at|[Hh]ead (?:over |down |along )?to|[Cc]all (?:in (?:at|to)|on)|[Dd]rop in(?:to| to| at)?|
  [Tt]ry|[Rr]ing|[Gg]o to|[Oo]ff all \w+ at|all week at|all month at|[Bb]est [^.?!]{3,40}\?)
`
const business = new RegExp(
  String.raw`(?<=\b${sentTo} (?:the )?)\p{Lu}[\p{L}'’&-]*(?: (?:and |& |of )?\p{Lu}[\p{L}'’&-]*){0,3}`,
  'gu',
)
const plugged = new RegExp(
  spread`
    \b(?:two for one|half price|(?:\d+ ?%|per ?cent) off|for a (?:tenner|fiver)|tell (?:them|him|her|\p{Lu}\p{Ll}+) I sent you|best [\p{L} ]{3,30} for miles|
    best [\p{L} ]{3,30} in|no contest|out of this world|to die for|smashing|scrumptious|delicious|unbeatable|(?:are|is) (?:huge|enormous|superb|lovely|top notch|gorgeous)|
    sorted (?:ours|mine|us)|they do an? |before everyone (?:else )?does|won(?:'t|’t) regret|worth (?:the|a) (?:trip|drive|visit)|do (?:all )?yoursel(?:f|ves) a favour)
  `,
  'u',
)
/** Businesses that the sentence, or the next, sends people to with praise. */
export function plugsIn(sentence: Sentence, next: string): readonly Span[] {
  const sent = matchesOf(sentence.text, business).filter((match) => !publicBody.test(match[0]))
  if (sent.length === 0 || !isMet(plugged, `${sentence.text} ${next}`)) return []
  return sent.map((match) => spanOf(sentence.start + match.index, sentence.start + match.index + match[0].length))
}

/** "Boycott Mill Lane Stores": the sentence's verb has a capital too. */
const verb = /^(?:Boycott|Avoid|Visit|Try|Use|Support|Thanks|Thank|Please|And|But|So|Is|Has|Have|When|If) /

export const organisationsIn = (sentence: Sentence): readonly Span[] =>
  [...matchesOf(sentence.text, organisation), ...matchesOf(sentence.text, called)]
    .filter((match) => !publicBody.test(match[0]))
    .map((match) => {
      const from = match.index + (verb.exec(match[0])?.[0].length ?? 0)
      return spanOf(sentence.start + from, sentence.start + match.index + match[0].length)
    })
