import { overlaps, spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { isMet } from '../reading/gate.ts'
import { matchesOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

const locks = spread`
  (?:key ?-?safe|key ?-?box|lock ?-?box|padlock|combination(?: lock)?|alarm(?: off)?|
  (?:door|gate|entry|access|hall|pavilion|shed|office|garage|store|toilet|barrier|car park|security|back door|
  front door|side gate|lock|safe|alarm|keypad|key pad|burglar alarm) (?:entry )?(?:code|pin|combination)|
  keypad|(?:door|gate|safe|lock|padlock) number|(?:door|gate|safe) is)
`
const link = spread`
  (?:['’]s|\s+(?:is|are|was|off|on|now|still|just|for|code|number|opens with|set to|to|the|on the|
  \w+ (?:door|gate|side)|has (?:changed|been changed) to)){0,5}\s*[:=(-]?\s*
`
const told = new RegExp(
  spread`
    \b(?:the )?${locks}${link}["“']?(?!\d{3}0s)(?=[A-Z]?\d)[A-Z]?\d{3,6}[A-Z]?\b(?![\d/:%-]|\.\d|\s\d|
    \s*(?:wide|high|tall|long|by|am|pm|mm|cm|m\b|miles|years|people|pounds|homes|spaces|keys|tonnes|calls))
  `,
  'gi',
)
const hidden = new RegExp(
  spread`
    \b(?:the )?(?:spare |shed |hall |office |back door |front door |pavilion |store |side gate )?keys?(?: (?:to|for) the (?:\w+ ){1,3}?)? ?(?:now )?(?:is|
    are|is kept|is hidden|lives?|will be|hidden|left) (?:\w+ ){0,4}?(?:under|behind|beneath|inside|in|on top of|
    above) (?:the |a |my )?(?:\w+ ){0,2}?(?:mat|doormat|pot|flowerpot|plant ?pot|brick|stone|rock|ledge|gnome|
    drainpipe|bin|planter|geranium|tub|barrel|trellis|sill|(?:meter |electric )(?:cupboard|box)|gutter|lintel|trough)\b|
    \b(?:shed|hall|spare|office|pavilion) key (?:under|behind|on|in) the (?:\w+ )?(?:mat|doormat|pot|flowerpot|
    brick|stone|ledge|gnome|bin|planter)\b
  `,
  'gi',
)
const digits = '(?!\\d{3}0s)[A-Z]?\\d(?:[ -]?\\d){2,6}[A-Z]?'
const doors = spread`
  (?:door|gate|hall|pavilion|shed|store|garage|office|alarm|key ?safe|keypad|panel|lock|padlock|barrier|
  entrance|toilets?|fridge|safe|locker|clubhouse|changing rooms?|container|printer|(?:photo)?copier)
`
/** "Code for the bike store: 2031"; "punch 7733 into the keypad". */
const worded = [
  // A code told by a riddle: the year of something, the end of a number that everybody can look up.
  new RegExp(
    spread`
      \b(?:padlock|key ?safe|key ?pad|alarm|door|gate|lock|code|combination|get in)\b[^.\n]{0,60}?(?:['’]s|\b(?:is|to|with|in|as))
      (?: now| still| just| the)* (?:(?:last|first) (?:two|three|four|\d) (?:digits|figures|numbers|of)|year (?:the|that)|same as the|date of the|(?:\w+['’]s) (?:birthday|date of birth))[^.\n]{0,40}
    `,
    'gi',
  ),
  // “The shed key's in the grey box by the butt, it's 4-4-1-9.”
  /\bkeys?(?:['’]s| is| are) in(?:side)? the (?:\w+ ){0,2}(?:box|safe|tin)\b(?! office)[^.\n\d]{0,40}, (?:it['’]s )?\d(?:-?\d){3,5}(?= *(?:[^\w ]|$))/gi,
  // “The alarm at the hall is 9042”, “it's 4471 to get in”, “4471 opens the gate”.
  new RegExp(
    spread`
      \b(?:alarm|keypad|padlock|key ?(?:safe|box)|lock ?box|combination|combi|door|gate|barrier|
      lock)\b[^.\n]{0,30}?(?:['’]s| is| =| uses| takes| wants| needs)(?: now| still| just| always)? ${digits}(?! ?(?:years|
      miles|pounds|m\b|mm|cm|people|am|pm))\b
    `,
    'gi',
  ),
  new RegExp(
    spread`
      \b(?:it['’]s|its|it is|use|enter|punch|try|just|code|number) ${digits} (?:to|and you(?:['’]re| are)|
      gets? you|lets? you|then)(?: \w+){0,3} (?:in|open|unlock|disarm|get in|inside|hash|star|
      the (?:door|gate|alarm|lock|safe|key))\b
    `,
    'gi',
  ),
  new RegExp(
    spread`
      \b${digits} (?:opens?|unlocks?|disarms?|gets? you (?:in|into|through)|lets? you in|works on|
      is the (?:code|combination|pin|number)|on the (?:padlock|keypad|key ?safe))\b
    `,
    'gi',
  ),
  new RegExp(
    spread`
      (?<!\b(?:discount|promo|voucher|dialling|area|post|postal|tax|course|event|job|team|dress|bar|qr|ticket|booking|referral|sort|product|meeting) )\b(?:code|combination|pin|combo)(?:['’]s| is| still| now|:)+ ?(?:still |
      now )?${digits}\b(?!\s?(?:for|off))
    `,
    'gi',
  ),
  new RegExp(`\\b${doors}\\b[^.\\n]{0,20}\\b(?:opens?|unlocks?) (?:with|on|using) ${digits}\\b`, 'gi'),
  new RegExp(`\\b${doors} (?:combination|code|pin)\\b[^.\\n:]{0,30}:\\s*${digits}\\b`, 'gi'),
  new RegExp(
    spread`
      \b(?:side|back|front|main|hall) door(?:'s|’s| is| will be) (?:left )?(?:on the latch|unlocked all night|
      open all night)[^.\n]{0,40}
    `,
    'gi',
  ),
  new RegExp(
    spread`
      \b(?:the )?(?:code|combination|pin) (?:for|to|of|
      on) (?:the )?(?:\w+ ){0,3}?${doors}(?: is| now| =)?\s*[:=]?\s*${digits}\b
    `,
    'gi',
  ),
  new RegExp(
    spread`
      \b(?:punch|push|press|tap|type|key|enter|dial|put)(?: in)? (?:the code |
      code )?${digits}(?=,| (?:and|for|in|into|on|then|to)\b)[^.\n]{0,30}\b(?:keypad|panel|door|lock|gate|padlock|entrance|safe)\b
    `,
    'gi',
  ),
  // “Set the alarm with 8830”, “hash 2 9 5 and push”, “9914 then star”.
  new RegExp(
    spread`
      \b(?:(?:set|(?:dis)?arm|(?:un)?lock|open|silence|reset|turn off) (?:\w+ ){0,3}?(?:it|${doors}) (?:with|using)|star|hash) ${digits}
      (?= *(?:[.,;)]|$|(?:and|then|before|hash|star)\b))|\b${digits} (?:then|followed by) (?:star|hash)\b
    `,
    'gi',
  ),
  new RegExp(
    `\\b${doors}\\b[^.\\n]{0,25}\\b(?:punch|push|press|tap|type|key|dial)(?: in)? (?:the code |code )?${digits}\\b`,
    'gi',
  ),
]
const lockish = /code|comb|alarm|opens|unlock|get in|\bpin\b|key|safe|alarm|padlock|lock|door|gate|panel|hash|star/i
/** A year, a reference or a crime number beside a gate is no code; nor is a padlock from 1874. */
const innocent = /\b(?:ref(?:erence)?|crime number|made in|built in|since|from|dated|cost|£|model)\s*$/i

/** A code for a door, gate, key safe or alarm opens it for everyone who reads the post. */
export const doorCode = defineRule({
  id: 'door-code',
  category: 'security',
  title: 'Gives a door or alarm code',
  severity: 'should',
  examples: {
    flags: [
      '[[The key safe is 4471]] if you are opening up.',
      'Contractors can let themselves in, [[gate code 7720]].',
    ],
    passes: [
      'Reminder to all hirers: please never post the hall door code online.',
      'The gate on Mill Lane cost £1,200.',
    ],
  },
  find: (draft) =>
    isMet(lockish, draft.text)
      ? [told, hidden, ...worded]
          .flatMap((pattern) => matchesOf(draft.text, pattern))
          .filter(
            ([words]) => !innocent.test(words.replace(/[\w-]+$/, '')) && !/\b(?:opened|built|since) in\b/i.test(words),
          )
          .map(({ 0: words, index }) => spanOf(index, index + words.length))
          .filter((span, at, spans) => !spans.slice(0, at).some((before) => overlaps(before, span)))
          .map((span) => ({ span, because: 'Anyone who reads this can get in.' }))
      : [],
})
