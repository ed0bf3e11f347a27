import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'
import { spelledNeeds } from '../literals.ts'
import { type Characteristic, characteristics } from '../words/identities.ts'
import { classes } from '../words/slights/classes.ts'
import { frames, turned } from '../words/slights.ts'

/** A remark that demeans people for who they are, without a slur. */
export type Slight = { readonly span: Span; readonly concerns: Characteristic; readonly sentence: Sentence }

/** Classes may name classes, so that the filling is repeated. */
const withClasses = (frame: string): string =>
  /\{[a-z]+\}/.test(frame) ? withClasses(frame.replace(/\{([a-z]+)\}/g, (_, name) => classes[name] ?? '')) : frame

type Frame = {
  readonly concerns: Characteristic
  /** Classes of which somebody must be named, one of each list. */
  readonly classes: readonly (readonly string[])[]
  readonly pattern: RegExp
}

/** " ~ " is up to six words; a stop ends the reach. One expression a frame, so that most are passed over by their words alone. */
const compiled = characteristics.flatMap((concerns) =>
  frames[concerns].map(
    (frame): Frame => ({
      concerns,
      classes: classesOf(frame),
      pattern: wholeWords([withClasses(frame).replaceAll(' ~ ', ' (?:[^ .]+ ){0,6}?')]),
    }),
  ),
)

const patterns = compiled.map(({ pattern }) => pattern)
const frameOf = new Map(compiled.map((frame) => [frame.pattern, frame]))

/** Read with made-up words for the classes, the frame's own needs tell which classes it cannot do without. */
function classesOf(frame: string): readonly (readonly string[])[] {
  const needs = spelledNeeds(frame.replace(/\{([a-z]+)\}/g, 'qq$1qq'))
  return needs
    .filter((words) => words.every((word) => word.includes('qq')))
    .map((words) => words.flatMap((word) => /qq(.+)qq/.exec(word)?.slice(1) ?? []))
}

const members = new Map(Object.keys(classes).map((name) => [name, new RegExp(withClasses(`(?:{${name}})`))]))

/** Laid out with its classes an expression is dear, the first time by tenths of a second: not before somebody is named. */
const namesEnough = (frame: Frame, line: string): boolean =>
  frame.classes.every((names) =>
    names.some((name) => {
      const member = members.get(name)
      return !member || isMet(member, line)
    }),
  )

const turns = wholeWords([turned])

/** Whether such words are told of, denied or answered in the same breath. */
export const isTurned = (sentence: Pick<Sentence, 'words'>): boolean => isMet(turns, joined(sentence).line)

/** Each sentence's first slight, whole remark. Quotations are for the rule to judge. */
export function slights(draft: Draft): readonly Slight[] {
  return draft.asked.flatMap((sentence) => {
    const { line, span } = joined(sentence)
    for (const pattern of likely(patterns, line)) {
      const frame = frameOf.get(pattern)
      const found = frame && namesEnough(frame, line) && meet(pattern, line)
      if (found && !isTurned(sentence))
        return [{ sentence, span: span(found.index, found.index + found[0].length), concerns: frame.concerns }]
    }
    return []
  })
}
