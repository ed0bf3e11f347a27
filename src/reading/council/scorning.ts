import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span, spanOf } from '../../draft/span.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'
import { isNegated, isSupposed } from '../negation.ts'
import { listener, others, ownCouncil, scornTurns } from '../words/scorn.ts'

const scorns = phrases(scornTurns)
const turns = /(?: \. | (?:but|although|though|whereas|while|if|and (?:the|so|now|i|we)|so (?:the|we|i)) )/
const shortest = 5

/** The council named and scorn poured in one clause, in whichever order; or scorn by itself right before or after it. */
export function scornsCouncil(sentences: readonly Sentence[], at: number): Span | null {
  const sentence = sentences[at]
  if (!sentence) return null
  const hits = scorns(sentence.words).filter((hit) => !isNegated(sentence, hit) && !isSupposed(sentence, hit))
  if (hits.length === 0) return null
  const { line, span } = joined(sentence)
  let offset = 0
  for (const clause of line.split(turns)) {
    const start = line.indexOf(clause, offset)
    offset = start + clause.length
    const named = ownCouncil.exec(clause)
    if (!named || others.test(clause) || listener.test(clause.slice(0, named.index))) continue
    const council = span(start + named.index, start + named.index + named[0].length)
    const whole = span(start, Math.max(start + 1, offset))
    const hit = hits.find((each) => each.start >= whole.start && each.start < whole.end)
    if (hit) return cover(council, spanOf(hit.start, hit.end))
  }
  const lone = sentence.words.length <= shortest && !isMet(others, line)
  return lone && [sentences[at - 1], sentences[at + 1]].some((each) => each && leads(each)) ? (hits[0] ?? null) : null
}

const leading = /^(?:the |our |this )?(?:\w+ )?(?:town council|council|town hall)\b/
const leads = (sentence: Sentence): boolean =>
  isMet(leading, joined(sentence).line) && !isMet(others, joined(sentence).line)
