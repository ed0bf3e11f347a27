import { spread } from '../../draft/spread.ts'

/**
 * How a paper, a letter or an evening shows that it was for a few eyes: what stands across its top, what its readers were
 * asked to do with it, the colour it is printed on. Read on the joined line of norms, and heard only near council business.
 * By hand: where the policies say “confidential” and the law “exempt” (LGA 1972, Sch. 12A), people name the stamp and the paper.
 */

const heading = spread`
  (?:not (?:to be |for )(?:onward |further |general |public )?(?:circulat\w+|forward\w*|shar\w+|copy\w*|
  copied|publication|repeat\w*)|(?:for )?members'?(?: 's)? eyes(?: only)?|eyes only|
  (?:delete|destroy|burn|shred|eat) (?:after|once|on|when) read\w*|
  (?:strictly|very|most) (?:private|confidential)|in (?:the )?(?:strict|strictest) confidence|
  do not (?:copy|forward|share|circulate|repeat)|privileged|without prejudice|private and confidential)
`

/** Words on a paper, promises asked of its readers, and how the writer came to see it. */
export const marked: readonly string[] = [
  spread`
    \b(?:marked|headed|headlined|stamped|labelled|titled|entitled|begins|beginning|began|opens|says|said|with|
    subject line|across the top|on the (?:top|front|envelope|cover))\b[^.]{0,40}(?:\. )?${heading}\b
  `,
  spread`
    \b${heading}\b[^.]{0,30}\b(?:across the top|on the (?:top|front|envelope|cover)|at the top|in red|it says?|
    it said|has a way)
  `,
  spread`
    \b(?:marked|headed|stamped|labelled)(?: as)?(?: strictly| very)? (?:restricted|private|confidential|secret|sensitive|
    part (?:two|2|b)|exempt)\b(?! (?:parking|bays?|waste|land|road))
  `,
  spread`
    \b(?:treat|handle|regard|consider) (?:this |it |that |these |them |the \w+ )?as (?:strictly |very )?(?:restricted|confidential|private|
    secret|sensitive|exempt)\b(?! (?:waste|calls?|enquir\w+))
  `,
  spread`
    \b(?:hand|give|gave|handed|pass|send|turn) (?:it |them |these |ours |mine )?back (?:in )?(?:at the end|afterwards|after the meeting|
    on the way out|before we (?:leave|left|go))\b
  `,
  spread`
    \bnumbered copies\b|\bon the understanding (?:that )?(?:it|they|this|we|nothing)\b[^.]{0,30}\b(?:no further|the room|
    to ourselves|not)\b
  `,
  spread`
    \b(?:signed|put my name to) (?:something|a form|a (?:bit|piece) of paper|an? undertaking|
    a declaration)\b[^.]{0,40}\bnot\b
  `,
  spread`
    \b(?:not|never) (?:permitted|at liberty|free|authorised|supposed|meant) to (?:give|say|tell|discuss|mention|
    name|reveal|repeat|have seen|know)\b
  `,
  spread`
    \b(?:nobody|no one|none of you|you)(?: is| are| was| were| 's)(?: not)? (?:meant|supposed) to (?:know|hear|
    see|have seen)\b
  `,
  spread`
    \b(?:i|we|members) (?:was|were|am|are|have been|had been|got) (?:shown|slipped|passed|
    handed)\b[^.]{0,40}\b(?:valuation|the rent|tenders?|bids?|the draft|shortlist|heads of terms|the figures)\b(?! books?)
  `,
  spread`
    \b(?:which|that) (?:only )?(?:members|councillors|we)(?: alone| \w+)? (?:were|have been|are) (?:shown|given|
    sent)\b|\bwhich only (?:we|the|members)\b[^.]{0,20}\b(?:may|can|could|get to) (?:open|see|read)\b|
    \bgiven out to members\b
  `,
  spread`
    \b(?:act|look|try to (?:act|look)|practise looking) surprised\b(?! if\b)|\bwhen it is (?:allowed|let) out\b|
    \byou (?:never|did not|have not) (?:saw|see|seen|read) (?:this|it)(?=$| \.| but)
  `,
]

/** An evening's closed part by other names than the law's; joins those of closed.ts, which ask for a meeting nearby. */
export const screened: readonly string[] = [
  '\\b(?:pink|yellow|cream|buff|lilac|salmon|gold|coloured|blue) (?:papers?|sheets?)\\b',
  spread`
    \breserved (?:part|minutes|items?|business|session|half|section|matters)\b|
    \b(?:part|half hour|half|bit|hour|end) of the (?:evening|meeting|agenda|night) (?:reserved|kept|
    set aside) (?:for|to)\b
  `,
  spread`
    \b(?:with|behind) (?:the )?(?:blinds|curtains|shutters) (?:down|drawn|closed)\b|
    \bbehind (?:the )?frosted glass\b|\bdoors were (?:locked|shut|bolted|closed)\b|
    \bwhen the doors (?:closed|shut)\b
  `,
  spread`
    \b(?:asked|told|made|invited) (?:you all|the public|the press|everyone)(?: all)? to (?:leave|wait|withdraw|
    step out)\b|\byou were (?:all )?(?:asked|told|made|sent) to (?:wait|leave|go)\b|
    \bhad the (?:press|public) been (?:let|allowed|invited)\b
  `,
]
