import * as z from 'zod'
import { type Aim, aimsOf, isOneToOne } from '../reading/contempt.ts'
import { defineRule } from './rule.ts'
import { contempt } from './words/aimed.ts'

/** Belittling words about people in general or in a group; what is aimed at one person is `personal-attack`. */
export const derogatory = defineRule({
  id: 'derogatory',
  category: 'derogatory',
  title: 'Belittles people',
  severity: 'must',
  options: z.object({}),
  examples: {
    flags: ['Which [[halfwit]] signed this off?', 'The planning department is [[run by a bunch of clowns]].'],
    passes: [
      'This plan is a complete shambles.',
      'The clowns at the carnival were a great hit.',
      'I’m an idiot, I left the keys in the hall.',
    ],
  },
  find: (draft) =>
    aimsOf(draft, contempt)
      .filter((aim) => !isOneToOne(aim))
      .map((aim) => ({ span: aim, because: because(draft.text, aim) })),
})

const because = (text: string, aim: Aim) => `“${text.slice(aim.start, aim.end)}” belittles people.`
