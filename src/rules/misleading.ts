import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['though it denies it', 'i know it is not true but'])

/** A statement that the draft itself shows to be untrue, one-sided or not the council’s position. */
export const misleading = defineRule({
  id: 'misleading',
  category: 'misleading',
  title: 'May mislead',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[The council will fell every tree, though it denies it.]]'],
    passes: ['The council voted 7 to 5 to fell the limes.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
