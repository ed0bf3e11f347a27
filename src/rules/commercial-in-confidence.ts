import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['commercial in confidence', 'lowest (bid|tender|quote) so far'])

/** A tender, bid or rent under negotiation loses its worth to the town when the other side reads it. */
export const commercialInConfidence = defineRule({
  id: 'commercial-in-confidence',
  category: 'confidential-information',
  title: 'Gives a price in confidence',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[The lowest bid so far is £41,250.]]'],
    passes: ['The contract was awarded to the lowest bidder.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
