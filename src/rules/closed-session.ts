import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['(press|public) (were|was|will be|be|) excluded', 'exclude the (press|public)'])

/** That the public were excluded may be told, from the agenda or the minutes; nothing more. A reminder of where to stop. */
export const closedSession = defineRule({
  id: 'closed-session',
  category: 'confidential-meeting',
  title: 'Mentions a closed session',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[The public were excluded for the staffing item.]]'],
    passes: ['The agenda for Wednesday is on the website.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
