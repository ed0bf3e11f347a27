import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['pics of the (kids|children)'])

/** Pictures of children need their parents’ permission first. */
export const imagesOfChildren = defineRule({
  id: 'images-of-children',
  category: 'images-of-children',
  title: 'Shows children',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[Loads of pics of the kids below.]]'],
    passes: ['The children sang beautifully.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
