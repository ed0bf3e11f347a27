import { around, ofAsked } from '../draft/draft.ts'
import { phrases } from '../draft/phrases.ts'
import { touchesTown } from '../reading/council/taking-sides.ts'
import { isOfOld } from '../reading/long-ago.ts'
import { namesKin } from '../reading/people/kin.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { colourful } from './words/colourful.ts'

const match = phrases(colourful)

/** Some policies ask members to take care with colourful language: it wins an argument nowhere and is quoted everywhere. */
export const colourfulLanguage = defineRule({
  id: 'colourful-language',
  category: 'colourful-language',
  title: 'Colourful language',
  severity: 'note',
  examples: {
    flags: ['The new junction is a [[total shambles]].', 'I was [[gobsmacked]] by the price.'],
    passes: ['The bloodhounds and the barmaid won at the dog show.', 'The circus is on the Meadow until Sunday.'],
  },
  find: (draft) =>
    ofAsked(draft, (sentence, at) =>
      isOfOld(draft, at) ||
      // “The grandchildren voted. A stitch-up!”
      (around(draft, at).some(namesKin) && !touchesTown(draft.sentences, at))
        ? []
        : match(sentence.words),
    )
      .filter((hit) => !isQuoted(draft, hit))
      .map(({ start, end }) => ({
        span: { start, end },
        because: `“${draft.text.slice(start, end)}” colours the point.`,
      })),
})
