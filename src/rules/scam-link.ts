import * as z from 'zod'
import { cover } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** Bait of the kind that leads to a false log-in page; it counts only beside a link or a wish for details. */
const bait = new RegExp(spread`
  \b(?:claim your|you may be (?:due|owed|entitled)|you are (?:due|owed|entitled)|
  you have (?:won|been (?:chosen|selected))|tax refund|rebate|
  free (?:voucher|iphone|ipad|gift card|air fryer)|(?:gift card|voucher|hamper|prize)s?|
  is (?:this|that) you in (?:this|that|the)|you in this video|look what i found|
  i can not believe (?:this|it) worked|it worked|double your (?:money|bitcoin)|crypto\w*|bitcoin|
  missed (?:parcel|delivery)|your account (?:has been|will be)|last chance|owes you (?:money|a refund)|
  giving (?:everyone|away)|parcel is (?:waiting|held)|shocking video|tagged you|energy rebate|fee at|
  only \d+ left|before midnight)\b
`)
const ask = new RegExp(spread`
  \b(?:log ?in|log in|sign in|bank details|card details|click (?:here|the link|below|this)|enter your|
  confirm your|verify your|tap (?:here|the link)|claim (?:here|yours|now|it)|share (?:and|to) (?:win|like)|
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
  options: z.object({}),
  examples: {
    flags: ['[[Claim your £250 voucher, just log in here: http://voucher.example/login]]'],
    passes: [
      'Scam warning: texts about a missed parcel are going round with a link. Do not click it.',
      'Vouchers for the holiday play scheme are on our website: https://council.example/play',
    ],
  },
  find: (draft) => {
    if (draft.sentences.some((sentence) => isMet(warning, joined(sentence).line))) return []
    const baited = draft.sentences.filter((sentence) => isMet(bait, joined(sentence).line))
    const first = baited[0]
    if (!first) return []
    const asking = draft.sentences.find(
      (sentence) =>
        isMet(ask, joined(sentence).line) ||
        sentence.words.some(
          ({ kind, norm }) =>
            kind === 'url' &&
            /log-?in|claim|free|win\b|verify|refund|prize|gift|fee|hmrc|see-it|video|reward|bonus/.test(norm),
        ),
    )
    const linked = draft.sentences.some(({ words }) => words.some(({ kind }) => kind === 'url'))
    if (!asking || !linked) return []
    return [
      {
        span: cover(body(first), body(asking)),
        because: 'Bait, a link and a request for details: scams look like this.',
      },
    ]
  },
})
