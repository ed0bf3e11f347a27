import * as z from 'zod/mini'
import type { Draft } from '../draft/draft.ts'
import { overlaps } from '../draft/span.ts'
import { belittlements } from '../reading/contempt/belittling.ts'
import { type Aim, aimsOf, isOneToOne, isToFace } from '../reading/contempt/contempt.ts'
import { leavingOut } from '../reading/contempt/leaving-out.ts'
import { threatening } from '../reading/contempt/lexicon.ts'
import { belittlesLeader, isOfPower, isPolitics } from '../reading/contempt/politics.ts'
import { defineRule, type Match } from './rule.ts'
import { accusation, contempt } from './words/aimed.ts'

/** Insult or menace aimed at a person who can be told from the words: somebody named, addressed or pointed out. */
export const personalAttack = defineRule({
  id: 'personal-attack',
  category: 'personal-attack',
  title: 'Attacks a person',
  severity: 'should',
  options: {
    /** Some policies have a clause for threats and another for insults. */
    only: z.optional(z.enum(['threats', 'insults'])),
  },
  examples: {
    flags: ['Cllr Moss is a [[spineless hypocrite]].', '[[Shame on you]], Gary.'],
    passes: ['I disagree with Cllr Moss on this.', 'He called me an idiot and I let it go.'],
  },
  find: (draft, { only }) => {
    const insults = aimsOf(draft, contempt).filter((aim) => !isPolitics(aim))
    return [
      ...[...insults.filter(isOneToOne), ...aimsOf(draft, accusation).filter(isToFace)]
        .filter((aim) => only === undefined || isThreat(aim) === (only === 'threats'))
        .map((aim) => found(draft, aim)),
      ...(only === 'threats' ? [] : belittlements(draft))
        .filter(
          ({ one, sentence, span }) =>
            one && !insults.some((aim) => overlaps(aim, span)) && !belittlesLeader(sentence, span),
        )
        .map(({ span, says }) => ({ span, because: `“${draft.text.slice(span.start, span.end)}” ${says}.` })),
    ]
  },
})

const isThreat = ({ shape }: Aim): boolean => threatening.has(shape)

function found(draft: Draft, aim: Aim): Match {
  const edit = leavingOut(draft, aim)
  return {
    span: aim,
    because: `“${draft.text.slice(aim.start, aim.end)}” is aimed at a person.`,
    ...(aim.mild || isOfPower(aim) ? { mild: true } : {}),
    ...(edit ? { fix: { label: 'Leave it out', edit } } : {}),
  }
}
