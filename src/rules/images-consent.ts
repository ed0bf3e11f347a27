import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['while (he|she|they) was not looking'])

/** Pictures of people need their agreement before they are uploaded. */
export const imagesConsent = defineRule({
  id: 'images-consent',
  category: 'images-consent',
  title: 'Shows people who have not agreed',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ["[[I took a photo while he wasn't looking.]]"],
    passes: ['The singers all agreed to be in the photograph.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
