import * as z from 'zod'
import { campaignsIn } from '../reading/parties.ts'
import { defineRule } from './rule.ts'

const imprinted = /\b(?:promoted|published|printed) (?:and (?:promoted|published) )?by\b/i

/** Campaign material needs an imprint online too (Elections Act 2022, part 6). A candidate's own post may not; so a note. */
export const imprint = defineRule({
  id: 'imprint',
  category: 'imprint',
  title: 'May need an imprint',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Vote for me]] on Thursday!'],
    passes: ['Vote for me on Thursday! Promoted by J Marsh of 1 Mill Lane, Northby.', 'Polling day is Thursday.'],
  },
  find: (draft) =>
    imprinted.test(draft.text)
      ? []
      : draft.sentences
          .flatMap((sentence) => campaignsIn(sentence))
          .slice(0, 1)
          .map((span) => ({ span })),
})
