import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['every single', 'nobody ever'])

/** Overstatement that a reader could take for fact. */
export const exaggeration = defineRule({
  id: 'exaggeration',
  category: 'exaggeration',
  title: 'May overstate',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Every single]] street in this town is flooded.'],
    passes: ['There are eleven potholes deeper than 40 mm.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
