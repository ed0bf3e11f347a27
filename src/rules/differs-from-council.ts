import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { speaksToPress } from '../reading/press.ts'
import { defineRule } from './rule.ts'

const frames =
  /\b(?:council|members|they|we|committee) (?:\w+ ){0,4}(?:voted|backed|decided|agreed|approved|supported|rejected|refused)\b[^.]{0,80}\b(?:but i|i (?:do not|personally|am all for|would|think)|personally)\b[^.]*|\b(?:members|they|council|we) should never have\b[^.]*/g

/** To the media, the Clerk, the Mayor and the chairs give the council's opinion (Caldicot 7.6), not one of their own. */
export const differsFromCouncil = defineRule({
  id: 'differs-from-council',
  category: 'official-capacity',
  title: 'Differs from the council to the press',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: [{ text: 'As I told the paper, [[the council backed the scheme but I would scrap it]].', role: 'mayor' }],
    passes: [
      { text: 'As I told the paper, the council backed the scheme by nine votes to three.', role: 'mayor' },
      'The council backed the scheme but I would scrap it.',
    ],
  },
  find: (draft) =>
    speaksToPress(draft)
      ? draft.sentences.flatMap((sentence) => find(sentence, frames).map((span) => ({ span })))
      : [],
})
