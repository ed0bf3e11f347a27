import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { failing } from './running-down-words.ts'
import { spending } from './spending.ts'

/** One's own council, its members as a body, or one of its policies; not the county's, and not somebody's report to it. */
const council = spread`
  (?:(?:the|our|this|my|your|that|what a) (?:own )?(?:(?!county\b|district\b|borough\b|city\b|
  other\b)[\w-]+ ){0,3}?(?<!(?:county|district|borough|city|unitary) )council(?! tax)|
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
/** Its committees and offices, where the writer says whose. */
const own = String.raw`(?:our|the council .s|this council .s|the) (?:\w+ )?(?:committee|purchasing|procurement|bookings|planning panel|chamber|town hall|finances|paperwork)`
const body = '(?:the|our|these) (?:members|councillors|town hall|town councillors)'
const target = `(?:${matter}|${council}|${body})`
/** Words on the way from the subject to its verb; none that starts another clause or makes the council a listener. */
const way = spread`
  (?:(?!that|heard|hears|said|says|about|which|who|whose|because|when|while|thinks?|agreed|considers?|called|
  calls|if|but|whether|is|are|was|were|against|as|since|after|where|until)[\w'-]+ ){0,9}?
`
const frames: readonly RegExp[] = [
  new RegExp(`\\b${target} ${way}(?:${failing})\\b`),
  new RegExp(spread`
    \b(?:the |this |that |our |such an? )?(?:most |absolutely |utterly |total(?:ly)? |
    complete(?:ly)? )?(?:useless|pathetic|hopeless|tinpot|two-bit|mickey mouse|clueless|rotten|incompetent|
    shambolic|pointless|failing|toothless|dysfunctional|inept|sorry excuse for an?|so-called|
    worst) (?:(?!county|district|borough)\w+ )?council\b
  `),
  new RegExp(
    spread`
      \b(?:shame on|ashamed of|embarrassed (?:by|to be on)|sick of|despair of|had enough of|no faith in|
      trust nothing from) ${council}\b
    `,
  ),
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
  // Others would do it better: “a class of infants would have run that meeting better than we did”, “better run tombolas than ours”.
  new RegExp(
    spread`
      \b(?:could|would|can) (?:have )?(?:run|running|organi[sz]ed?|managed?|done?|handled?|plan(?:ned)?|chair(?:ed)?|spend|spent|decided?)\b
      [^.]{1,50} better than (?:we|us|ours|our lot|${council}|${own})\b|
      \b(?:seen|known|been to|watched) (?:a )?(?:better|worse|less)(?: |-)(?:run|organi[sz]ed|planned|led|managed|behaved|tempered|prepared) [^.]{1,40}\x20than (?:ours|our lot|this lot|${council}|${own})\b
    `,
  ),
  // Its habits, told with a shrug: “that's our council for you”, “the way this council has always done its sums”.
  new RegExp(
    spread`
      \b(?:that|there)(?: is| 's)? (?:our|the|this|your) (?:\w+ )?(?:council|committee|hr|procurement|planning committee|chamber) for you\b|
      \b(?:the way|how) ${council} (?:has )?always (?:done|does|did|worked|works|spent|run|runs)\b|
      \bonly (?:\w+ )?council in (?:\w+ ){1,3}(?:that|to|which|where)\b|
      \bif \w+ing were (?:an? )?(?:\w+ )?(?:sport|art|science|event)\b[^.]{0,20}\b${council}\b
    `,
  ),
  // Its time and money: “voted ourselves a new carpet”, “took four hours to choose a tablecloth”, “we just keep minuting it”.
  new RegExp(
    spread`
      \bvote[ds]? (?:ourselves|themselves|itself)\b|
      \b(?:${council}|${own}|we) took (?:[\w-]+ ){1,3}(?:hours|weeks|months|years|meetings|minutes) to (?:choose|decide|pick|agree|replace|buy|order|mend|fix|approve)\b|
      \b(?:we(?: as a (?:town )?council)?|${council}|${own}) (?:just |only |merely )?keeps? (?:minuting|noting|deferring|adjourning|kicking|putting it off|shelving|reviewing)\b|
      \bwe talk \. we \w+\b|\bwe looked (?:like (?!at|into|for|a (?:good|fine|proper) )|a (?:right |proper |complete )?(?:shower|shambles|mess|rabble))
    `,
  ),
  // By one who sat through it: “the meanest little vote I've sat through”, “a rotten decision and we took it”.
  /\b(?:mean|shabb|nast|pett|daft|rotten)\w* (?:little )?(?:policy|rule|decision|vote)s?\b.{1,40}\b(?:we (?:took|made|passed|voted)|i have (?:ever )?sat through)\b/,
  // Whoever decided it: “whoever voted that through wants their head looking at”.
  new RegExp(
    spread`
      \bwhoever (?:\w+ ){0,4}?(?:voted|signed|approved|agreed|passed|dreamt|thought|decided|chose|nodded)\b[^.]{0,50}\b(?:wants|needs) (?:his|her|their|a|an) (?:\w+ )?
      (?:head|eyes|eyesight|brain|bumps|lie down|map|calculator)\b
    `,
  ),
]
const cue = new RegExp(`council|town hall|members|committee|whoever|ourselves|themselves|\\bwe\\b|\\bour\\b|${policy}`)
/** Contempt drawn rather than written, beside the council's name. */
const mockery = /🤡|🤮|💩|🤦|🙄/u

/** Where a sentence runs down the writer's own council, beyond disagreement, or nothing. */
export function runsDown(sentence: Sentence): Span | null {
  const { line, span, where } = joined(sentence)
  const spent = meet(spending, line)
  if (spent) return where(spent)
  if (!isMet(cue, line)) return null
  for (const frame of likely(frames, line)) {
    const found = meet(frame, line)
    if (found) return where(found)
  }
  const named = /\b(?:(?:\w+ )?(?:town|parish) council|our council|this council)\b/.exec(line)
  return named && isMet(mockery, sentence.text)
    ? { start: span(named.index, line.length).start, end: sentence.end }
    : null
}
