import type { Draft } from '../../draft/draft.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { spansOf } from '../matches.ts'
import { dwellings, homeWords, landmarks, livedIn, publicPlaces, streetTypes, welshStreets } from './address-words.ts'
import { before, sentenceAround, takeDisjoint } from './near.ts'
import { inImprint, inPlanningNotice } from './notices.ts'
import { postcodesIn } from './postcodes.ts'
import { namedStreets, statedAddresses } from './stated-addresses.ts'

/** `home`: a door somebody lives behind. `street`: a street beside a name. `place`: only a street or a building, stated as the writer's. */
export type Address = Span & { readonly kind: 'home' | 'street' | 'place' }

const word = String.raw`(?:\p{Lu}[\p{L}'’.-]*|[A-Z]\d{1,4}|of|the|and|le|la|de|on|y|yr|&)`
const number = String.raw`(?:\d{1,4}[A-Za-z]?(?: ?[-–&] ?\d{1,4}[A-Za-z]?|/\d{1,2}(?!\d))?)`
const unit = spread`
  (?:(?:[Ff]lat|FLAT|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Ss]uite|[Rr]oom|[Bb]lock) ?\w{1,4},? (?:${word},? ){0,3})
`
const tail = String.raw`(?:,? (?:near |nr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?=,| [A-Z]{1,2}\d))*`
const street = spread`
  (?:\p{Lu}[\p{L}'’.-]*|[A-Z]\d{1,4}) (?:${word} ){0,3}(?:${streetTypes})\b|
  (?:${welshStreets})(?: (?:y |yr |’r |'r )?\p{Lu}[\p{L}'’-]+){1,3}|The (?:${streetTypes})\b
`
/** What both kinds of address below have, in few words: the expressions themselves are dear to lay out, and most texts have neither. */
const beforeStreet = (lead: string, most: number) =>
  new RegExp(`\\b(?:${lead})[^\\n]{0,${most}}?\\b(?:${streetTypes}|${welshStreets})\\b`)
const mayBeNumbered = beforeStreet('\\d|[Ff]lat|FLAT|[Uu]nit|[Aa]p|[Ss]uite|[Rr]oom|[Bb]lock', 90)
const mayBeDescribed = beforeStreet(`[Nn]umber|[Nn]o|${dwellings}`, 160)
const hasStreet = new RegExp(`\\b(?:${streetTypes})\\b`)
/** Addresses everybody knows, and words that only look like a street. */
const famous = new RegExp(
  spread`
    \b(?:(?:10|11|12) Downing Street|221B? Baker Street|Rights? of Way|Coronation Street|Albert Square|
    Electric Avenue|Penny Lane|Abbey Road)\b
  `,
  'i',
)
const numbered = new RegExp(
  spread`
    (?<![\p{L}\p{N}.,/£$€#:-])(?<!\b(?:[Ss]top|[Pp]latform|[Jj]unction|[Gg]ate|[Pp]lot|[Pp]hase|[Ii]tem|
    [Rr]oute|[Bb]us|[Bb]ay|[Pp]itch|[Ss]tall|[Pp]age|[Cc]olumn|[Ll]ight) )(?:${unit}${number},? |${unit}|
    (?:[Nn]o\.? ?|[Nn]umber )?${number},? )(?:${street})(?! ?(?:\d|%))${tail}
  `,
  'gu',
)
/** Typed in small letters, an address needs a word before it that leads to a house. */
const lower = new RegExp(
  spread`
    (?<=\b(?:at|number|no\.?|of|to|address|live|lives|is|from|in|try|ask|house|flat|:) )\d{1,4}[a-z]? (?!(?:mph|
    miles?|minutes?|mins?|metres?|yards?|new|more|main|years?|days?|hours?)\b)[a-z']+(?: [a-z']+)? (?:road|street|lane|
    avenue|close|drive|crescent|terrace|gardens|grove|rd|ave)\b
  `,
  'giu',
)
/** "number 4, the bungalow next to the chippy on Mill Lane", "the end house in Mill Lane". */
const described = new RegExp(
  spread`
    \b(?:(?:[Nn]umber|[Nn]o\.?|[Nn]os\.?) ?\d{1,4}[a-z]?\b(?! ?(?:bus|buses|coach|service|train|route|plate|one|
    priority|in the)),?[^.!?\n]{0,60}?\b(?:on|in|of|at|down|up|along|,)|
    the (?:[\p{L}-]+ ){0,3}(?:${dwellings})(?: [\p{L}' ]{0,40}?)? (?:on|in|of|at|down|up|along)) (?:${street})
  `,
  'gu',
)
const bareNumber = new RegExp(
  spread`
    \b(?:at |is )?(?<!(?:che?q(?:ue)?s?|bus|route|minute|item|plan) )(?:number|
    no\.?) ?\d{1,3}[a-z]?\b(?! ?(?:of|on the|one|bus|in the|priority|plate|£|%|\d))
  `,
  'giu',
)
/** "the woman at 23": a number after a person is a door, unless it is an hour or a measure. */
const personAt = new RegExp(
  spread`
    (?:\b(?:woman|man|lady|gentleman|gent|guy|bloke|chap|fella|lad|lass|girl|boy|kids?|student|students|couple|
    family|lot|lads|people|tenants?|owners?|neighbours?|pensioner|widow|moaner)|
    \b[Tt]he \p{Lu}\p{Ll}{2,}s) (?:at|in|from|up at|over at|down at|next door at) (?:number |
    no\.? ?)?\d{1,3}[a-z]?\b(?! ?(?::|\.\d|am|pm|o'clock|hours?|years?|%|per|of|to|miles|minutes|metres|degrees|
    weeks))
  `,
  'giu',
)
const person = new RegExp(
  spread`
    \b(?:mrs?|miss|ms|dr|lady|gentleman|gent|guy|geezer|fella|culprit|offender|complainer|moaner|applicant|
    widow|widower|owner|landlord|landlady|pensioner|who|bloke|man|woman|tenants?|neighbours?|family|couple|
    lads?|called|she|he|chap|girl|old)\b
  `,
  'i',
)

