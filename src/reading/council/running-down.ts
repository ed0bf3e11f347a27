import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { contemptuous, disgraces, failing } from './running-down-words.ts'

/** One's own council, its members as a body, or one of its policies; not the county's, and not somebody's report to it. */
const council = spread`
  (?:(?:the|our|this|my|your|that|what a) (?:own )?(?:(?!county\b|district\b|borough\b|city\b|
  other\b)[\w-]+ ){0,3}?(?<!(?:county|district|borough|city|unitary) )council|
  (?:(?!the|that|says?|and|of|to)[\w-]+ ){0,2}(?:town|parish) council|(?<=^|\. )council)
`
const policy = spread`
  (?:policy|policies|decisions?|rules?|plans?|scheme|services?|strategy|charges|budget|website|handling|
  response|vote|approach|code|procedure|consultation)
`
const matter = spread`
  (?:${council} 's (?:[\w-]+ ){0,4}?${policy}|(?:our|the (?:new|council|town council)) (?:own )?(?:(?!county|
  district|government)[\w-]+ ){0,3}?${policy})
`
const body = '(?:the|our|these) (?:members|councillors|town hall|town councillors)'
const target = `(?:${matter}|${council}|${body})`
/** Words on the way from the subject to its verb; none that starts another clause or makes the council a listener. */
const way = spread`
  (?:(?!that|heard|hears|said|says|about|which|who|whose|because|when|while|thinks?|agreed|considers?|called|
  calls|if|but|whether|is|are|was|were|against|as|since|after|where|until)[\w'-]+ ){0,9}?
`
const be = "(?:is|are|was|were|'s|be|been|looks|seems|feels|becomes?|has become|remains|has been|have been|of passing)"
const very = spread`
  (?:(?:a|an|the|just|such|so|simply|totally|utterly|absolutely|completely|plainly|frankly|once again|again|
  now|truly|still|nothing but|an absolute|an utter|a complete|a total|pretty|beyond|absolute|total|complete|
  utter|real|proper|local) ){0,4}
`

const frames: readonly RegExp[] = [
  new RegExp(`\\b${target} ${way}${be} ${very}(?:${contemptuous}|${disgraces})\\b`),
  new RegExp(`\\b${target} ${way}(?:${failing})\\b`),
  new RegExp(spread`
    \b(?:the |this |that |our |such an? )?(?:most |absolutely |utterly |total(?:ly)? |
    complete(?:ly)? )?(?:useless|pathetic|hopeless|tinpot|two-bit|mickey mouse|clueless|rotten|incompetent|
    shambolic|pointless|failing|toothless|dysfunctional|inept|sorry excuse for an?|so-called|
    worst) (?:(?!county|district|borough)\w+ )?council\b
  `),
  new RegExp(
    spread`
      \b(?:${disgraces})(?: that calls itself| of| we call| they call| masquerading as)(?: an?| the| our)? (?:\w+ )?council\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:shame on|ashamed of|embarrassed (?:by|to be on)|sick of|despair of|had enough of|no faith in|
      trust nothing from) ${council}\b
    `,
  ),
  new RegExp(`\\b(?:could|can) not (?:run|organise) [^.]{0,30}\\b(?:with|on|in) ${council}\\b`),
  new RegExp(
    spread`
      \b(?:watching|working (?:for|with|at)|being on|dealing with) ${council}\b[^.]{0,40}\blike (?:watching|
      wading|herding|living|nailing|pulling|talking to|a (?:toddler|circus|clown))\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:only ${council} could|trust ${council} to|leave it to ${council} to|
      well done ${council} (?:another|yet another|you have)|another (?:triumph|masterstroke|own goal|disaster|
      cock-up|fine mess|day in the madhouse)\b[^.]{0,40}\b${council})\b
    `,
  ),
]
const cue = new RegExp(`council|town hall|members|${policy}`)
/** “The council is not useless”: denied. */
const denied = /\b(?:not|never|hardly|no) (?:\w+ ){0,2}\w+$/
/** Contempt drawn rather than written, beside the council's name. */
const mockery = /🤡|🤮|💩|🤦|🙄/u

/** Where a sentence runs down the writer's own council, beyond disagreement, or nothing. */
export function runsDown(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  if (!isMet(cue, line)) return null
  for (const frame of likely(frames, line)) {
    const found = meet(frame, line)
    if (!found || (frame === frames[0] && denied.test(found[0]))) continue
    return span(found.index, found.index + found[0].length)
  }
  const named = /\b(?:(?:\w+ )?(?:town|parish) council|our council|this council)\b/.exec(line)
  return named && isMet(mockery, sentence.text)
    ? { start: span(named.index, line.length).start, end: sentence.end }
    : null
}
