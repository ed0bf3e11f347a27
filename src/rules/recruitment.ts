import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['which of them you would pick'])

/** Choosing between candidates for a job or a co-option does not belong on social media; the vacancy notice does. */
export const recruitment = defineRule({
  id: 'recruitment',
  category: 'other',
  title: 'Discusses candidates',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ["[[Tell us which of them you'd pick for the co-option]]."],
    passes: ['We have one vacancy for a town councillor.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
