import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const channel = spread`
  (?:comment(?:s|ing)?|facebook (?:message|messenger|comment)|
  messenger|by (?:facebook|messenger|dm|pm)|messag(?:e|ing) (?:us|the page|this page|
  me)|dm (?:us|me)|pm (?:us|me)|replying (?:to this post|below)|
  reply (?:below|here)|post (?:it )?below|through (?:this page|facebook|messenger)|
  (?:under|below) (?:this|our|the \w+(?: 's)?) (?:facebook )?post|
  via (?:this page|facebook|messenger))
`
const business = spread`
  (?:object(?:ions?)?|apply|applications?|appeal|claims?|report (?:it|a|an|any|faults?|potholes?)|
  complain(?:ts?)?|register|nominat(?:e|ions?)|book(?:ings?)?|respond to the consultation|representations?|
  formal(?:ly)?|foi|freedom of information|notice|petition|vote|planning comments?|request a)
`
const takes = new RegExp(
  [
    spread`
      \b(?:comment|message|messenger|dm|pm|inbox|reply|tag|(?<!would )like|react|drop us a (?:dm|message|line|comment)|
      name in the comments|thumbs up)\b[^.]{0,60}\b(?:we will|i will|to|if you|
      you will) (?:\w+ ){0,4}(?:add (?:you|your)|put (?:you|your|it|this) (?:down|on|in|through|
      forward)|book (?:you|it)|log (?:it|your)|pass (?:it|this) (?:on|to)|count|treat|take (?:it|that|this) as|
      process|register|raise (?:it|this)|on the (?:list|waiting list|register|file)|object(?:ion)?|apply|
      complain|complaint|report|appeal|nominate|claim|reserve|vote|representation|official|formally)\b
    `,
    spread`
      \b(?:want|wish|need|like|hoping|looking|how) to (?:object|apply|complain|report|appeal|nominate|register|
      book|claim|comment on the (?:application|plan\w*)|reserve|hire|rent|
      join the (?:list|waiting list))\b[^.?]{0,40}[.?]? ?(?:\. )?(?:just |simply |then |please )?(?:comment|
      message us|message the page|dm us|dm|pm us|drop us|reply|inbox|leave a comment|
      pop (?:it|your \w+) (?:below|in the comments)|tell us (?:below|here))\b
    `,
    spread`
      \b(?:(?<!would )like|share|tag|react|comment|inbox|dm|message|thumbs up|heart|name in the comments|
      drop)\b[^.]{0,60}\b(?:to register|counts? as|will count|consider (?:it|yourself)|goes? on (?:the )?file|
      on the file|your (?:support|objection|vote)|reporting it|be counted|formal(?:ly)?|on (?:the )?record|
      signed up)\b
    `,
    spread`
      \b(?:requests?|objections?|applications?|complaints?|reports?|bookings?|representations?|appeals?|
      claims?)\b[^.]{0,30}\b(?:in|via|through|to) (?:our |the |this )?(?:inbox|messages?|comments|dms?|
      messenger|page)\b
    `,

    `\\bto ${business}\\b[^.]{0,60}\\b${channel}\\b`,
    `\\b${business}\\b[^.]{0,40}\\b(?:by|via|through|in|with|using) (?:a |the )?${channel}\\b`,
    spread`
      \b(?:(?:message|dm|inbox) (?:us|the|this)|(?:send|drop|pop|put|leave)\b[^.]{0,40}\b(?:message|dm|comment|below|underneath))\b[^.]{0,30}\band (?:that (?:is|.s)|you have|you are) (?:you |your |now |officially )*(?:applied|object(?:ed|ion)\b|complain(?:ed|t)\b|registered|reported|entered|booked)|
      \b(?:tell us|below|underneath|comments?)\b[^.]{0,60}\bwe will (?:treat|log|take) (?:it|them|that|each|every \w+) as (?:an? )?(?:\w+ )?(?:report|objection|complaint|application|vote)
    `,
    spread`
      \b${channel}\b[^.]{0,60}\b(?:count(?:s|ed)?|treated|accepted|official|formal(?:ly)?|valid|will do|
      is enough|register(?:ed)?)\b
    `,
    `\\b${channel}\\b[^.]{0,40}\\bto (?:object|apply|complain|register|nominate|appeal|report|book|claim|vote)\\b`,
    spread`
      \bwe will count (?:it|them|every)\b|\bno need to (?:email|e mail|write|fill in|
      ring)\b[^.]{0,50}\b(?:comment|message|facebook)\b
    `,
  ].join('|'),
)
const turnsAway = new RegExp(spread`
  \b(?:not|cannot|can not|rather than|instead of|never|does not|do not|unable|no longer|
  please (?:ring|email|use|do not))\b
`)

/** Whoever writes of “me” takes their own orders, not the council's. */
const ownTrade = new RegExp(spread`
  \b(?:message|messag\w+|dm|pm|inbox|text|whatsapp) me (?:(?:now|here|today) )?(?:to|for|
  if you (?:want|need|fancy)) (?:an? )?(?:book\w*|order\w*|reserve|hire|buy|quote|price|slot|haircut)\b
`)

/** A message or a comment on Facebook does not count as contacting the council officially; inviting one misleads. */
export const facebookAsNotice = defineRule({
  id: 'facebook-as-notice',
  category: 'other',
  title: 'Takes official business by comment',
  severity: 'note',
  examples: {
    flags: ['[[To object, comment below by noon on Friday]].', '[[Apply by Facebook message only]].'],
    passes: [
      'To comment yourself, use the planning portal; we cannot take objections on Facebook.',
      'Comment below with your favourite bench!',
    ],
  },
  find: (draft) =>
    draft.asked
      .filter((sentence) => {
        const { line } = joined(sentence)
        return isMet(takes, line) && !isMet(turnsAway, line) && !(draft.account === 'personal' && isMet(ownTrade, line))
      })
      .map((sentence) => ({
        span: body(sentence),
        because: 'A comment or message may not count as contacting the council.',
      })),
})
