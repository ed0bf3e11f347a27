import { clauseFrom } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { isSourced } from '../reading/secrets/sourcing.ts'
import { defineRule } from './rule.ts'
import { kindly, overstated } from './words/overstatements.ts'

/** Overstatement that a reader could take for fact. Thanks, boasts about cake and figures with a source are none. */
export const exaggeration = defineRule({
  id: 'exaggeration',
  category: 'exaggeration',
  title: 'May overstate',
  severity: 'note',
  examples: {
    flags: [
      '[[Every single street in this town is flooded]].',
      'It is [[the biggest rip-off in the history of the county]].',
    ],
    passes: ['Thank you to every single one of you.', 'Eleven potholes on Mill Lane are deeper than 40 mm.'],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) => {
      const { line, span } = joined(sentence)
      const found = meet(overstated, line)
      if (!found || isMet(kindly, line) || isSourced(sentence)) return []
      const lead = found[0].length - found[0].trimStart().length
      const cue = span(found.index + lead, found.index + found[0].length)
      if (isQuoted(draft, cue)) return []
      return [
        {
          span: clauseFrom(sentence, cue.start),
          because: `“${draft.text.slice(cue.start, cue.end)}” may say more than the facts bear.`,
        },
      ]
    }),
})
