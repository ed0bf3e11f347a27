import type { Draft } from '../../draft/draft.ts'
import { spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { isOfKin } from '../people/kin.ts'
import { type TargetKind, targetsOf } from '../people/targets.ts'
import { belittlingLexicon } from '../words/belittling.ts'
import { belittlingFrames } from './belittling-frames.ts'
import { noName } from './frames.ts'
import { jibeIn } from './jibes.ts'
import { shaper, type Unit } from './shape.ts'
import { isAnothers, isStage } from './stance.ts'

/** Somebody belittled sideways; `one` says that it is one person or the reader, not people in general. */
export type Belittlement = {
  readonly span: Span
  readonly says: string
  readonly sentence: Sentence
  readonly one: boolean
}

const letters: Readonly<Record<TargetKind, string>> = {
  you: 'Y',
  handle: 'P',
  name: 'P',
  role: 'P',
  pronoun: 'P',
  people: 'G',
  self: 'I',
}
const vague = /^(they|them|themselves|whoever|h(?:im|er)self|any|some|every)/

const shape = shaper(belittlingLexicon)

/** Without one of these the frames have nothing to go by. */
const telling = /[xVtkzogLHyeTjJmZXqKWE]/

export const belittlements = once((draft: Draft): readonly Belittlement[] =>
  isStage(draft)
    ? []
    : draft.asked.flatMap((sentence) => (isOfKin(draft, sentence) ? [] : inSentence(draft, sentence))),
)

function inSentence(draft: Draft, sentence: Sentence): Belittlement[] {
  const { line, span } = shape(sentence.text, sentence.words, persons(sentence))
  if (!telling.test(line)) return jibesOf(draft, sentence)
  for (const { pattern, says } of belittlingFrames) {
    const match = pattern.exec(line)
    if (!match) continue
    const from = match.index + (/^[.,]*/.exec(match[0])?.[0].length ?? 0)
    const to = match.index + match[0].replace(/[.,]+$/, '').length
    const found = span(from, to)
    if (isAnothers(draft, sentence, found)) continue
    return [{ span: found, says, sentence, one: /[PN]/.test(line.slice(0, to)) || match[0].includes('Y') }]
  }
  return jibesOf(draft, sentence)
}

function jibesOf(draft: Draft, sentence: Sentence): Belittlement[] {
  const span = jibeIn(draft, sentence)
  if (!span || isAnothers(draft, sentence, span)) return []
  const one = targetsOf(sentence).some(
    ({ kind, word }) => /^(?:you|handle|name|role|pronoun)$/.test(kind) && !vague.test(word),
  )
  return [{ span, says: 'may read as a jeer at somebody', sentence, one }]
}

/** A lone capital that opens the sentence may be a surname where a verb of a person's follows. */
const acts = new Set(spaced("could would can is was has must should 's does did will had"))
const thing: ReadonlySet<string> = new Set([
  ...noName,
  ...spaced(`
    hall county it this that there what who where how why which when these those everything nothing something someone anyone
    everyone nobody one
  `),
])

/** "@bus_company This train is …": the handle a reply opens with is no subject unless a verb of a person's follows. */
const isAddress = ({ words }: Sentence, kind: TargetKind, last: number): boolean =>
  kind === 'handle' &&
  (last === words.length - 1 || words[last + 1]?.kind === 'hashtag' || (last === 0 && !acts.has(words[1]?.norm ?? '')))

/** "A man in a bow tie", "some bloke with a nose", "more sheep than people": nobody who could be told. */
const isAnybody = ({ words }: Sentence, kind: TargetKind, first: number): boolean =>
  (kind === 'role' && /^(?:an?|some|any|every)$/.test(words[first]?.norm ?? '')) ||
  (kind === 'people' && words[first - 1]?.norm === 'than' && words[first]?.norm === 'people')

const capital = /^\p{Lu}\p{Ll}/u

/** The persons of the sentence, and capitals that may be names. */
function persons(sentence: Sentence): Unit[] {
  const units: Unit[] = targetsOf(sentence).map(({ first, last, kind, word }) => ({
    first,
    last,
    letter: isAddress(sentence, kind, last)
      ? '.'
      : vague.test(word) || isAnybody(sentence, kind, first)
        ? 'p'
        : letters[kind],
  }))
  const taken = new Set(
    units.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  for (const [at, word] of sentence.words.entries())
    if (
      !thing.has(word.norm) &&
      (at > 0 ? !word.breaks : acts.has(sentence.words[1]?.norm ?? '')) &&
      !taken.has(at) &&
      capital.test(sentence.text.slice(word.start - sentence.start, word.start - sentence.start + 4))
    )
      units.push({ first: at, last: at, letter: 'N' })
  return units
}
