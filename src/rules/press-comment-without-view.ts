import * as z from 'zod'
import { hasDisclaimer } from '../reading/disclaimer.ts'
import { speaksToPress } from '../reading/press.ts'
import { defineRule } from './rule.ts'

/** A councillor who talks to the press asks for the words to be reported as a personal view (Caldicot 7.7; Oakham, “Press and public” 3). */
export const pressCommentWithoutView = defineRule({
  id: 'press-comment-without-view',
  category: 'disclaimer',
  title: 'Press comment, view not claimed',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['As I told the reporter from the Herald, the pool must stay open.[[]]'],
    passes: ['As I told the reporter from the Herald, and this is my personal view, the pool must stay open.'],
  },
  find: (draft, _, known) =>
    draft.account === 'council' || !speaksToPress(draft) || hasDisclaimer(draft, known.disclaimers)
      ? []
      : [{ span: { start: draft.text.length, end: draft.text.length } }],
})
