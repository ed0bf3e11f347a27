import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['only know (this|) because i am a councillor', 'at a members briefing'])

/** What a member sees or hears only because of the office. */
export const councillorOnlyKnowledge = defineRule({
  id: 'councillor-only-knowledge',
  category: 'confidential-information',
  title: 'Known only as a councillor',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['[[I only know because I am a councillor, but the shop is closing.]]'],
    passes: ['As a councillor I have seen how hard volunteers work.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
