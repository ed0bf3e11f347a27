import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['footage we shot for the council'])

/** An employee’s pictures of colleagues, or ones taken for the council, stay out of personal accounts. */
export const workImages = defineRule({
  id: 'work-images',
  category: 'images-consent',
  title: 'Shares pictures from work',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: [{ text: "[[Drone footage we shot for the council's park plan]]", role: 'officer' }],
    passes: ['The new noticeboard is in the foyer.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
