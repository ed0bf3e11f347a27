import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['shout out to * on the grounds team'])

/** Some policies ask an employee’s approval before anything is said of them, even kindly. Thanking a team is not naming. */
export const staffPraise = defineRule({
  id: 'staff-praise',
  category: 'staff-discussion',
  title: 'Praises an employee by name',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[Shout out to Gethin on the grounds team]].'],
    passes: ['Thank you to the grounds team.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
