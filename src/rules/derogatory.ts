import type { Draft } from '../draft/draft.ts'
import { overlaps } from '../draft/span.ts'
import { belittlements } from '../reading/contempt/belittling.ts'
import { type Aim, aimsOf, isOneToOne } from '../reading/contempt/contempt.ts'
import { leavingOut } from '../reading/contempt/leaving-out.ts'
import { isOfPublicBody } from '../reading/contempt/of-council.ts'
import { isPolitics } from '../reading/contempt/politics.ts'
import { defineRule, type Match } from './rule.ts'
import { contempt } from './words/aimed.ts'

/** Belittling words about people in general or in a group; what is aimed at one person is `personal-attack`. */
export const derogatory = defineRule({
  id: 'derogatory',
  category: 'derogatory',
  title: 'Belittles people',
  severity: 'must',
  examples: {
    flags: ['Which [[halfwit]] signed this off?', 'The planning department is [[run by a bunch of clowns]].'],
    passes: [
      'This plan is a complete shambles.',
      'The clowns at the carnival were a great hit.',
      'I’m an idiot, I left the keys in the hall.',
    ],
  },
  find: (draft) => {
    const aims = aimsOf(draft, contempt).filter((aim) => !isPolitics(aim))
    return [
      ...aims.filter((aim) => !isOneToOne(aim)).map((aim) => found(draft, aim)),
      ...belittlements(draft)
        .filter(
          ({ one, span, sentence }) =>
            !one && !aims.some((aim) => overlaps(aim, span)) && !isOfPublicBody(sentence, span),
        )
        .map(({ span, says }) => ({ span, because: `“${draft.text.slice(span.start, span.end)}” ${says}.` })),
    ]
  },
})

function found(draft: Draft, aim: Aim): Match {
  const edit = leavingOut(draft, aim)
  return {
    span: aim,
    because: `“${draft.text.slice(aim.start, aim.end)}” belittles people.`,
    ...(aim.mild ? { mild: true } : {}),
    ...(edit ? { fix: { label: 'Leave it out', edit } } : {}),
  }
}
