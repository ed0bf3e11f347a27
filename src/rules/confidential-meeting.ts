import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['in (closed|private|confidential) session', 'after the (press|public) (had|) left'])

/** What was said or decided while the press and public were excluded stays in the room (Public Bodies (Admission to Meetings) Act 1960). */
export const confidentialMeeting = defineRule({
  id: 'confidential-meeting',
  category: 'confidential-meeting',
  title: 'Tells of a closed session',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[In closed session we agreed to sell the depot.]]'],
    passes: ['The agenda for Wednesday is on the website.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
