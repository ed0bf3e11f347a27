import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined } from '../joined.ts'

/** The writer's own council, in a pack's name, a short name or plain words; never the county's or the district's. */
const council = spread`
  (?:(?:the|our|my|your|this) )?(?:whole |full |entire )?(?:(?!county\b|district\b|borough\b|on\b|of\b|
  behalf\b|for\b)[\w-]+ ){0,3}?(?<!(?:county|district|borough|unitary) )(?:council|\w{1,6}tc|tc)
`
const we = '(?:i|we|may|can|let|thank|thanks|sorry|apologies|happy|merry|congratulations|welcome|well done)'
const saying = spread`
  \b(?:speaking|speak|posting|writing|statement|response|reply|replying|comment|commenting|message|
  announcement|announcing|apology|release|saying|confirming|confirm|said|say|announce|answering|apologise|
  thank|welcome|official)(?: (?!not\b)\S+){0,6}
`

/** Frames in which somebody speaks as the council. What is found runs on to the end of the statement. */
const frames: readonly RegExp[] = [
  new RegExp(`${saying} on behalf of (?:(?:all|everyone|everybody)(?: of us)? (?:at|on|in) )?${council}\\b`),
  new RegExp(`${saying} as ${council}(?= 's (?:representative|spokes\\w+)\\b(?! (?:on|at|to)\\b))`),
  new RegExp(
    spread`
      (?:^| \. |\band |\bso )on behalf of (?:(?:(?:all|everyone|everybody)(?: of us)? (?:at|on|in) )?${council}|
      all (?:members|councillors|(?:eight|nine|ten|eleven|twelve|\w+teen|twenty|\d\d?)(?: of us| members| councillors)?)) (?:\S+ ){0,4}${we}\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:i (?:can )?)?(?:speaking|
      speak|talking|answering|answer)(?: plainly| up| out| today| here)? for (?:${council}|
      (?:all|every|each|the rest)(?: one)?(?: of)? (?:\w+ )?(?:us(?! at (?!.*council))|councillors?|members?)|every(?:body|one) (?:in|round) (?:the|that) (?:chamber|table))\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:here )?(?:as|
      at|we at|us at|all of us at|we in|from all of us at) (?!a\b)${council} we\b(?! (?:should|need|must|could|
      have to|ought))
    `,
  ),
  new RegExp(spread`
    \bas a council we (?:think|believe|are (?:of the view|opposed|against)|oppose|support|feel|apologise|regret|
    want|have decided)\b
  `),
  new RegExp(spread`
    \bwe (?:here )?(?:at|in|as|the) (?:the|a|your|our)? ?(?:\w+ ){0,2}council\b(?! (?:meeting|offices?|chamber|
    house|tax))(?! (?:should|need|must|could))
  `),
  new RegExp(
    spread`
      (?:\b(?:official |formal )(?:\w+ )?(?:statement|response|announcement|position|line|notice) (?:from|of|
      by)|^(?:this|an?) message (?:comes )?from) ${council}\b|^${council} (?:takes|holds|is of) the view(?!.* i (?:see|think|do|agree|disagree|can|would))|^on the (?:town )?council 's behalf\b
    `,
  ),
  new RegExp(spread`
    (?:^| \. |\b(?:and|but|so|that is|this is|here is|(?<!\b(?:nobody|no one|none of you|never) (?:\w+ ){0,5})as|you now|consider this|take this as) )(?:the |
    our )?(?:(?!county\b|district\b|borough\b|i\b|if\b)\w+ ){0,3}council 's (?:own |official |formal |settled |firm |
    clear |final )*(?:view|position|line|stance|last word|final word|word|verdict|answer|response|reply|message|
    warning)\b(?! (?:to (?:everything|m[ey]\b|us\b|(?:the|a|this|our) (?:\w+ )?(?:consultation|application|survey|proposal|inspector|
    county|district|plan|question))|in|on (?:the )?(?:website|agenda)))(?: is(?: that| this)?)?
  `),
  new RegExp(spread`
    \b(?:(?:the |our )?(?:\w+ )?council and i|i and the (?:\w+ )?council|
    the council and myself)\b(?: \w+){0,3} (?:think|believe|agree|are|both|want|feel|oppose|support)
  `),
  new RegExp(spread`
    (?<!\b(?:nobody|one|none) (?:at|in|on|from) )\b(?:the|our|my) (?:\w+ )?council (?:has|have) (?:authorised|asked|told|appointed) me to (?:say|speak|announce|
    apologise|tell)(?: you)?(?: that)?\b
  `),
  new RegExp(`\\bsigned\\b[^.]{0,40}\\bfor (?:and on behalf of )?${council}`),
  /^(?:official )?(?:town )?council (?:statement|announcement|notice)(?! (?:is|was|from|board|about|period))\b/,
  /^(?:[\w-]+ ){0,2}council here\b(?! (?:is|are|has|in))/,
  new RegExp(`\\b(?:with|on) the (?:full )?authority of ${council}`),
  /\bwe (?:the )?(?:\w+ )?(?:councillors|members)\b[^.]{0,40}\bhave (?:decided|resolved)\b/,
  new RegExp(
    `\\b(?:issued|published|released|given out) (?:\\w+ ){0,5}by (?:and for |order of |authority of )?${council}`,
  ),
  new RegExp(
    spread`
      \b(?:take|have) it from ${council}\b|\b(?:gave|give|given|giving|pledge|
      pledged) (?:\w+ ){0,3}${council} 's (?:word|promise|blessing|consent|answer|guarantee)
    `,
  ),
  new RegExp(
    spread`
      \b${council} (?:says|speaks|asks|answers|replies|promises) (?:\w+ ){0,3}through me\b|
      \b(?:its|the council 's) (?:mouthpiece|voice|spokesman|spokeswoman)(?: tonight| today| here)?\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:as|i am|i,?) (?:your |the |its )?(?:deputy )?(?:mayor|chair|
      chairman)\b[^.]{0,40}\b(?:that )?(?:${council}|we) (?:will|shall|would|is|are) (?:be )?(?:\w+ )?(?:on|
      behind|with|for|against|oppos\w+|support\w*|giv\w+|pay\w*|fight\w*)
    `,
  ),
  new RegExp(spread`
    \b(?:commit|speak for|answer for|bind) (?:all )?(?:my|the) (?:colleagues|fellow (?:members|councillors)|
    whole council)\b
  `),
  new RegExp(spread`
    \bi (?:have|hereby) (?:so )?(?:ruled|granted|authorised|decreed|ordained)\b|
    \b(?:take|treat|regard|consider) (?:this|that|it|the matter) as (?:notice|settled|read|official|
    the council 's)\b|\bconsider (?:it|the matter) settled\b
  `),
  new RegExp(spread`
    \bthe council will be (?:delighted|informed|told|pleased|grateful) when i\b|
    \bi have not (?:troubled|asked|consulted|told|bothered) (?:the )?council\b
  `),
  new RegExp(spread`
    \b(?:council|panel|committee|board) (?:wishes|wish) it to be (?:known|understood)\b|
    \bwith (?:its|the council 's|their) full (?:authority|backing|support|knowledge)\b
  `),
  new RegExp(spread`
    \bour (?:\w+ )?(?:position|view|line|stance|policy|answer|message) as (?:the |a |your |an? )?(?:\w+ )?(?:council|authority|members|councillors)
    (?: is| remains)?(?: that)?|\b(?:press |official |formal )?(?:statement|announcement|message) (?:from|by|on behalf of) (?:the |your |our )?
    (?:mayor|chair\w*|leader|town clerk|deputy mayor)(?: .s)?(?: office| parlour)? (?:for|to) (?:the )?(?:press|media|papers|residents|public)
  `),
  new RegExp(spread`
    ${council} (?:is|stands|remains) (?:\w+ )?(?:against|opposed|behind|in favour|for|committed|united)\b[^.]{0,80}
    \b(?:rest (?:easy|assured)|sleep (?:easy|soundly)|need not worry|no need to worry|can relax|have (?:our|my) word|breathe again|stop worrying)
  `),
  new RegExp(spread`
    (?:^| \. |\b(?:but|and|so) )(?:the |our |your )?(?!county|district|borough)(?:town |parish )?council (?:is|stands) (?:\w+ )?(?:right |fully |firmly |squarely |foursquare |totally |
    one hundred per cent |100 |all |completely )+(?:behind|with|alongside|against|on the side of)\b|
    \bhave (?:the )?council 's (?:full|complete|total|wholehearted|entire) (?:support|backing)\b
  `),
  new RegExp(spread`
    \b(?:every (?:single )?one|each and every one|all) of us (?:on|at|in) the (?:council|chamber) (?:wants?|supports?|backs?|opposes?|agrees?|is|are|stands?)\b|
    \b(?:speaking|speak|talking) for the (?:whole|entire|full) (?:chamber|town hall)\b
  `),
  new RegExp(spread`
    \b${council} has (?:now |just |finally |already )?(?:decided|agreed|resolved|ruled)(?: \. | )(?:and |so )*(?:let me|i am|i shall|i will|i) (?:be )?
    (?:tell|telling|announce|announcing|let|letting|pleased|delighted|proud|happy)\b|
    \bi can tell you (?:exactly |now |right now )?what (?:the )?(?:\w+ ){1,3}(?:thinks?|wants?|feels?)\b[^.]{0,60}\b(?:i am on|as one of) (?:the|your) (?:\w+ )?(?:council|councillors)
  `),
  new RegExp(spread`
    \bi hereby (?:declare|grant|close|open|announce|decree|ban|allow|order)\b|\bwe at the town hall have (?:agreed|decided|voted)\b
  `),
  /\bthis is an? official (?:\w+ )?(?:council|announcement|statement|response)\b/,
  new RegExp(spread`
    (?:^| \. )(?:and |so |but |well |right )?we (?:have |have now |have just |have finally |
    have also )(?:decided|resolved|ruled)(?: that| to|\b)
  `),
]

