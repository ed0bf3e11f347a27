import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['internal (email|e-mail|memo)', 'sent me on whatsapp'])

/** Conversations meant to be private or internal are not published without permission. */
export const privateConversation = defineRule({
  id: 'private-conversation',
  category: 'confidential-information',
  title: 'Shows a private message',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ["[[Here is the clerk's internal email about the baskets.]]"],
    passes: ['Please email the office.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
