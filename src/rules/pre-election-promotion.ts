import { spread } from '../draft/spread.ts'
import { electionNear } from '../reading/council/election.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined, wholeWords } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const page = spread`
  (?:(?:cllr|councillor|cllrs|councillors)(?: [\w-]+){0,2}?(?: 's)? (?:\w+ )?(?:page|pages|account|accounts|
  profile|feed|facebook|twitter|instagram|blog|channel|updates|posts)|
  (?:cllr|councillor) \w+(?: \w+)? on (?:instagram|facebook|x|twitter|tiktok|bluesky|threads|linkedin)|
  \w*cllr[a-z_]\w+|councillor(?!s\b)\w+|(?:her|his|their) (?:own )?(?:page|account|profile|feed))
`
const frames = wholeWords(
  [
    spread`
      (?:follow|like|share|visit|give|tap|see|read|check out|head (?:over )?to|ask|message|questions|more|link|subscribe to|find|join|connect with|
      look up|search for|go to|like and (?:share|follow)|follow and share)\b[^.]{0,60}?\b${page}\b
    `,
    spread`
      ${page}\b[^.]{0,60}?\b(?:has it|tap follow|hit follow|a (?:like|follow)|is posting|posts|is the place|is where|is worth|do give|
      (?:go and |do |please )(?:like|follow) (?:it|her|him|them)|give it a (?:like|follow)|is sharing|shares|is tweeting|tweets|has (?:more|all|daily|updates)|
      worth a follow|give (?:her|him|them) a (?:follow|like)|has a (?:great|new|lovely) page)\b
    `,
  ],
  'g',
)
const declines = new RegExp(spread`
  \b(?:can not|do not|will not|not able to|unable to|may not|must not|never) (?:\w+ ){0,2}(?:promote|share|
  follow|like|ask|link)\b
`)

/** In the pre-election period an officer points nobody to a councillor's page (Caldicot 5.2). */
export const preElectionPromotion = defineRule({
  id: 'pre-election-promotion',
  category: 'pre-election',
  title: 'Promotes a councillor’s page',
  severity: 'note',
  examples: {
    flags: [{ text: "[[Follow Cllr Marsh's page for news]].", role: 'officer', preElection: true }],
    passes: [
      { text: "Follow Cllr Marsh's page for news.", role: 'officer' },
      { text: 'Follow our page for news.', role: 'officer', preElection: true },
    ],
  },
  whole: (draft, known) =>
    (draft.role === 'officer' || draft.role === 'clerk') && electionNear(draft, known.preElection),
  find: (draft, _options, _known, isNear) =>
    isNear
      ? draft.asked
          .filter((sentence) => !isMet(declines, joined(sentence).line))
          .flatMap((sentence) => {
            const [first] = find(sentence, frames)
            const end = sentence.words.findLast((word) => word.kind !== 'emoji')?.end ?? sentence.end
            return first ? [{ span: { start: first.start, end } }] : []
          })
      : [],
})
