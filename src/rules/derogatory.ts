import type { Draft } from '../draft/draft.ts'
import { overlaps } from '../draft/span.ts'
import { belittlements } from '../reading/contempt/belittling.ts'
import { type Aim, aimsOf, isOneToOne } from '../reading/contempt/contempt.ts'
import { leavingOut } from '../reading/contempt/leaving-out.ts'
import { isOfPublicBody } from '../reading/contempt/of-council.ts'
import { isOfPower, isPolitics, speaksToPower } from '../reading/contempt/politics.ts'
import { isMet } from '../reading/gate.ts'
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
            !one &&
            !aims.some((aim) => overlaps(aim, span)) &&
            !isOfPublicBody(sentence, span) &&
            !speaksToPower(sentence),
        )
        .map(({ span, says }) => ({ span, because: `“${draft.text.slice(span.start, span.end)}” ${says}.` })),
    ]
  },
})

const crime = /\b(?:rioted|firebombed|torched|smashed|vandalised|burn(?:t|ed)|stole|dumped|daubed|set fire)\b/i
/** “The cowards who firebombed the mosque”: whom nobody knows nobody belittles. */
const isOfCrime = ({ sentence, target }: Aim): boolean => !target && isMet(crime, sentence.text)

function found(draft: Draft, aim: Aim): Match {
  const edit = leavingOut(draft, aim)
  return {
    span: aim,
    because: `“${draft.text.slice(aim.start, aim.end)}” belittles people.`,
    ...(aim.mild || isOfPower(aim) || isOfCrime(aim) ? { mild: true } : {}),
    ...(edit ? { fix: { label: 'Leave it out', edit } } : {}),
  }
}
