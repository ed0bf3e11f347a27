import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { isAnother, targetsOf } from '../people/targets.ts'

/**
 * Constructions that belittle whatever words fill them: “has the charm of a …”, “I've seen more sense in a …”, “would argue
 * with a …”. The shape frames of belittling-frames.ts want a known absurdity at the end; these are jeers with any.
 */
const quality = spread`
  (?:charm|backbone|manners|wit|grace|spine|warmth|brains?|brainpower|attention span|memory|subtlety|
  personality|appeal|depth|leadership|courage|patience|work rate|energy|tact|timing|charisma|imagination|
  urgency|presence|people skills|social skills|intellect|vision|self awareness|grasp|moral compass|conscience|
  integrity|spirit|dignity|drive|wisdom|humility|listening skills|
  sense of (?:humour|direction|occasion|shame|proportion|fun|style))
`
const feeble = spread`
  (?:run|organi[sz]e|supervise|lead|chair|manage|govern|spot|plan|deliver|steer|argue|fight|sell|give away|
  pour|boil|find|hit|draw)
`

const constructions = [
  `\\b(?:has|have|had|with|got|having|all) (?:all )?the (?:\\w+ )?${quality} of an?\\b`,
  spread`
    \b(?:seen|met|known|had|found|come across|owned|heard) (?:more|better|livelier|brighter|
    sharper) (?:\w+ ){1,2}(?:in|on|from|out of|than) an?\b
  `,
  `\\bwith (?:more|better) (?:going on|${quality})\\b`,
  spread`
    \b(?<!\byou )(?:could|would|can) not ${feeble} an? (?!seat|space|doctor|dentist|place|copy|way|reason|
    single|fault|solution|answer|date|venue)\w+(?: \w+){0,4}
  `,
  spread`
    \b(?:could|would|will|can) (?:(?:start|pick|have) an? (?:row|fight|argument|quarrel) (?:in|with|at)|
    argue with an?|get lost (?:in|on|walking|going|between)|fall out with an?|take offence at an?|
    bore (?:an?|the \w+ off)|talk the (?:hind|back) legs?|lose (?:a|an) \w+ (?:to|in|with) an?|need a map)\b
  `,
  '\\bnot so much an? \\w+(?: \\w+)? as an?\\b',
  spread`
    \b(?:a |an |complete |total |utter |absolute )waste of (?:hi vis|space|skin|oxygen|ink|
    a (?:seat|chair|vote|suit|uniform|badge|lanyard)|an? (?:good|expensive) \w+)\b
  `,
  spread`
    \b(?:counts?|counting|adds? up) on (?:his|her|their) fingers\b|
    \b(?:moves?|moving) (?:his|her|their) lips (?:when|while|as)\b
  `,
  '\\bthe self (?:appointed|styled|anointed|declared|proclaimed) (?!chair)\\w+ (?:of|for|on|in)\\b',
  spread`
    \b(?:lady bountiful|little lord fauntleroy|lord muck|lady muck|captain mainwaring|hyacinth bucket|
    walter mitty|(?:his|her) nibs|rent a (?:mob|quote|gob)|billy no mates|little hitler|tin ?pot \w+)\b
  `,
  spread`
    \b(?:has|have|had) (?:an? |the )?(?:gift|talent|genius|knack|flair|rare ability) for (?:not|never|missing|
    losing|being (?:late|elsewhere|wrong|absent)|doing nothing|saying nothing)\b
  `,
]
const jeer = new RegExp(constructions.join('|'))

/** Said of somebody by name, mock pity is no slip of tone. */
const pity =
  /\b(?:bless (?:his|her|their) (?:\w+ ){1,2}|(?:poor|little) (?:lamb|love|dear|thing|soul|mite|poppet)\b|ooh look who)/

export const pitiesByName = (sentence: Sentence): Span | null => {
  const { line, span } = joined(sentence)
  const found = meet(pity, line)
  return found && targetsOf(sentence).some(({ kind }) => kind === 'name')
    ? span(found.index, found.index + found[0].trimEnd().length)
    : null
}

/** The jeer in a sentence that speaks of somebody else, or null. The writer's jokes on themselves pass. */
export function jibeIn(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  const found = meet(jeer, line)
  if (!found) return pitiesByName(sentence)
  const targets = targetsOf(sentence)
  const near = span(found.index, found.index + found[0].length)
  if (
    /\b(?:i|we|my|our own)\b[^.]{0,20}$/.test(line.slice(0, found.index)) &&
    !/\b(?:seen|met|known|found|come across|owned|heard)\b/.test(found[0])
  )
    return null
  return targets.some(isAnother) ? near : null
}
