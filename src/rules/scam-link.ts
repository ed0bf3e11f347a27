import { anywhere, inPassages } from '../draft/passages.ts'
import { cover } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import type { Word } from '../draft/words.ts'
import { body } from '../reading/clause.ts'
import { hasLink } from '../reading/contact/links.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** Bait of the kind that leads to a false log-in page; it counts only beside a link or a wish for details. */
const bait = new RegExp(spread`
  \b(?:claim your|you may be (?:due|owed|entitled)|you are (?:due|owed|entitled)|
  you have (?:won|been (?:chosen|selected))|tax refund|rebate|
  free (?:iphone|ipad|air fryer)|(?:gift card|voucher|hamper|prize)s?|
  is (?:this|that) you in (?:this|that|the)|you in this video|look what i found|
  i can not believe (?:this|it) worked|it worked|double your (?:money|bitcoin)|crypto\w*|bitcoin|
  missed (?:parcel|delivery)|your (?:\w+ )?(?:account|page|profile) (?:has been|will be|is (?:on hold|suspended|locked|going to))|last chance|owes you (?:money|a refund)|
  giving (?:everyone|away)|(?:parcel|package) (?:is (?:waiting|held)|could not be|we could not)|shocking video|tagged you|energy rebate|fee at|
  only \d+ left|before midnight)\b
`)
const ask = new RegExp(spread`
  \b(?:log ?in|sign in|bank details|card details|click (?:here|the link|below|this)|enter your|
  (?:confirm|verify|validate) (?:it|your)|tap (?:here|the link|\S+ and (?:type|enter|put|give))|(?:type|enter|give|put in) (?:in )?your (?:card|bank|account|pin)|claim (?:here|yours|now|it)|share (?:and|to) (?:win|like)|
  like and share|fill in the form|get yours|pay the|details here|watch (?:it )?here)\b
`)
const warning = new RegExp(spread`
  \b(?:scams?|scammers?|fraud\w*|phishing|hoax|fake|beware|warning|do not (?:click|fall|enter|open|reply)|
  delete it|ignore it|suspicious|never (?:click|give|share)|be (?:careful|wary|aware)|raffle|tombola|draw at|
  fete|fair)\b
`)

/** A prize, refund or log-in link of the kind that scams use, passed on. */
export const scamLink = defineRule({
  id: 'scam-link',
  category: 'security',
  title: 'May pass on a scam',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ['[[Claim your £250 voucher, just log in here: http://voucher.example/login]]'],
    passes: [
      'Scam warning: texts about a missed parcel are going round with a link. Do not click it.',
      'Vouchers for the holiday play scheme are on our website: https://council.example/play',
    ],
  },
  find: (draft) => {
    if (warns(draft)) return []
    const [first] = baited(draft)
    const [asking] = first ? asked(draft) : []
    if (!first || !asking || !hasLink(draft)) return []
    const because = 'Bait, a link and a request for details: scams look like this.'
    return [{ span: cover(first.span, asking.span), because }]
  },
})

const warns = anywhere((sentence) => isMet(warning, joined(sentence).line))
const baited = inPassages(({ sentences }) =>
  sentences.filter((sentence) => isMet(bait, joined(sentence).line)).map((sentence) => ({ span: body(sentence) })),
)
const asked = inPassages(({ sentences }) =>
  sentences
    .filter((sentence) => isMet(ask, joined(sentence).line) || sentence.words.some(lures))
    .map((sentence) => ({ span: body(sentence) })),
)
const lures = ({ kind, norm }: Word): boolean =>
  kind === 'url' && /log-?in|claim|free|win\b|verify|refund|prize|gift|fee|hmrc|see-it|video|reward|bonus/.test(norm)
