import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['(is|) not public yet', 'ahead of the announcement'])

/** News that the draft itself says is not public yet. */
export const notYetPublic = defineRule({
  id: 'not-yet-public',
  category: 'confidential-information',
  title: 'Tells what is not public yet',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ["[[It isn't public yet but they will sponsor the lights.]]"],
    passes: ['The date will be on the posters.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