export function addressesIn(draft: Draft): readonly Address[] {
  const { text } = draft
  const found: Address[] = []
  const free = takeDisjoint(text.length)
  const add = (span: Span, kind: Address['kind']) => {
    if (free(span)) found.push({ ...span, kind })
  }
  for (const span of statedAddresses(text))
    add(span, /\d|\b(?:Flat|House|Cottage)\b/.test(text.slice(span.start, span.end)) ? 'home' : 'place')
  if (/\d/.test(text)) {
    for (const span of fromPostcodes(text)) if (isHome(draft, span)) add(span, 'home')
    const streets = mayBeNumbered.test(text) ? spansOf(text, numbered) : []
    for (const span of [...streets, ...spansOf(text, lower)]) if (isHome(draft, span)) add(span, 'home')
  }
  if (mayBeDescribed.test(text))
    for (const span of spansOf(text, described))
      if (isHome(draft, span) && describesHome(draft, span)) add(span, 'home')
  if (hasStreet.test(text))
    for (const span of spansOf(text, bareNumber))
      if (person.test(sentenceAround(draft, span)) && isHome(draft, span)) add(span, 'home')
  for (const { start, end } of spansOf(text, personAt)) {
    const at = start + text.slice(start, end).search(/(?:number |no\.? ?)?\d/i)
    if (!inPlanningNotice(draft, spanOf(at, end))) add(spanOf(at, end), 'home')
  }
  for (const span of namedStreets(text)) add(span, 'street')
  return found
    .filter((span) => !inImprint(text, span) && !famous.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.start - b.start)
}

/** Back from a postcode over capitals, numbers and commas: what was written as one address. A town alone is none. */
function fromPostcodes(text: string): readonly Span[] {
  return postcodesIn(text).flatMap((code) => {
    const lead =
      /(?:(?:\p{Lu}[\p{L}'’.-]*|\p{N}+[A-Za-z]?(?:[-–/]\p{N}+[A-Za-z]?)?|\p{Lu}\p{N}+|of|the|&)[, ]{1,2}){1,12}$/u.exec(
        text.slice(Math.max(0, code.start - 90), code.start),
      )
    const words = lead?.[0].replace(/^(?:of |the |(?:At|In|From|To|I|Is|The|Postcode|Address|Send)[ ,]+)+/u, '') ?? ''
    const houseOrStreet = new RegExp(String.raw`^(?:[A-Z]?\d|\d)|\d+[A-Za-z]?,? \p{Lu}|\b(?:${streetTypes})\b`, 'u')
    return houseOrStreet.test(words) && /\d/.test(words) ? [spanOf(code.start - words.length, code.end)] : []
  })
}

const streetNames = new RegExp(String.raw`(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:${streetTypes})\b`, 'gu')

/** Where somebody was born or lived long ago is history. */
const past = /\b(?:1[5-8]\d\d|19[0-5]\d|century|victorian|blue plaque|listed)\b/i

/** Not the site of an application, not a landmark for a pothole, not a shop or a hall: unless somebody's home is spoken of. */
function isHome(draft: Draft, span: Span): boolean {
  const sentence = sentenceAround(draft, span)
  if (livedIn.test(sentence) && !/\b1[5-8]\d\d\b/.test(sentence)) return true
  const inside = draft.text.slice(span.start, span.end)
  const beside = before(draft.text, span, 80) + sentence.replace(inside, described.test(inside) ? ' ' : inside)
  described.lastIndex = 0
  const around = beside.replace(streetNames, ' ')
  if (past.test(sentence) || inPlanningNotice(draft, span) || landmarks.test(around)) return false
  return homeWords.test(sentence) || !publicPlaces.test(around)
}

const setApart = new RegExp(spread`
  \d|\b(?:with|opposite|behind|before|after|past|beside|next|facing|thatched|derelict|scruffy|tatty|posh|huge|
  end|corner|last|first|blue|green|red|white|yellow|pink|big|old|new|only|middle)\b
`)

const describesHome = (draft: Draft, span: Span): boolean =>
  setApart.test(draft.text.slice(span.start, span.end)) &&
  (person.test(sentenceAround(draft, span)) ||
    homeWords.test(sentenceAround(draft, span)) ||
    /^[Nn]/.test(draft.text.slice(span.start)))
