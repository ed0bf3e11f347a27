import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'
import { type Characteristic, characteristics } from '../words/identities.ts'
import { classes } from '../words/slights/classes.ts'
import { frames, turned } from '../words/slights.ts'

/** A remark that demeans people for who they are, without a slur. */
export type Slight = { readonly span: Span; readonly concerns: Characteristic; readonly sentence: Sentence }

/** Classes may name classes, so that the filling is repeated. */
const withClasses = (frame: string): string =>
  /\{[a-z]+\}/.test(frame) ? withClasses(frame.replace(/\{([a-z]+)\}/g, (_, name) => classes[name] ?? '')) : frame

/** " ~ " is up to six words; a stop ends the reach. One expression a frame, so that most are passed over by their words alone. */
const compiled = characteristics.flatMap((concerns) =>
  frames[concerns].map((frame) => ({
    concerns,
    pattern: wholeWords([withClasses(frame).replaceAll(' ~ ', ' (?:[^ .]+ ){0,6}?')]),
  })),
)

const patterns = compiled.map(({ pattern }) => pattern)
const concernOf = new Map(compiled.map(({ concerns, pattern }) => [pattern, concerns]))

const turns = wholeWords([turned])

/** Whether such words are told of, denied or answered in the same breath. */
export const isTurned = (sentence: Pick<Sentence, 'words'>): boolean => isMet(turns, joined(sentence).line)

/** Each sentence's first slight, whole remark. Quotations are for the rule to judge. */
export function slights(draft: Draft): readonly Slight[] {
  return draft.sentences.flatMap((sentence) => {
    const { line, span } = joined(sentence)
    for (const pattern of likely(patterns, line)) {
      const found = meet(pattern, line)
      const concerns = concernOf.get(pattern)
      if (found && concerns && !isTurned(sentence))
        return [{ sentence, span: span(found.index, found.index + found[0].length), concerns }]
    }
    return []
  })
}
