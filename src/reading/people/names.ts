import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import { hashtagNames } from './hashtag-names.ts'
import { cluesOf } from './name-clues.ts'
import { evidence } from './name-evidence.ts'
import { type Run, runsIn, written } from './name-runs.ts'

/** A person's name. `title` is the one before it, in small letters, or empty. `words` are the name's own, in small letters. */
export type Name = Span & {
  readonly text: string
  readonly title: string
  readonly words: readonly string[]
  readonly run: Run
}

/** The names of people in a sentence, handles apart. Read once for all rules; nothing is parsed. */
export const namesIn = once((sentence: Sentence): readonly Name[] =>
  [
    ...runsIn(sentence)
      .filter((run) => points(run) > 0)
      .map(nameOf),
    ...hashtagNames(sentence).map(({ run, words }) => ({ ...nameOf(run), words })),
  ].sort((a, b) => a.start - b.start),
)

/** The sum of what speaks for a name and against: above nought it is taken for one. */
export function points(run: Run): number {
  const clues = cluesOf(run)
  return evidence.reduce((total, [weight, , holds]) => (holds(clues) ? total + weight : total), 0)
}

function nameOf(run: Run): Name {
  const { sentence, first, last, title } = run
  const words = sentence.words.slice(first, last + 1)
  const span = spanOf(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  return {
    ...span,
    text: words.map((word) => written(sentence, word)).join(' '),
    title,
    words: words.map(({ norm }) => norm),
    run,
  }
}
