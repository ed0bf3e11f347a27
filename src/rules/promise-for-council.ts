import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const frames =
  /\bi (?:am |have |hereby |have now |have just |can |am now |am hereby )*(?:approving|approved|granting|granted|authorising|authorised|signing off|signed off|waiving|waived|cancelling|cancelled|banning|awarding|awarded)\b (?:a|an|the|your|that|this|it|£)[^.]*|\bi have (?:now |just )?decided (?:that |to |the |we )[^.]*|\byou can have (?:the|your|a) [^.]*\bi am (?:saying|telling)[^.]*|\b(?:i (?:promise|guarantee)|you have my word|take it from me|i give you my word)(?: you)?(?: that)? (?:the (?:\w+ ){0,2}council|we|it|there|planning|that) (?:will|is going|are going|shall)\b[^.]*|\b(?:take|consider|treat) (?:this(?: post)?|it|that) (?:as )?(?:confirm\w*|approved|agreed|done|official|decided|settled|granted)\b[^.]*|\bno need to (?:ask|apply to|go through|bother|trouble|ring|contact) (?:the )?(?:office|clerk|council)\b[^.]*/g

/** One councillor decides nothing alone (Desborough, “Posting” 3; Local Government Act 1972, section 101). */
export const promiseForCouncil = defineRule({
  id: 'promise-for-council',
  category: 'official-capacity',
  title: 'Decides for the council',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ["[[I'm approving the £200 grant for the choir]] here and now."],
    passes: ['I will ask for the grant to go on the agenda for May.'],
  },
  find: (draft) => draft.sentences.flatMap((sentence) => find(sentence, frames).map((span) => ({ span }))),
})
