import { inPassages } from '../draft/passages.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { hasDisclaimer } from '../reading/council/disclaimer.ts'
import { opinionsIn } from '../reading/council/opinion.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const body = '(?:(?:town |full |our |the |my )?(?:council|chamber|committee|councillors|members)|[a-z]tc)'
const decided = spread`
  (?:voted|decided|agreed|approved|resolved|refused|rejected|backed|chose|opted|granted|turned down|threw out|
  signed off|ruled)
`
const decision = new RegExp(
  spread`
    \b(?:we (?:have |had |also |just )?(?:voted|approved|resolved|refused|rejected|granted|turned down|threw out|signed off|(?:decided|agreed|chose|opted) to (?:shut|close|scrap|sell|cut|raise|fund|spend|build|fell|keep|charge))|${body}(?: (?:has|have|had|also|just|now|then|\w+ly|last \w+|on \w+)){0,3} ${decided})\b|
    \b(?:(?:the |our |this )?council 's|our|last \w+ 's|tonight 's) (?:decision|vote|resolution) (?:was|is|to|on|went)\b|
    \b(?:the|this|that) (?:decision|vote|resolution) (?:was|went)\b
  `,
)
/** Whose it was is not said: a bus company decides, too. */
const unsigned = /\b(?:the|this|that) (?:decision|vote|resolution) (?:is|to|on)\b/
const deciders = new RegExp(`\\b${body}\\b`)
/** “They should be proud” agrees; what should stay, reopen or be taken again does not. */
const dissent = new RegExp(spread`
  \b(?:should (?:(?:really|still|instead|just|now) )?(?:not|never|
  have (?:said|voted|been|kept|stayed|listened|gone|left|done|backed|refused|granted|chosen|saved|waited|
  asked)|stay|remain|keep|reopen|go back|come back|be (?:taken|reopened|reversed|kept|saved|scrapped|
  overturned|looked at again))|ought (?:not )?to|right (?:decision|choice|call|answer|thing) (?:was|is|would)|
  wrong|mistakes?|mistaken|(?:do not|can not|could not) (?:agree|support)|disagree|against|reconsider|
  think again|second look|revers(?:e|ed)|overturn(?:ed)?|bad (?:decision|call|idea)|
  would (?:have )?(?:rather|preferred|scrap|kept|keep|voted))\b
`)

/** A councillor who takes another line than the council says that it is their own (Oakham, “Other communications with the media” 2). */
export const differingView = defineRule({
  id: 'differing-view',
  category: 'disclaimer',
  title: 'Differs from the council’s decision',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ['The council voted to shut the kiosk at noon. It should stay open until six.[[]]'],
    passes: [
      'The council voted to shut the kiosk at noon. It should stay open until six, in my own view and not the council’s. Views my own.',
      'The council voted to shut the kiosk at noon. The café should be open by May.',
      { text: 'The council voted to shut the kiosk. It should stay open.', account: 'council' },
    ],
  },
  find: (draft, _, known) => {
    if (draft.account === 'council') return []
    const [told] = decisionsIn(draft)
    if (!told?.isDisputed || hasDisclaimer(draft, known.disclaimers)) return []
    const end = draft.text.length
    return [
      {
        span: { start: end, end },
        because: `“${told.text}” tells what the council decided; what follows takes another line, and nothing says that it is your own.`,
      },
    ]
  },
})

/** What the sentences say was decided, each with whether it or the next two take another line. */
const decisionsIn = inPassages(({ sentences }) =>
  sentences.flatMap((sentence, at) => {
    const { line } = joined(sentence)
    const isOurs = isMet(unsigned, line) && sentences.some((each) => isMet(deciders, joined(each).line))
    if (!isOurs && !isMet(decision, line)) return []
    return [{ span: sentence, text: sentence.text, isDisputed: sentences.slice(at, at + 3).some(dissents) }]
  }),
)

/** Either an opinion, or “it should”, “they ought to” of what has just been told. */
const judged = /\b(?:it|they|we|that|this|these|those|members|councillors) (?:still )?(?:should|ought)\b/

function dissents(sentence: Sentence): boolean {
  const { line } = joined(sentence)
  return isMet(dissent, line) && (isMet(judged, line) || opinionsIn(sentence).length > 0)
}
