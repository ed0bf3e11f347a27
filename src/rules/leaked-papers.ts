import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['pink (pages|papers)', 'sent a copy to the (paper|press)'])

/** Confidential papers, exempt minutes and private correspondence are not to be copied out, pictured or handed to the press. */
export const leakedPapers = defineRule({
  id: 'leaked-papers',
  category: 'confidential-information',
  title: 'Gives out confidential papers',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[Photo of the pink papers below.]]'],
    passes: ['The papers are on the website.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
