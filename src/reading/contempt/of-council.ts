import { spaced } from '../../draft/listed.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import type { Word } from '../../draft/words.ts'
import { wordAt } from '../negation.ts'
import { targetsOf } from '../people/targets.ts'
import { between, copulas } from './frames.ts'

const publicBodies = new Set(
  spaced(
    'council councils authority committee cabinet administration government party county district borough parliament',
  ),
)
const steps = 8
const leads = new Set(
  spaced("have has had 's just really always could would should can will do does did not ought to never"),
)

/**
 * Whether hard words are said of a council, a government or a party as a body. It may be criticised as sharply as anybody
 * likes (article 10 of the Convention); whether a policy minds is for the rule criticism-of-council to say, not for those that guard people.
 */
export function isOfPublicBody(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  const first = wordAt(words, span.start)
  if (first < 0) return false
  if (
    words.slice(first, first + 3).some(({ norm, start }) => start < span.end && publicBodies.has(norm)) &&
    !hasPerson(sentence, span)
  )
    return true
  for (let at = first - 1; at >= 0 && at >= first - steps; at--) {
    const norm = words[at]?.norm ?? ''
    if (words[at + 1]?.breaks) return false
    if (publicBodies.has(norm)) return !isPlace(words, at)
    if (!copulas.has(norm) && !between.has(norm) && !leads.has(norm)) return false
  }
  return false
}

/** "The experts from the county": where people are from, not whom it is said of. */
const isPlace = (words: readonly Word[], body: number): boolean =>
  words.slice(Math.max(0, body - 4), body).some(({ norm }) => /^(?:from|at|of|on|in|for|with|by|to)$/.test(norm))

const hasPerson = (sentence: Sentence, span: Span): boolean =>
  targetsOf(sentence).some(({ kind, start, end }) => kind !== 'self' && start < span.end && end > span.start)
