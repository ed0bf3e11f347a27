import { type Draft, ofAsked } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { cover, type Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** Where the writer says that nobody has looked whether it is so. "You" and "people" who have not checked are advised, not the writer. */
const unchecked = new RegExp(
  [
    spread`
      \bwithout (?:having |even |actually )?(?:check\w*|look\w*(?: into)?|verif\w+|
      read\w*) (?:it|this|that|any of it|the (?:source|facts|story))\b
    `,
    spread`
      \b(?:not|never) (?:had|have|got) (?:the )?(?:time|chance) to (?:check|verify|look into|look) (?:it|this|
      that|but|if|whether)\b
    `,
    spread`
      \b(?:not sure|no idea|do not know|unsure|uncertain) (?:of|what|about) (?:the|its|this|that) (?:source|
      origin)\b|\b(?:not sure|do not know|no idea|unsure) (?:where|who) (?:this|that) (?:(?:photo|picture|story|video|quote|figure|post|one) )?(?:comes? from|came from|is from|
      originated|wrote|took|made)\b
    `,
    spread`
      \bunverified\b|\bunconfirmed but\b|\btoo (?:juicy|shocking) not to share\b|\btoo good not to (?:repeat|pass on)\b|
      \beven if it (?:turns out|is|'s) (?:not|to be|rubbish|fake|false|nonsense|untrue)\b
    `,
    spread`
      \b(?:(?:got|had|received) (?:this|it) (?:from|off)|(?<!not )only off) (?:(?:my|a|the) (?:[\w']+ ){0,3})?(?:whats ?app|facebook)\b
    `,
    spread`
      \b(?:could|might|may) (?:well )?be (?:nonsense|fake|a hoax|made up|untrue|false)\b[^.]{0,20}\bbut\b|
      \b(?:could|might|may) (?:be an old one|not (?:even )?be true)\b[^.]{0,40}\bshar(?:ing|e it)\b
    `,
    spread`
      \b(?:don .t|do not) know where this (?:photo|picture|video|story|quote|post|figure|clip) (?:comes? from|
      came from|is from)\b
    `,

    spread`
      (?<!\b(?:you|they|people|he|she|who|that|which|council|clerk) )\b(?:have|has|had) not (?:actually |even |
      yet |personally |had (?:time|chance) to |been able to |managed to )?(?:check(?:ed)?|verif(?:y|ied)|fact check(?:ed)?|
      look(?:ed)? (?:it|this|that|into it) up|looked into it)\b(?= (?:it|this|that|with|but|though|what|the (?:source|facts|story|figures)|any of)\b|(?<=\b(?:it|up))\b)
    `,
    '\\bnot (?:been )?(?:verified|fact checked)\\b',
    spread`
      \bno idea (?:if|whether|how) (?:it|this|that|its(?= true(?: \.| but|$)))(?: 's| is)? (?:true|accurate|genuine|right)\b|
      \b(?:no idea|(?:can|could) not (?:tell|find|say)) where (?:it|this|that)(?: 's| is| was| came| comes) from\b(?=.{0,60}\b(?:shar|pass|post|spread|sent))
    `,
    spread`
      \b(?:do not|not) (?:know|sure) (?:if|whether|how) (?:it|this|that|its(?= true(?: \.| but|$))|
      any of (?:it|this))(?: is| 's)? (?:all )?(?:true|real|accurate|genuine|legit|reliable|
      fake)\b(?! (?:so|or not so|until))
    `,
    '\\bcan not vouch for (?:it|this|that|the (?:source|story|facts|figures|truth))\\b',
    '\\b(?:sharing|posting|passing (?:it|this) on|putting (?:it|this) (?:up|out)) (?:it |this )?just in case\\b(?! (?:anyone|someone|you)\\b)',
    spread`
      \b(?:copied|pasted|lifted|shared|seen|heard) (?:and pasted )?(?:from|on|
      off) (?:another|some other|somebody else 's|a random) (?:group|page|post|forum)\b
    `,
    spread`
      \bfrom a (?:page|site|account|group|website) (?:i have|we have|nobody has|that i have) (?:never|
      not) (?:heard|come|seen)\b
    `,
    spread`
      \b(?:too good (?:not )?to check|
      could be (?:fake|nonsense|rubbish) but|might be (?:fake|nonsense|a hoax) but|
      may or may not be true|source unknown|forwarded as received|no source (?:given|but|for (?:it|this|that)))\b
    `,
  ].join('|'),
)
const passes = new RegExp(spread`
  \b(?:please (?:do not|check|stop|think|ask)|(?:do not|never) (?:share|pass|believe|post|spread|forward|
  repeat)|think before|before (?:i|you|we) (?:share|post)|so (?:i|we) (?:will not|can not|am not)|
  has since been|turned out|hang up|turn only)\b
`)

/** Policies ask for "due diligence": checking the source of a story before passing it on. */
export const uncheckedStory = defineRule({
  id: 'unchecked-story',
  category: 'misleading',
  title: 'Passes on an unchecked story',
  severity: 'should',
  examples: {
    flags: [
      "[[Bonfires now carry a £5,000 fine, no idea where it's from but sharing just in case]].",
      "[[The well on Mill Lane was a plague pit. I haven't checked but what a story]].",
    ],
    passes: [
      'I checked with the office and it is not true, so please do not share it.',
      "Please don't share stories that you haven't checked.",
    ],
  },
  find: (draft) =>
    ofAsked(draft, (sentence, index) => {
      const { line, where } = joined(sentence)
      const found = meet(unchecked, line)
      if (!found || isMet(passes, line)) return []
      const cue = where(found)
      if (isQuoted(draft, cue)) return []
      const words = draft.text.slice(cue.start, cue.end)
      return [{ span: storyWith(draft, sentence, index), because: `“${words}” says that nobody has checked this.` }]
    }),
})

/** A short sentence that only admits it is about the one before. */
function storyWith(draft: Draft, sentence: Sentence, index: number): Span {
  const before = draft.sentences[index - 1]
  const here = body(sentence)
  return before && /^\W*(?:i|we|not|no idea|have|haven)\b/i.test(sentence.text) ? cover(body(before), here) : here
}
