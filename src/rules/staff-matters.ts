import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['off with stress', 'on long-term sick'])

/** Discipline, sickness, pay and grievances of employees are personal and confidential. */
export const staffMatters = defineRule({
  id: 'staff-matters',
  category: 'staff-discussion',
  title: 'Tells of a staff matter',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['[[The receptionist is on long-term sick.]]'],
    passes: ['The office is closed on Friday.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
