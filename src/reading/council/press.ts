import type { Draft } from '../../draft/draft.ts'
import { anywhere, inPassages } from '../../draft/passages.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { opinionsIn } from './opinion.ts'

/** Who asks and prints. Titles are those of British local papers and stations, so that “the Gazette” is one. */
const reporter =
  '(?:reporters?|journalists?|newsdesk|news desk|news editor|correspondent|presenter|broadcaster|newsreader)'
const outlet = spread`
  (?:${reporter}|(?:local |daily |weekly |evening )?(?:papers?(?! (?:boy|girl|round|shop|bag|plate))|newspapers?|press|media|radio|tv|telly|bbc|itv|
  gazette|herald|mercury|advertiser|echo|argus|chronicle|telegraph|journal|drivetime|drive time|breakfast show|
  radio \w+|fm|\w*news))
`
const named = `(?:the |a |an |our |my |your |that |some |bbc |itv )?(?:\\S+ ){0,5}?${outlet}`

/** Anything here is worth the longer look; nothing else is. */
const cue = new RegExp(
  `\\b(?:${outlet}|quote|quoted|interview(?:ed)?|print this|record|immediate|embargo\\w*|editors?|on air|live on)\\b`,
)

/** The writer answers the press or offers it a line. Being in the paper, or reading it, is neither. */
const frames: readonly RegExp[] = [
  new RegExp(
    spread`
      \b${named} (?:\S+ ){0,3}(?:asked|rang|phoned|called|contacted|emailed|messaged|wants|wanted|came|
      has been) (?:me|for my|to me|on to me|up|us)\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:i|we|i 'd|just|also|have|been|now) (?:\w+ )?(?:told|tell|telling|said to|spoke to|speaking to|
      spoken to|talked to|talking to|gave|given|giving|doing an interview (?:with|for)|was interviewed by|
      am interviewed by|interviewed by) ${named}\b
    `,
  ),
  new RegExp(
    spread`
      ^(?:and |so |well |off the phone (?:from|to|with) )?(?:told|gave|said to|spoke to|talked to|speaking to|
      as told to|asked by|contacted by|rung by|interviewed by|phoned by) ${named}\b
    `,
  ),
  new RegExp(
    `\\b${named} (?:wanted|wants|asked for|was after|needed) (?:a|my|our|some) (?:comment|quote|line|view|reaction|word)`,
  ),
  new RegExp(`^(?:i am |am |was |i was |also )?quoted (?:in|by|on) ${named}\\b`),
  new RegExp(`\\boff the phone (?:from|to|with) ${named}\\b|\\bhad ${named} on (?:the phone|about)\\b`),
  new RegExp(`\\b${named} (?:asked|rang|phoned|called) (?:\\S+ ){1,8}i (?:told|said)\\b`),
  new RegExp(
    spread`
      (?:\bmy |^(?:(?:a|one|here is (?:a|my)) )?(?=quote|comment|statement))(?:quote|comment|statement|line|
      message|reply|answer|response) (?:for|to|in) (?:the )?(?:\S+ ){0,4}${outlet}\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:hi|hello|morning|attention of(?: the)?|attn|fao|note to|memo to) (?:the )?(?:\S+ ){0,3}?(?:${outlet}|
      editor)\b
    `,
  ),
  new RegExp(`\\b(?:interview (?:with|for|on)) ${named}\\b`),
  /\b(?:happy|glad|free|available|content|willing) (?:to be (?:quoted|interviewed)|for interview)\b/,
  new RegExp(spread`
    \b(?:you can quote me|quote me (?:on|as)|feel free to quote|print this|on the record(?! (?:player|shelf|shop|store|deck))|
    for the record and for the (?:paper|press))\b
  `),
  new RegExp(spread`
    (?:\bi (?:was|am|will be|have been|went|am going|shall be) (?:just |live |back )?|^(?:only |just |gone |and )*been )on (?:the |bbc |local |
    our )?(?:\w+ ){0,2}(?:radio|fm|tv|telly|air|news|breakfast show)\b(?!.* (?:with|reading|about) (?:my|keeping)\b)
  `),
]

/** The words by which a sentence speaks to the press, or nothing. */
function toPress(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  if (!isMet(cue, line)) return null
  for (const frame of likely(frames, line)) {
    const found = meet(frame, line)
    if (found) return span(found.index, found.index + found[0].trimEnd().length)
  }
  return null
}

export const spokenToPress = inPassages(({ sentences }) =>
  sentences.flatMap((sentence) => {
    const span = toPress(sentence)
    return span ? [{ span }] : []
  }),
)

export const speaksToPress = (draft: Draft): boolean => spokenToPress(draft).length > 0

/** Whoever only sent the press on to the clerk, refused, or gave it a picture, a day or a vote has given no view. */
const handing = new RegExp(spread`
  \b(?:(?:passed|sent|referred) (?:\w+ ){1,3}to|ring|ask|speak to|talk to) the (?:town )?(?:clerk|office)\b|
  \b(?:no comment|not for me to say|(?:can|could|would|will|did) not comment|with (?:the|our) solicitors?)\b
`)
const informing = new RegExp(spread`
  \b(?:gave|sent|lent) (?:\S+ ){1,5}(?:photos?|pictures?|pics|minutes?)\b|\bto ask (?:me )?(?:what time|when|where)\b|
  \bthat (?:the )?(?:\w+ )?(?:council|members|committee|meeting) (?:(?:has|have|had) (?:voted|decided|agreed|resolved)|
  (?:voted|decided|agreed|resolved|is (?:on|at|open)))\b(?!.* (?:and|but) )
`)
export const handsOn = (draft: Draft): boolean => passesOn(draft) || (informs(draft) && !holdsForth(draft))
const passesOn = anywhere((sentence) => isMet(handing, joined(sentence).line))
const informs = anywhere((sentence) => isMet(informing, joined(sentence).line))
const holdsForth = anywhere((sentence) => opinionsIn(sentence).length > 0)

/** A heading by which a draft presents itself as a release or an official statement. Talk of releases is none. */
const headings = new RegExp(spread`
  ^(?:(?:for immediate (?:release|use)|embargoed?)(?: \S+){0,4}? )?(?:\. )?(?:official |joint )?(?:press|
  media|news) (?:release|statement|notice)(?: (?:from|by|on behalf of) (?:the )?(?:[\w-]+ ){0,6}?(?:council|panel|
  committee|tc)\b)?(?! (?:is|was|will|has|about|on (?:the|our)|from (?:the )?(?:police|county|mp))\b)|
  ^(?:for immediate (?:release|use)|notes? (?:to|for) editors?|
  for the attention of the (?:newsdesk|press|media))\b|^(?:official )?statement (?:from|
  by) (?:the )?(?:[\w-]+ ){0,9}?(?:council|panel|committee|tc)\b
`)

/** Whether the draft presents itself as a release. */
export const isRelease = anywhere((sentence) => releaseHeading(sentence) !== null)

export function releaseHeading(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  const found = meet(headings, line)
  return found ? span(found.index, found.index + found[0].trimEnd().length) : null
}
