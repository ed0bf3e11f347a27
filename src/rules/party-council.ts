import { spread } from '../draft/spread.ts'
import { partiesIn } from '../reading/council/parties.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined, wholeWords } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const party = spread`
  (?:labour|conservatives?|tory|tories|lib ?dems?|liberal democrats?|greens?|reform(?: uk)?|plaid(?: cymru)?|
  ukip|independents?)
`
const own = spread`
  (?:(?:our|the|this|your|my) (?:(?!county|district|borough)\w+ )?council|
  (?!county|district|borough)[\w-]+ (?:town|parish|community) council)
`
/** The council made out to be a party's: “is a Labour council”, “run the Labour way”, “thanks to Labour our council”. */
const frames = wholeWords(
  [
    spread`
      ${own}\b[^.]{0,60}\b(?:is|are|was|has|have|becomes?|went|gone|turned|stays?|stands?|backs?|supports?|
      endorses?|behind|urges?|run|runs|led|under|belongs)\b[^.]{0,40}\b${party}\b
    `,
    spread`
      ${party}(?: party| group| team| controlled| run| led| majority)? (?:town |parish )?council\b(?! (?:tax|
      house|houses|meeting))
    `,
    spread`
      ${party}\b[^.]{0,40}\b(?:control of|taken over|took over|running|runs?|leads?|has won|won|delivers? for|
      in charge of|majority on|group on) ${own}\b
    `,
    `\\b(?:the ${party} way|${party} (?:values|principles|policies) (?:at|on|in) ${own})`,
  ],
  'g',
)

/** How many sit for whom is a fact. */
const make = new RegExp(spread`
  \b(?:has|have) (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\d+|no|
  a mix of) (?:\w+ )?(?:members?|councillors?|seats?|groups?|conservatives|independents|greens)\b
`)

/** Desborough, “Posting” 6: the Council cannot be involved in party politics, on whosever account. */
export const partyCouncil = defineRule({
  id: 'party-council',
  category: 'party-political',
  title: 'Brings the council into party politics',
  severity: 'note',
  examples: {
    flags: ['[[Northby Town Council is a Labour council now.]]'],
    passes: ['The Labour government has cut our buses.', 'Reforming the town council took a decade.'],
  },
  find: (draft) =>
    draft.sentences
      .filter(
        (sentence) =>
          /council|way/.test(joined(sentence).line) &&
          partiesIn(sentence).length > 0 &&
          !isMet(make, joined(sentence).line) &&
          find(sentence, frames).length > 0,
      )
      .map(({ start, end }) => ({ span: { start, end } })),
})
