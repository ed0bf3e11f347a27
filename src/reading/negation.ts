import { spaced } from '../draft/listed.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import type { Word } from '../draft/words.ts'

const negators = new Set(spaced('not never no nobody none neither nor without hardly cannot'))
const supposing = new Set(spaced('if unless whether suppose imagine'))
/** A new clause after which an earlier "not" no longer reaches. */
const turns = new Set(spaced('but because so then and yet although though'))

export const wordAt = (words: readonly Word[], start: number): number => words.findIndex((word) => word.end > start)

const reach = 5

/** "No, you're an idiot" and "she's never here, some halfwit": past a comma the denial no longer reaches. */
const commaAfter = (sentence: Sentence, word: Word | undefined): boolean =>
  word !== undefined && sentence.text[word.end - sentence.start] === ','

/** Whether "not", "never", "far from" and the like stand shortly before the words, in the same clause. */
export function isNegated(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  const from = wordAt(words, span.start)
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    if (words[at + 1]?.breaks || commaAfter(sentence, words[at])) return false
    const norm = words[at]?.norm ?? ''
    if (norm === 'only' || norm === 'just' || turns.has(norm)) return false
    if (negators.has(norm)) return true
    if (norm === 'far' && words[at + 1]?.norm === 'from') return true
  }
  return false
}

const opinions = new Set(
  spaced(`
    think believe say mean suggest suggesting saying imply implying call calling accuse accusing claim
  `),
)
const naming =
  /^(a|an|the|such|being|be|is|are|your|all|any|really|actually|exactly|some|you|he|she|they|complete|total)$/

/** Denial of a name: "he's not a liar", "I don't think he's a liar", "no time wasters"; but "don't listen to that liar" calls him one. */
export function isDenied(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  const from = wordAt(words, span.start)
  let named = true
  for (let at = from - 1; at >= 0 && at >= from - 7; at--) {
    if (words[at + 1]?.breaks || commaAfter(sentence, words[at])) return false
    const norm = words[at]?.norm ?? ''
    if (negators.has(norm)) return named || words.slice(at, from).some((word) => opinions.has(word.norm))
    named &&= naming.test(norm)
  }
  return false
}

/** Whether the clause supposes rather than says: "if he is a liar", "whether they cheated". */
export function isSupposed(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  const from = wordAt(words, span.start)
  for (let at = from - 1; at >= 0 && at >= from - 7; at--) {
    if (words[at + 1]?.breaks) return false
    if (supposing.has(words[at]?.norm ?? '')) return true
  }
  return false
}
