import * as z from 'zod'
import { onBusiness } from '../reading/council.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const elsewhere =
  /\b(?:selling|tickets?|for sale|recipe|sourdough|baking|cake|football|cup|match|score|telly|netflix|strictly|bake off|dinner|tea|holiday|pub|shopping|ebay|dog|cat|birthday|film|crossword|wordle|lunch|weekend|garden|gig|golf|rugby|cricket)\b/

/** During a meeting, posts keep to the meeting (Oakham, guidance on X, b). */
export const meetingConduct = defineRule({
  id: 'meeting-conduct',
  category: 'meeting-conduct',
  title: 'Off the subject in a meeting',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: [{ text: "Item 4 now. [[Who's watching the football?]]", duringMeeting: true }],
    passes: [{ text: 'Item 4 now: the allotment rents.', duringMeeting: true }, "Who's watching the football?"],
  },
  find: (draft) =>
    draft.duringMeeting
      ? draft.sentences
          .filter((sentence) => elsewhere.test(joined(sentence).line) && !onBusiness(sentence))
          .map(({ start, end }) => ({ span: { start, end } }))
      : [],
})
