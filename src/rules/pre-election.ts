import * as z from 'zod'
import { electionNear } from '../reading/election.ts'
import { find } from '../reading/joined.ts'
import { campaignsIn, partiesIn } from '../reading/parties.ts'
import { defineRule } from './rule.ts'

const candidate = /\bcandidate \w+|\b(?:i|we) promised\b[^.]*\belection|\bvote for\b/g

/** In the weeks before a poll a council's account says nothing that helps a party or a candidate (Brackley 10.1; Local Government Act 1986, section 2). */
export const preElection = defineRule({
  id: 'pre-election',
  category: 'pre-election',
  title: 'Election period',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: [{ text: '[[Lovely to see candidate Ann Marsh at the fair.]]', account: 'council', preElection: true }],
    passes: [
      { text: 'Polling day is Thursday. Remember photo ID.', account: 'council', preElection: true },
      { text: 'Lovely to see candidate Ann Marsh at the fair.', preElection: true },
    ],
  },
  find: (draft, _, known) =>
    draft.account !== 'council' || !electionNear(draft, known.preElection)
      ? []
      : draft.sentences
          .filter((sentence) =>
            [partiesIn(sentence), campaignsIn(sentence), find(sentence, candidate)].some((hits) => hits.length > 0),
          )
          .map(({ start, end }) => ({ span: { start, end } })),
})
