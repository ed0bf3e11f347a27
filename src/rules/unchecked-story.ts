import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['have not checked', 'no idea where it is from'])

/** A story that the draft admits nobody has checked, or that has no source. */
export const uncheckedStory = defineRule({
  id: 'unchecked-story',
  category: 'misleading',
  title: 'Passes on an unchecked story',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ["[[Sharing just in case, haven't checked it.]]"],
    passes: ['I checked with the office and it is not true.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
