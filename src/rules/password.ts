import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['the password is'])

/** A password in a post is a password for everyone. */
export const password = defineRule({
  id: 'password',
  category: 'security',
  title: 'Gives a password or log-in',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[The password is Chestnuts9]].'],
    passes: ['Please change your password.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
