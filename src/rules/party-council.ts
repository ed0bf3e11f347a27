import * as z from 'zod'
import { namesCouncil } from '../reading/council.ts'
import { partiesIn } from '../reading/parties.ts'
import { defineRule } from './rule.ts'

/** Desborough, “Posting” 6: the Council cannot be involved in party politics, on whosever account. */
export const partyCouncil = defineRule({
  id: 'party-council',
  category: 'party-political',
  title: 'Brings the council into party politics',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Northby Town Council is a Labour council now.]]'],
    passes: ['The Labour government has cut our buses.', 'Reforming the town council took a decade.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => namesCouncil(sentence) && partiesIn(sentence).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