/** The statement goes on after these. */
const statement = /\b(?:is|that|to|we|i|decided|this)$/

/** Duties done, minutes, votes and denials: the writer tells what happened, and speaks as nobody. */
const reports = new RegExp(spread`
  \b(?:not|never|nothing|none|cannot|nor|no one|nobody|only|who|if|when|should|must|whether|
  without)\b[^.]{0,40}\b(?:on behalf of|speak(?:s|ing)? for|(?:speak|post|talk)(?:s|ing)? as|as the)\b|
  \b(?:laid|laying|lay|lays|attend(?:ed|ing)?|accept(?:ed|ing)?|received?|sign(?:ed)?|open(?:ed|ing)?|
  presented|collect(?:ed|ing)?|represent(?:ed|ing)?|wrote|spoke|thanked|welcomed|visited|planted|unveiled|
  cut)\b[^.]{0,80}\bon behalf of\b|\b(?:minutes?|as voted|was agreed|agreed (?:at|on|last)|resolved at|
  has (?:not|yet|no)|have not|voted on|what is the|what was the|
  not (?:the |necessarily )?(?:\w+ ){0,3}council 's|ask(?:ed|ing)? (?:for )?the council 's|
  (?:none|word) of this is|(?:whether|doubt) this is)\b
`)

/** A household decides things too. */
const household = new RegExp(spread`
  \bdecided (?:to (?:go|have|get|stay|take|move house|name|call|watch|eat|book|buy|try|leave|make|start|give|
  stop|spend|paint|plant|adopt|keep)|on (?:a|the|fish|pizza|names?)|
  against (?:a|the) (?:holiday|takeaway))\b|\b(?:family|holiday|wife|husband|kids|children|dog|cat|garden|
  kitchen)\b
`)

/** …but not these. */
const town =
  /\b(?:lights?|trees?|market|hall|park|toilets?|fees?|charges|rents?|grants?|precept|bus|library|pool|car park|fair|parade|fireworks)\b/

const cue =
  /council|of us|behalf|speaking for|town hall|\btc\b|tc\b|speak|answer|official|\bwe have\b|\bi (?:have|hereby)|settled|colleagues|mouthpiece|wish/

/** Where a sentence speaks as the council, or nothing. */
export function speaksAsCouncil(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  if (!isMet(cue, line) || isMet(reports, line)) return null
  for (const frame of likely(frames, line)) {
    const found = meet(frame, line)
    if (!found || (/\b(?:decided|resolved|ruled)/.test(found[0]) && isMet(household, line) && !isMet(town, line)))
      continue
    const lead = found[0].length - found[0].replace(/^(?: \. |and |so )/, '').length
    const end = found.index + found[0].length
    return span(found.index + lead, statement.test(found[0]) ? line.length : end)
  }
  return null
}
