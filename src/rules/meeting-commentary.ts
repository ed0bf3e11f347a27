import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const spoken =
  /\b(?:(?:going |now |we are |i am )?live (?:now )?(?:from|in) the (?:chamber|back row|meeting|council|gallery|room)|running commentary|blow by blow|talking you through)\b[^.]*/g

/** Written reports may be made from a council meeting in England; spoken commentary from the room may not (Oakham, “Meetings” 4; 2014 Openness Regulations). */
export const meetingCommentary = defineRule({
  id: 'meeting-commentary',
  category: 'meeting-conduct',
  title: 'Spoken commentary from a meeting',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: [{ text: '[[Live from the chamber, talking you through it]]. Own views.', duringMeeting: true }],
    passes: ['Live music from the bandstand on Sunday.'],
  },
  find: (draft) =>
    draft.sentences.flatMap((sentence) =>
      draft.duringMeeting || /meeting|council|chamber|debate/i.test(draft.text)
        ? find(sentence, spoken).map((span) => ({ span }))
        : [],
    ),
})
