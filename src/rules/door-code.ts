import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['key safe is *', 'gate code is *'])

/** A code for a door, gate, key safe or alarm opens it for everyone who reads it. */
export const doorCode = defineRule({
  id: 'door-code',
  category: 'security',
  title: 'Gives a door or alarm code',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[The key safe is 4471]].'],
    passes: ['Please never post the hall door code online.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
