import type { Draft } from '../draft/draft.ts'
import type { Span } from '../draft/span.ts'
import { type Aim, aimsOf, isToFace } from '../reading/contempt/contempt.ts'
import { insinuations } from '../reading/contempt/insinuation.ts'
import { leavingOut } from '../reading/contempt/leaving-out.ts'
import { isLeader, speaksToNation } from '../reading/contempt/politics.ts'
import { isMet } from '../reading/gate.ts'
import { isOfOld } from '../reading/long-ago.ts'
import { isNobodyTold, type Target, targetsOf } from '../reading/people/targets.ts'
import { defineRule, type Match } from './rule.ts'
import { accusation } from './words/aimed.ts'

/** A charge of lying, cheating or crime against somebody who can be identified may be defamation, as a hint or question too. */
export const allegation = defineRule({
  id: 'allegation',
  category: 'defamation',
  title: 'Accuses somebody',
  severity: 'should',
  examples: {
    flags: ['The old treasurer [[cooked the books]].', '[[How much was he paid]], I wonder?'],
    passes: ['The water was lying on the road for days.', 'Police warn of fraudsters who ring at the door.'],
  },
  find: (draft) => {
    const said = aimsOf(draft, accusation).filter(
      (aim) =>
        !isToFace(aim) &&
        !(aim.target && isNobodyTold(aim.sentence, aim.target)) &&
        // The dead cannot be defamed.
        !isOfOld(draft, draft.sentences.indexOf(aim.sentence)),
    )
    const hinted = insinuations(draft).filter(
      (hint) => !said.some((aim) => aim.start < hint.end && hint.start < aim.end),
    )
    return [...said.map((aim) => found(draft, aim)), ...hinted.map((span) => hinting(draft, span))]
  },
})

const body = /\b(?:county|district|borough|government|council|planning permission)\b/i
/** Why a public body did something may be asked: it cannot be defamed (Derbyshire v Times Newspapers, 1993). */
const isOfBody = (draft: Draft, { start, end }: Span): boolean =>
  isMet(body, draft.text.slice(start, end)) &&
  !draft.sentences.some((one) => one.start < end && start < one.end && targetsOf(one).some(isPerson))
const isPerson = ({ kind, word }: Target): boolean =>
  kind === 'name' || kind === 'role' || kind === 'handle' || (kind === 'pronoun' && /^(?:he|she|him|her)$/.test(word))

const hinting = (draft: Draft, span: Span): Match => ({
  span,
  because: `“${draft.text.slice(span.start, span.end)}” may be read as a hint that somebody did wrong.`,
  ...(isOfBody(draft, span) ? { mild: true } : {}),
})

/** What the whole country may say of those who govern it and serve it. */
const isOfState = (draft: Draft, { sentence, target }: Aim): boolean =>
  speaksToNation(sentence) || (target ? isLeader(sentence, target) : isOfBody(draft, sentence))

function found(draft: Draft, aim: Aim): Match {
  const edit = leavingOut(draft, aim)
  return {
    span: aim,
    because: `“${draft.text.slice(aim.start, aim.end)}” says that somebody was dishonest or broke the law.`,
    ...(aim.mild || isOfState(draft, aim) ? { mild: true } : {}),
    ...(edit ? { fix: { label: 'Leave it out', edit } } : {}),
  }
}
