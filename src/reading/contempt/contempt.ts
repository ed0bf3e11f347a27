import type { Draft } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isDenied, isNegated, isSupposed } from '../negation.ts'
import { isOfKin } from '../people/kin.ts'
import type { Target } from '../people/targets.ts'
import { isNews } from '../quotation.ts'
import { type Entry, type Lexicon, type Shape, threatening } from './lexicon.ts'
import { isAboutSelf, isAnothers, isAsOneself, isFond, isOfBeast, isProverb } from './stance.ts'
import { ties } from './ties.ts'

/**
 * Words of contempt or accusation that are meant for somebody. `target` is missing where the words need none
 * ("idiots!"); `mild` says that a party or a body is meant, which may be criticised sharply.
 */
export type Aim = Span & {
  readonly shape: Shape
  readonly target: Target | undefined
  readonly sentence: Sentence
  readonly mild: boolean
}

/** Said to somebody's face, or as a threat. */
const toFace: ReadonlySet<Shape> = new Set(['order', 'jibe', 'taunt', ...threatening])

/** Needing nobody named, these cannot be read as the writer's joke on themselves ("I hope he chokes"). */
const complete: ReadonlySet<Shape> = new Set([...toFace, 'scorn', 'hint', 'charge', 'deed'])

const names: ReadonlySet<Shape> = new Set(['label', 'figure', 'creature'])

/** "Sheep, every last one of them": whom else could the rest of the sentence mean? */
const alike: ReadonlySet<Shape> = new Set([...names, 'trait', 'fault'])
const ofAll = new RegExp(
  spread`
    ^(?: \w+){0,2},? (?:the (?:whole |sorry |entire )?(?:lot|bunch|pair) of (?:them|you)|
    every (?:last |single )?one of (?:them|you))\b
  `,
  'i',
)
const meansAll = ({ text, start }: Sentence, entry: Entry): boolean =>
  alike.has(entry.shape) && ofAll.test(text.slice(entry.end - start, entry.end - start + 60))

/** Repeating news of a charge is not making it. */
const accuses: ReadonlySet<Shape> = new Set(['deed', 'charge', 'hint', 'vice'])

const read = once((_: Draft) => new Map<Lexicon, readonly Aim[]>())

/** All that `lexicon` finds in the draft and that is aimed at a person. Read once for each draft and lexicon. */
export function aimsOf(draft: Draft, lexicon: Lexicon): readonly Aim[] {
  const known = read(draft)
  let aims = known.get(lexicon)
  if (!aims) {
    aims = isOfBeast(draft) ? [] : draft.asked.flatMap((sentence) => aimsIn(draft, sentence, lexicon))
    known.set(lexicon, aims)
  }
  return aims
}

function aimsIn(draft: Draft, sentence: Sentence, lexicon: Lexicon): Aim[] {
  const aims: Aim[] = []
  for (const entry of insults(lexicon(sentence.words))) {
    if (isInCompound(sentence, entry) || isProverb(sentence, entry)) continue
    const tie = ties[entry.shape](draft, sentence, entry) ?? (meansAll(sentence, entry) ? 'none' : null)
    if (tie === null || isAnothers(draft, sentence, entry) || isAsOneself(sentence, entry)) continue
    if ((names.has(entry.shape) ? isDenied : isNegated)(sentence, entry)) continue
    if (typeof tie === 'object' ? tie.kind === 'self' : !complete.has(entry.shape) && isAboutSelf(sentence, entry))
      continue
    if (names.has(entry.shape) && isFond(sentence)) continue
    if (accuses.has(entry.shape) && (isNews(sentence) || isSupposed(sentence, entry))) continue
    if (isOfKin(draft, sentence)) continue
    const { start, end, shape } = entry
    aims.push({ start, end, shape, target: typeof tie === 'object' ? tie : undefined, sentence, mild: tie === 'body' })
  }
  return joinNear(aims)
}

/** "Love-lies-bleeding": a flower. */
const isInCompound = ({ text, start }: Sentence, entry: Entry): boolean =>
  text[entry.start - start - 1] === '-' && text[entry.end - start] === '-'

/** "Spineless worm", "lazy, greedy pigs": a trait of people before a name for them leaves no doubt who is meant. */
function insults(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = []
  for (const entry of entries) {
    const before = joined.at(-1)
    const meant = before && before.last === entry.first - 1 && before.shape === 'trait' && names.has(entry.shape)
    if (meant) joined[joined.length - 1] = { ...entry, start: before.start, first: before.first, shape: 'label' }
    else joined.push(entry)
  }
  return joined
}

/** One remark is one finding: aims a few letters apart are one. */
function joinNear(aims: readonly Aim[]): Aim[] {
  const joined: Aim[] = []
  for (const aim of aims) {
    const before = joined.at(-1)
    if (!before || aim.start - before.end >= 12) joined.push(aim)
    else
      joined[joined.length - 1] = {
        ...before,
        ...cover(before, aim),
        target: before.target ?? aim.target,
        mild: before.mild && aim.mild,
      }
  }
  return joined
}

const open = /^(they|them|whoever|any|some|every)/

/** Whether the contempt is for one person, or is said to their face or as a threat; else it is for people in general. */
export const isOneToOne = ({ shape, target }: Aim): boolean =>
  toFace.has(shape) ||
  (target !== undefined && target.kind !== 'people' && target.kind !== 'self' && !open.test(target.word))

/** "You liar" is an attack before it is an allegation: the rule personal-attack takes it, and allegation leaves it. */
export const isToFace = ({ target, shape }: Aim): boolean =>
  target?.kind === 'you' || (target?.kind === 'handle' && target.first === 0 && shape === 'figure')
