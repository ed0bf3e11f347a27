import * as z from 'zod'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const title =
  /\b(?:as (?:your|a|an|one of your) (?:\w+ )?(?:councillor|cllr)|as (?:cllr|councillor) \w+|(?:cllr|councillor) \w+ (?:here|writing|speaking|again|posting)|this is (?:cllr|councillor)|(?:cllr|councillor|council)(?: 's)? hat off)\b/
const claim =
  /\b(?:personal(?:ly)?|private(?:ly)?|unofficial(?:ly)?|off duty|hat off|not on duty|off the record|day off|own time|not official)\b/

/** Calling oneself councillor may make a post official whatever it claims (Desborough, closing paragraph 5). */
export const titleMayBeOfficial = defineRule({
  id: 'title-may-be-official',
  category: 'official-capacity',
  title: 'Title with a private claim',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Cllr Marsh here, entirely off duty.]]'],
    passes: ['As your councillor I will be at the library on Saturday.', 'Not posting as a councillor today, just as a mum.'],
  },
  find: (draft) =>
    draft.account === 'council'
      ? []
      : draft.sentences
          .filter((sentence) => {
            const { line } = joined(sentence)
            return title.test(line) && claim.test(line) && !/\bnot (?:\w+ )?as (?:a|your) (?:\w+ )?(?:councillor|cllr)\b/.test(line)
          })
          .map(({ start, end }) => ({ span: { start, end } })),
})
