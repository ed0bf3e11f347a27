import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['i dare you', 'say it to my face'])

/** Goading or daring somebody keeps an argument hot. */
export const quarrel = defineRule({
  id: 'quarrel',
  category: 'conversation-conduct',
  title: 'Carries on a quarrel',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[Go on, reply. I dare you.]]'],
    passes: ['I see this one differently to you, Len, and that is fine.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
