import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['claim your', 'is this you in this video'])

/** Prizes, refunds and log-in links of the kind that scams use. */
export const scamLink = defineRule({
  id: 'scam-link',
  category: 'security',
  title: 'May pass on a scam',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Claim your £250 voucher, log in here: http://free.example/login]]'],
    passes: ['Scam warning: do not click the missed parcel link.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
