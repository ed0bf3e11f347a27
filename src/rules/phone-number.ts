import * as z from 'zod'
import { defineRule } from './rule.ts'

/** A telephone number in a post is a caller at somebody's door. First version; replaced by the personal-data room. */
export const phoneNumber = defineRule({
  id: 'phone-number',
  category: 'personal-data',
  title: 'Gives a phone number',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: ['Ring Graham on [[07700 900142]].'],
    passes: ['Ring 101 and quote the crime number.'],
  },
  find: (draft) =>
    [...draft.text.matchAll(/(?<![\d+])0\d{4} ?\d{6}(?!\d)/g)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
    })),
})
