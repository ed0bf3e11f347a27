import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['uphold (her|his|the|their) complaint'])

/** A resident’s complaint goes through the complaints procedure or the agenda, not a post. */
export const complaintInPublic = defineRule({
  id: 'complaint-in-public',
  category: 'conversation-conduct',
  title: 'Handles a complaint in public',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ["[[I've told her I uphold the complaint.]]"],
    passes: ['The complaints form is on the website.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
