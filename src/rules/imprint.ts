import { inPassages } from '../draft/passages.ts'
import { campaignsIn, partiesIn } from '../reading/council/parties.ts'
import { isMet, metAnywhere } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule, type Match } from './rule.ts'

const imprinted =
  /\b(?:promoted|published|printed|issued) (?:and (?:promoted|published|printed) )?(?:by|on behalf of)\b/i
/** Asks for a vote outright: for me, for us, for a party, for somebody on a day. */
const asks = /\b(?:vote|re-?elect|elect|lend (?:me|us)|give (?:me|us|him|her) your vote|your vote|use your votes?)\b/
const party =
  /\bvote (?:for )?(?:the )?(?:labour|conservative|tor(?:y|ies)|lib ?dems?|liberal democrats?|green|reform|plaid|independent|ukip|snp|your party)/

/** Campaign material needs an imprint online too (Elections Act 2022, part 6). A candidate's unpaid own words may not; so a note. */
export const imprint = defineRule({
  id: 'imprint',
  category: 'imprint',
  title: 'May need an imprint',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ['[[Vote for me]] on Thursday!'],
    passes: [
      'Vote for me on Thursday! Promoted by J Marsh of 1 Mill Lane, Northby.',
      'Polling day is Thursday. Bring photo ID.',
    ],
  },
  find: (draft) => (hasImprint(draft) ? [] : callsIn(draft).slice(0, 1)),
})

const hasImprint = metAnywhere(imprinted)

const callsIn = inPassages((draft): Match[] =>
  draft.asked.flatMap((sentence) => {
    const { line } = joined(sentence)
    const calls = isMet(asks, line)
      ? campaignsIn(sentence).filter(({ start, end }) => asks.test(draft.text.slice(start, end).toLowerCase()))
      : []
    const all = isMet(party, line) ? [...calls, ...partiesIn(sentence)] : calls
    return all.map(({ start, end }) => ({ span: { start, end } }))
  }),
)
