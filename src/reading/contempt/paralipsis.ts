import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span } from '../../draft/span.ts'
import { body } from '../clause.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { isAnother, targetsOf } from '../people/targets.ts'
import { charges, stands, takenBack, unsaying } from '../words/paralipsis.ts'

/** A charge that the sentence denies to make, and that the rest of it or the next sentence makes after all. */
export function unsaidCharge(sentences: readonly Sentence[], at: number): Span | null {
  const sentence = sentences[at]
  if (!sentence) return null
  const { line } = joined(sentence)
  const unsaid = meet(unsaying, line)
  if (!unsaid) return null
  const after = line.slice(unsaid.index + unsaid[0].length)
  const charge = meet(charges, after)
  if (!charge) return null
  const rest = after.slice(charge.index + charge[0].length)
  const next = sentences[at + 1]
  const told = next ? joined(next).line : ''
  const near = next ? [sentence, next] : [sentence]
  if (isMet(stands, `${rest} . ${told}`) || !near.some((each) => targetsOf(each).some(isAnother))) return null
  if (isMet(takenBack, rest)) return body(sentence)
  return next && isMet(takenBack, told) ? cover(body(sentence), body(next)) : null
}

/** The writer denies to charge anybody; whether in earnest is for the others here to see. */
export const deniesCharge = (sentence: Sentence): boolean => isMet(unsaying, joined(sentence).line)

/** …and clears, thanks or sets somebody right in the same breath. */
export function deniesInEarnest(sentences: readonly Sentence[], at: number): boolean {
  const near = sentences.slice(at, at + 2)
  return near[0] !== undefined && deniesCharge(near[0]) && near.some((each) => isMet(stands, joined(each).line))
}
