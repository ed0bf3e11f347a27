import type { Draft } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'
import { spelledNeeds } from '../literals.ts'
import { type Characteristic, characteristics } from '../words/identities.ts'
import { classes } from '../words/slights/classes.ts'
import { frames, turned } from '../words/slights.ts'
import { withoutDescribed } from './identities.ts'

/** A remark that demeans people for who they are, without a slur. */
export type Slight = { readonly span: Span; readonly concerns: Characteristic; readonly sentence: Sentence }

/** Classes may name classes, so that the filling is repeated. */
const withClasses = (frame: string): string =>
  /\{[a-z]+\}/.test(frame) ? withClasses(frame.replace(/\{([a-z]+)\}/g, (_, name) => classes[name] ?? '')) : frame

type Frame = { readonly concerns: Characteristic; readonly written: string; readonly open: RegExp }

/** " ~ " is up to six words; a stop ends the reach. */
const expression = (frame: string): RegExp => wholeWords([frame.replaceAll(' ~ ', ' (?:[^ .]+ ){0,6}?')])

/** With anybody and anything for its classes, a frame is passed over by its other words. */
const all = characteristics.flatMap((concerns) =>
  frames[concerns].map(
    (written): Frame => ({ concerns, written, open: expression(written.replace(/\{[a-z]+\}/g, '.+')) }),
  ),
)
const openings = all.map(({ open }) => open)
const frameOf = new Map(all.map((frame) => [frame.open, frame]))

const whole = once(({ written }: Frame) => expression(withClasses(written)))

/** Classes of which somebody must be named, one of each list: with made-up words for them, the frame's own needs tell. */
const classesOf = once(({ written }: Frame): readonly (readonly string[])[] =>
  spelledNeeds(written.replace(/\{([a-z]+)\}/g, 'qq$1qq'))
    .filter((words) => words.every((word) => word.includes('qq')))
    .map((words) => words.flatMap((word) => /qq(.+)qq/.exec(word)?.slice(1) ?? [])),
)

const members = new Map(Object.keys(classes).map((name) => [name, new RegExp(withClasses(`(?:{${name}})`))]))

/** Laid out with its classes an expression is dear, the first time by tenths of a second: not before somebody is named. */
const namesEnough = (frame: Frame, line: string): boolean =>
  classesOf(frame).every((names) =>
    names.some((name) => {
      const member = members.get(name)
      return !member || isMet(member, line)
    }),
  )

const turns = wholeWords([turned])

/** Whether such words are told of, denied or answered in the same breath. */
export const isTurned = (sentence: Pick<Sentence, 'words'>): boolean => isMet(turns, joined(sentence).line)

/** "I had a senior moment", "I'm too old for this": the writer's own age, where nobody else is named. */
const isOfWriter = (frame: Frame, lead: string): boolean =>
  frame.concerns === 'age' && classesOf(frame).length === 0 && ofWriter.test(lead)
const ofWriter = /\b(?:i|my|me)(?: (?!he\b|she\b|they\b|you\b|cllr\b|councillor\b|people\b)[\w']+){0,4} $/

/** Each sentence's first slight, whole remark. Quotations are for the rule to judge. */
export function slights(draft: Draft): readonly Slight[] {
  return draft.asked.flatMap((sentence) => {
    const { line, where } = joined({ words: withoutDescribed(sentence.words) })
    for (const open of likely(openings, line)) {
      const frame = frameOf.get(open)
      const found = frame && namesEnough(frame, line) && meet(whole(frame), line)
      if (found && !isTurned(sentence) && !isOfWriter(frame, line.slice(0, found.index)))
        return [{ sentence, span: where(found), concerns: frame.concerns }]
    }
    return []
  })
}
