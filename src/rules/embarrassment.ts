import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['still drunk', 'pints before the'])

/** The writer shown drunk, asleep or careless on duty. */
export const embarrassment = defineRule({
  id: 'embarrassment',
  category: 'other',
  title: 'May embarrass the council',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[Had five pints before the planning committee.]]'],
    passes: ['A quiet pint after the litter pick.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
