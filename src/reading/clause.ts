import { spaced } from '../draft/listed.ts'
import type { Sentence } from '../draft/sentences.ts'
import { type Span, spanOf } from '../draft/span.ts'

const turns = new Set(spaced('and but so though although because'))

/** From `start` to the end of its clause: a stop, a dash, or a comma that leads on with "and", "but" or the like. */
export function clauseFrom(sentence: Sentence, start: number): Span {
  const words = sentence.words.filter(({ kind }) => kind !== 'emoji')
  let end = start
  for (const [at, word] of words.entries()) {
    if (word.end <= start) continue
    const between = sentence.text.slice(
      (words[at - 1]?.end ?? word.start) - sentence.start,
      word.start - sentence.start,
    )
    if (end > start && (word.breaks || (between.includes(',') && turns.has(word.norm)))) break
    end = word.end
  }
  return spanOf(start, end)
}

/** A sentence without the stop and the emoji after its last word. */
export function body(sentence: Sentence): Span {
  const words = sentence.words.filter(({ kind }) => kind !== 'emoji')
  const first = words[0] ?? sentence
  const end = words.at(-1)?.end ?? sentence.end
  const closing = /^(?:[.!?…]*["”’)\]]+)?/.exec(sentence.text.slice(end - sentence.start))?.[0].length ?? 0
  return spanOf(first.start, end + closing)
}
