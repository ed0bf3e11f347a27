import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['selling my'])

/** The council’s account is not for selling, family news or favours. */
export const privateBusiness = defineRule({
  id: 'private-business',
  category: 'other',
  title: 'Private business on a council account',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: [{ text: '[[Selling my old cot, £30]].', account: 'council' }],
    passes: ['Market day is Friday, 9 to 2.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
