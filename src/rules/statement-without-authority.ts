import { speaksAsCouncil } from '../reading/council/voice.ts'
import { defineRule } from './rule.ts'

/** Where only the clerk may issue public statements for the council (Oakham, “Users”), another officer's statement waits for the clerk. */
export const statementWithoutAuthority = defineRule({
  id: 'statement-without-authority',
  category: 'official-capacity',
  title: 'Issues a statement for the council',
  severity: 'note',
  examples: {
    flags: [
      {
        text: '[[Statement on behalf of Northby Town Council]]: the fountain stays.',
        role: 'officer',
        account: 'council',
      },
    ],
    passes: [
      { text: 'Statement on behalf of Northby Town Council: the fountain stays.', role: 'clerk', account: 'council' },
      { text: 'The office is closed on Monday.', role: 'officer', account: 'council' },
    ],
  },
  find: (draft) =>
    draft.role !== 'officer'
      ? []
      : draft.asked.flatMap((sentence) => {
          const span = speaksAsCouncil(sentence)
          return span ? [{ span }] : []
        }),
})
