import * as z from 'zod/mini'
import { accounts } from '../draft/circumstances.ts'
import { campaignsIn, partiesIn } from '../reading/council/parties.ts'
import { defineRule } from './rule.ts'

/** A council's page belongs to every resident (Local Government Act 1986, section 2). Own accounts only where a pack says so. */
export const partyPolitical = defineRule({
  id: 'party-political',
  category: 'party-political',
  title: 'Party politics',
  severity: 'should',
  options: { accounts: z._default(z.array(z.enum(accounts)), ['council']) },
  examples: {
    flags: [{ text: '[[Vote Labour on Thursday for a fairer town.]]', account: 'council' }],
    passes: [
      'Vote Labour on Thursday for a fairer town.',
      { text: 'A labour of love: the finger post is back.', account: 'council' },
    ],
  },
  find: (draft, { accounts }) =>
    accounts.includes(draft.account)
      ? draft.asked
          .filter((sentence) => partiesIn(sentence).length > 0 || campaignsIn(sentence).length > 0)
          .map(({ start, end }) => ({ span: { start, end } }))
      : [],
})
