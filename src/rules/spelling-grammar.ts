import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['definately', 'tommorow'])

/** Only glaring slips; the browser’s own speller does the rest. */
export const spellingGrammar = defineRule({
  id: 'spelling-grammar',
  category: 'spelling-grammar',
  title: 'May have a slip',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Definately]] going.'],
    passes: ['Definitely going.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
