import * as z from 'zod'
import type { Sentence } from '../draft/sentences.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { fire, institutions, subjects, warmth } from './words/divisive.ts'

const alight = new RegExp(`\\b(?:${subjects})(?=\\W|$)`)
const institution = new RegExp(`\\b(?:${institutions})\\b`)
const burning = new RegExp(`\\b(?:${fire})(?=\\W|$)`)
const warm = new RegExp(`\\b(?:${warmth})(?=\\W|$)`)
/** The same words on a notice: a clinic, a service, a collection, a lesson, a street. */
const notice =
  /\b(?:clinic|appointments?|booster|collection for|donations?|welcome (?:everyone|all|refugees)|all welcome|every faith|faith or none|whatever (?:your|their) faith|service (?:is|at|on)|exhibition|display|museum|lecture|talk on|film night|coffee morning|vigil|prayers? for|thoughts and prayers|donate|volunteers?|history of|in 1[0-9]{3}|hospital|support group|helpline|hate crime|report it|church (?:hall|tower|fete|yard|street|road|lane|clock)|the church (?:hall|tower|is open|bells)|half term|applications? (?:from|for)|now open|from now|drop-in|congratulations|thank you|thanks to)\b/

/** Caldicot 5.3 xi and Rugeley 4.9 ask members to leave subjects alone that divide a country more than they concern a town. */
export const inflammatoryTopic = defineRule({
  id: 'inflammatory-topic',
  category: 'inflammatory-topic',
  title: 'Divisive subject',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Immigration is ruining this country.]]'],
    passes: ['The library has a display on the history of immigration.'],
  },
  find: (draft) =>
    draft.account === 'council'
      ? []
      : draft.sentences
          .filter((sentence, at) => inflames(sentence, draft.sentences[at + 1]) && !isQuoted(draft, sentence))
          .map(({ start, end }) => ({ span: { start, end } })),
})

/** A divisive subject and a spark in one breath; or the subject put as a question that the next sentence answers. */
function inflames(sentence: Sentence, next: Sentence | undefined): boolean {
  const { line } = joined(sentence)
  const divides = alight.test(line)
  if ((!divides && !institution.test(line)) || notice.test(line)) return false
  if (burning.test(line) || (divides && warm.test(line))) return true
  return (
    divides &&
    sentence.text.endsWith('?') &&
    next !== undefined &&
    /^(?:i say|yes|no|absolutely|never|of course|damn)\b/.test(joined(next).line)
  )
}
