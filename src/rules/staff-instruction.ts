import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['clerk please', 'told the (groundsman|clerk|caretaker) to'])

/** No single member instructs the Clerk or another employee (LGA 1972, s.112; Open and Transparent Government guidance). */
export const staffInstruction = defineRule({
  id: 'staff-instruction',
  category: 'staff-discussion',
  title: 'Gives staff an instruction',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ["[[I've told the groundsman to rake it up.]]"],
    passes: ['I asked at the meeting whether the toilets could stay open.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
