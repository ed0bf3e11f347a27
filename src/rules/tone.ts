import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['do try to keep up', 'give it a rest'])

/** Sneering or talking down, short of insult. */
export const tone = defineRule({
  id: 'tone',
  category: 'tone',
  title: 'May sound rude',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Oh do give it a rest.]]'],
    passes: ['Thank you for the question.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
