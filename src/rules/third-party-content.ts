import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['found it on google', 'not my photo'])

/** Somebody else’s article, picture, lyrics or words with no sign of permission. */
export const thirdPartyContent = defineRule({
  id: 'third-party-content',
  category: 'copyright-third-party-content',
  title: 'Uses someone else’s work',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[Not my photo, found it on Google.]]'],
    passes: ['Photo by Lena Marsh, shared with permission.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
