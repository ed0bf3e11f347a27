import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const recorded =
  /\b(?:filmed|recorded|videoed|snapped|photographed|(?:live )?stream(?:ing|ed)?|filming|recording|live tweeting|broadcasting)\b[^.]*\b(?:meeting|council|chamber|committee|item|debate|public seats|gallery)\b[^.]*/g

/** In Wales, standing orders may ask for written consent before a meeting is filmed, photographed or streamed (Caldicot 8.3). */
export const meetingRecording = defineRule({
  id: 'meeting-recording',
  category: 'meeting-conduct',
  title: 'Records a council meeting',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ["[[Filmed last night's full council on my phone]]."],
    passes: ['The Council gave written consent, so here is what I filmed of the council meeting.'],
  },
  find: (draft) =>
    /consent|permission/i.test(draft.text)
      ? []
      : draft.sentences.flatMap((sentence) => find(sentence, recorded).map((span) => ({ span }))),
})
