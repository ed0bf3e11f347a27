import { once } from '../../draft/once.ts'
import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { overlaps, type Span } from '../../draft/span.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'
import { elsewhere, plain, reported } from '../words/no-opinions.ts'
import {
  calls,
  demands,
  judgements,
  reasoned,
  rhetorical,
  stances,
  verdicts,
  wanting,
  weak,
  weighing,
} from '../words/opinions.ts'
import { spending } from './spending.ts'

const outright = phrases(stances)
const thinks = phrases(weak)
const weighs = phrases(weighing)
const passed = phrases([...verdicts, ...judgements])
const demanded = phrases(demands)

/** The words by which a sentence gives the writer's opinion; none where it plainly informs, instructs or reports. */
export const opinionsIn = once<Sentence, readonly Span[]>(opinions)

function opinions(sentence: Sentence): readonly Span[] {
  const { words } = sentence
  const stance = outright(words)
  const { line } = joined(sentence)
  if (isMet(elsewhere, line)) return []
  if (stance.length > 0) return stance
  const thought = thinks(words)
  if (
    thought.length > 0 &&
    weighs(words).some((hit) => !thought.some((think) => overlaps(think, hit))) &&
    !isMet(plain, line)
  )
    return thought
  if (isMet(rhetorical, line) || isMet(calls, line) || isMet(reasoned, line) || isMet(spending, line)) return [sentence]
  if (isMet(reported, line)) return []
  const verdict = passed(words)
  if (verdict.length > 0) return verdict
  if (isMet(plain, line)) return []
  const demand = demanded(words)
  return demand.length === 0 && isMet(wanting, line) ? [sentence] : demand
}
