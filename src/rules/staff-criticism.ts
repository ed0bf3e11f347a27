import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['our clerk is (useless|lazy|rude)', 'caretaker can not be bothered'])

/** Concerns about how an employee does the job go to the Clerk, not to the public: staff cannot answer back. */
export const staffCriticism = defineRule({
  id: 'staff-criticism',
  category: 'staff-discussion',
  title: 'Criticises a member of staff',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[Our clerk is useless.]]'],
    passes: ['Our clerk is on the phone from 9 till 1.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
