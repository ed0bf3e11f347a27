import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['comment below by noon', 'apply by facebook message'])

/** A message or comment on Facebook may not count as contacting the council officially. */
export const facebookAsNotice = defineRule({
  id: 'facebook-as-notice',
  category: 'other',
  title: 'Takes official business by comment',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: [{ text: '[[To object, comment below by noon on Friday.]]', account: 'council' }],
    passes: ['To comment yourself, use the planning portal.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
