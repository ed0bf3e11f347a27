import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['rumour has it', 'word is', 'i bet'])

/** Rumour, hearsay and guesses given out as if they were information. */
export const guesswork = defineRule({
  id: 'guesswork',
  category: 'guesswork',
  title: 'Offers a guess as news',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Rumour has it]] the bank is closing.'],
    passes: ['Guess what is back? The lights.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
