import * as z from 'zod'
import { electionNear } from '../reading/election.ts'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const promotes =
  /\b(?:follow|like|share|give|check out|visit|subscribe)\b[^.]*\b(?:cllr|councillor|\w*cllr\w*|follow)\b[^.]*/g

/** In the pre-election period an officer points nobody to a councillor's page (Caldicot 5.2). */
export const preElectionPromotion = defineRule({
  id: 'pre-election-promotion',
  category: 'pre-election',
  title: 'Promotes a councillor’s page',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: [{ text: "[[Follow Cllr Marsh's page for news]].", role: 'officer', preElection: true }],
    passes: [
      { text: "Follow Cllr Marsh's page for news.", role: 'officer' },
      { text: 'Follow our page for news.', role: 'officer', preElection: true },
    ],
  },
  find: (draft, _, known) =>
    (draft.role === 'officer' || draft.role === 'clerk') && electionNear(draft, known.preElection)
      ? draft.sentences.flatMap((sentence) => find(sentence, promotes).map((span) => ({ span })))
      : [],
})
