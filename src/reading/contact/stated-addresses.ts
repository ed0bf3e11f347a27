import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { matchesOf } from '../matches.ts'
import { isGiven } from '../people/name-runs.ts'
import { streetTypes } from './address-words.ts'

/**
 * Where the words say that an address follows, any name will do, number or not: "I live on Birds Lane", "her address is
 * The Boathouse", "Dr Wakeford, calling from Radnor Chambers".
 */
const who = `(?:I|he|she|they|we|[Ii]'m|[Ii]’m|[Hh]e's|[Ss]he's|[Tt]hey're|[Ww]e're|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)`
const plainLead = [
  String.raw`\b${who}(?: currently| now| still| do)? (?:live|lives|living|lived|reside|resides|stay|stays) (?:on|at)`,
  String.raw`\b${who}(?: am| is| are)?(?: currently| now)? (?:located|situated|based|living|residing|staying) (?:on|at)`,
  spread`
    \b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Hh]ome) (?:new |home |postal )?(?:address|place|house|flat|
    location)(?: is|:)
  `,
  String.raw`\b[Mm]y location\?`,
  String.raw`\b(?:[Yy]ou can|[Yy]ou'll) find (?:me|him|her) at`,
  String.raw`\b(?:here|speaking|here,|speaking,),? (?:\w+ )?(?:I'm |office )?(?:located|based|living) (?:on|at)`,
  String.raw`\b(?:calling|checking in|writing|ringing) from`,
  String.raw`\p{Lu}[\p{L}'’-]+ (?:living|residing|staying) (?:on|at)`,
]
const part = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}'’.&/–-]*|of|the|on|&)`
const run = `(?<address>${part}(?:,? ${part}){0,11})`
const stated = new RegExp(String.raw`(?:${plainLead.join('|')})\s+${run}`, 'gdu')
/** "from" by itself is mostly a town, so it needs a title before and a street or a building after. */
const from = new RegExp(
  spread`
    \b(?:Mr|
    Mrs|
    Ms|
    Miss|
    Dr|
    Prof|
    Sir|Lady|Lord|Dame|Rev)\.? (?:\p{Lu}[\p{L}'’-]+ ){1,2}from (?<address>(?:${part},? ){0,5}(?:${streetTypes}|
    House|Chambers|Cottage|Farm|Lodge|Villa|Mill|Barn|Boathouse|Hill|Building)\b|
    \p{N}${part}(?:,? ${part}){1,5})
  `,
  'gdu',
)
/** A full name or a title, and the street: few others are meant by "Mrs Olwen Pritchett of Longfellow Road". */
const named = new RegExp(
  spread`
    \b(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:\p{Lu}[\p{L}'’-]+ ){1,2}|
    (?<given>\p{Lu}[\p{L}'’-]+) \p{Lu}[\p{L}'’-]+ )(?:of|from|who lives (?:on|in)|
    lives (?:on|in)) (?<address>(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|
    Gardens|Grove|Terrace|Mews|Rise|Court|Row))\b
  `,
  'dgu',
)

/** "based at the Town Hall", "find me at Oakham Library": no home. */
const open = new RegExp(spread`
  \b(?:Library|Town Hall|Village Hall|Hall|Centre|Church|Pub|Market|Westminster|Parliament|County Hall|
  Council|University|School|Bank|Hotel|Hospital|Surgery|Shop|Stores|Conference|Show|Festival|Fair|Station|Facebook|Twitter|Stadium|Number 10|No 10)\b
`)

/** Months, days and times end an address; so does a full stop that closes the sentence. */
const ending =
  /[,. ]+(?:On|At|The|And|But|It|This|We|I|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?:day)?$|[,. ]+(?:of|the|&)$|[.,]+$/

/** Streets beside a name. Counsel, clubs and teams are "of" streets as well, which the title or two names before mostly rule out. */
export const namedStreets = (text: string): readonly Span[] =>
  matchesOf(text, named)
    .filter(({ groups }) => groups?.given === undefined || isGiven(groups.given.toLowerCase()))
    .map((match) => spanOf(...(match.indices?.groups?.address ?? [0, 0])))

const tellsPlace = new RegExp(spread`
  \b(?:live|lives|living|lived|resid|located|situated|based|address|place|house|flat|location|find|from|
  staying)
`)

export function statedAddresses(text: string): readonly Span[] {
  if (!tellsPlace.test(text)) return []
  return [...matchesOf(text, stated), ...matchesOf(text, from)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.address ?? [0, 0]
    const words = text.slice(start, end).replace(ending, '')
    if (!/\p{Lu}\p{Ll}|\p{N}/u.test(words) || /^(?:\p{N}+|The|A)$/u.test(words) || !isDoor(match[0], words)) return []
    return [spanOf(start, start + words.length)]
  })
}

const tellsHome = new RegExp(spread`
  \b(?:live|lives|living|lived|resid\w+|located|situated|address|place|house|flat|location|calling|
  checking in)\b
`)

/** "I live at X" is a house; after "based at", "find me at" or "from", X has to look like one; a hall or a library is none. */
function isDoor(cue: string, words: string): boolean {
  if (/\p{N}/u.test(words) || door.test(words)) return true
  if (open.test(words)) return false
  return tellsHome.test(cue)
}
const door = new RegExp(String.raw`\b(?:${streetTypes}|House|Chambers|Cottage|Farm|Lodge|Villa|Mill|Barn)\b`)
