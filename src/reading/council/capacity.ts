import { anywhere } from '../../draft/passages.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'

const office = '(?:\\w+ )?(?:councillor|cllr|member|officer|mayor|clerk|council employee|member of staff)'
const claims = wholeWords([
  '(?:private|personal) (?:post|page|account|capacity|view|profile|message|note)',
  'in private|as a private (?:person|individual|citizen)',
  '(?:off duty|off-duty|day off|not on duty|not at work|on (?:my )?(?:holiday|leave)|own time|hat off|unofficial(?:ly)?)',
  `not (?:here |posting |speaking |writing |talking )?(?:today )?as (?:(?:a|your|an|the|one of your) )?${office}`,
  spread`
    (?:just|only|purely|simply|speaking|posting|writing|here|this is) (?:me )?(?:as )?an? (?:\w+ )?(?:dad|mum|
    mam|mother|father|parent|resident|neighbour|local|grandparent|allotment holder|dog walker|fan|customer|
    shopper|gardener|bloke|citizen|punter)
  `,
  '(?:only|just) me (?:talking|speaking|here|posting)',
  'just me\\b',
  'speaking (?:for myself|personally|privately)',
  '(?:my )?own (?:account|page)',
  "not (?:in|with|wearing) my (?:\\w+ )?(?:council|councillor|councillors|work)(?: 's)? (?:role|hat|capacity)",
  'nothing official',
  spread`
    (?:wearing|with|in|put on) my (?:resident|residents|dad|mum|parent|neighbour|taxpayer|civilian|
    private)(?: 's)? hat(?: on)?
  `,
])

/** The sentence claims to be private: off duty, not as a councillor, only as a dad. */
export const claimsPrivate = (sentence: Sentence): boolean => isMet(claims, joined(sentence).line)

export const isPrivate = anywhere(claimsPrivate)
