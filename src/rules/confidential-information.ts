import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['told in confidence', 'confidential report'])

/** What a council holds in confidence is not a member’s to publish. */
export const confidentialInformation = defineRule({
  id: 'confidential-information',
  category: 'confidential-information',
  title: 'Passes on something confidential',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[We were told in confidence that the flats are to be sold.]]'],
    passes: ['A free and confidential helpline is open all night.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
