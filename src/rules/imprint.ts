import type { Draft } from '../draft/draft.ts'
import { inPassages } from '../draft/passages.ts'
import type { Span } from '../draft/span.ts'
import { campaignsIn, partiesIn } from '../reading/council/parties.ts'
import { isMet, metAnywhere } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule, type Match } from './rule.ts'

const imprinted =
  /\b(?:promoted|published|printed|issued) (?:and (?:promoted|published|printed) )?(?:by|on behalf of)\b/i
/** Asks for a vote outright: for me, for us, for a party, for somebody on a day. */
const asks = /\b(?:vote|re-?elect|elect|lend (?:me|us)|give (?:me|us|him|her) your vote|your vote|use your votes?)\b/
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
    if (!isMet(asks, joined(sentence).line)) return []
    const calls = campaignsIn(sentence).filter((span) => asks.test(wordsOf(draft, span).toLowerCase()))
    const parties = partiesIn(sentence).filter((span) => isCalledFor(draft, sentence, span))
    return [...calls, ...parties].map(({ start, end }) => ({ span: { start, end } }))
  }),
)

const wordsOf = ({ text }: Draft, { start, end }: Span): string => text.slice(start, end)

/** "Vote Labour" is known as a party's name with its call, "vote for the Tories" by the name alone. */
const isCalledFor = (draft: Draft, { start }: Span, party: Span): boolean =>
  /^vote /i.test(wordsOf(draft, party)) || /\bvote (?:for )?(?:the )?$/i.test(draft.text.slice(start, party.start))
