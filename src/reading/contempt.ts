import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { cover, type Span } from '../draft/span.ts'
import { calledYou, endsPhrase, ownerOf, pointedAt, subjectAfter, subjectBefore, subjectOf } from './frames.ts'
import type { Entry, Lexicon, Shape } from './lexicon.ts'
import { isNews } from './quotation.ts'
import { isSpared, isStage } from './stance.ts'
import { bodyBefore, isAnother, type Target, targetEndingAt, targetStartingAt, targetsOf } from './targets.ts'

/** Words of contempt that are meant for somebody. `target` is missing where the words need none ("idiots!"). */
export type Aim = Span & { readonly shape: Shape; readonly target: Target | undefined; readonly sentence: Sentence }

/** Repeating news of a charge is not making it. */
const accuses: ReadonlySet<Shape> = new Set(['deed', 'charge', 'hint', 'vice'])

const read = new WeakMap<Draft, Map<Lexicon, readonly Aim[]>>()

/** All that `lexicon` finds in the draft and that is aimed at a person. Read once for each draft and lexicon. */
export function aimsOf(draft: Draft, lexicon: Lexicon): readonly Aim[] {
  const known = read.get(draft) ?? new Map<Lexicon, readonly Aim[]>()
  let aims = known.get(lexicon)
  if (!aims) {
    aims = draft.sentences.flatMap((sentence) => aimsIn(draft, sentence, lexicon))
    read.set(draft, known.set(lexicon, aims))
  }
  return aims
}

function aimsIn(draft: Draft, sentence: Sentence, lexicon: Lexicon): Aim[] {
  const entries = lexicon(sentence.words)
  if (entries.length === 0) return []
  const aims: Aim[] = []
  for (const entry of entries) {
    if (isSpared(draft, sentence, entry) || (accuses.has(entry.shape) && isNews(sentence))) continue
    const aim = meant(draft, sentence, entry)
    if (aim) aims.push(aim)
  }
  return joinNear(aims)
}

/** One remark is one finding: aims a few letters apart are one. */
function joinNear(aims: readonly Aim[]): Aim[] {
  const joined: Aim[] = []
  for (const aim of aims) {
    const before = joined.at(-1)
    if (before && aim.start - before.end < 12)
      joined[joined.length - 1] = { ...before, ...cover(before, aim), target: before.target ?? aim.target }
    else joined.push(aim)
  }
  return joined
}

function meant(draft: Draft, sentence: Sentence, entry: Entry): Aim | null {
  const target = tied(draft, sentence, entry)
  return target === null ? null : { start: entry.start, end: entry.end, shape: entry.shape, target, sentence }
}

/** Whom the entry is tied to; undefined where none is needed; null where it is not meant for a person. */
function tied(draft: Draft, sentence: Sentence, entry: Entry): Target | undefined | null {
  const { words } = sentence
  const { first, last } = entry
  const person = () => subjectBefore(sentence, first) ?? subjectAfter(sentence, last)
  const another = (target: Target | undefined) => (isAnother(target) ? target : null)
  switch (entry.shape) {
    case 'label':
      return person() ?? calledYou(sentence, first) ?? labelAlone(draft, sentence, entry)
    case 'figure': {
      if (isStage(draft)) return null
      const you = endsPhrase(words, last) ? calledYou(sentence, first) : undefined
      return (
        another(you ?? person() ?? calledOut(draft, sentence, entry)) ??
        (pointedAt(words, first, last) && endsPhrase(words, last) ? undefined : null)
      )
    }
    case 'creature':
      if (isStage(draft) || !endsPhrase(words, last)) return null
      return another(calledYou(sentence, first) ?? definite(person()) ?? calledOut(draft, sentence, entry))
    case 'verdict':
      return isStage(draft) ? null : another(definite(person()))
    case 'trait':
      return another(person() ?? before(sentence, entry) ?? calledOut(draft, sentence, entry))
    case 'fault':
      return another(definite(person()) ?? before(sentence, entry) ?? calledOut(draft, sentence, entry))
    case 'vice': {
      const owner = ownerOf(sentence, first, last)
      return owner === undefined ? null : typeof owner === 'string' ? undefined : another(owner)
    }
    case 'idiom':
      return another(subjectOf(sentence, first)) ?? (first === 0 || words[first]?.breaks ? undefined : null)
    case 'act':
      return another(subjectOf(sentence, first))
    case 'deed':
      return doer(sentence, first)
    case 'charge':
      return accused(draft, sentence, entry)
    case 'order':
      return first === 0 ||
        words[first]?.breaks ||
        words[first - 1]?.kind === 'mention' ||
        /^(just|please|now|so|go|and|you|then|or|oh|ffs)$/.test(words[first - 1]?.norm ?? '')
        ? undefined
        : null
    case 'violence':
      return /\b(i|we|somebody|someone|ill|gonna|people|will|should)\b/.test(
        words
          .slice(Math.max(0, first - 4), first)
          .map((word) => word.norm)
          .join(' '),
      )
        ? undefined
        : null
    default:
      return undefined
  }
}

/** Who is said to have done it: a person, or a body that is no party and no government. */
function doer(sentence: Sentence, first: number): Target | undefined | null {
  const person = subjectOf(sentence, first)
  if (person) return isAnother(person) ? person : null
  return bodyBefore(sentence, first) ? undefined : null
}

/** A charge stands beside somebody it can be meant for: a person in the same sentence, or in the one before. */
function accused(draft: Draft, sentence: Sentence, { first, last }: Entry): Target | undefined | null {
  const others = targetsOf(sentence).filter(
    (target) => target.kind !== 'self' && (target.last < first || target.first > last),
  )
  const near = others.find(isIdentified)
  if (near) return near
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1]
  return before && targetsOf(before).some(isIdentified) ? undefined : null
}

const isIdentified = (target: Target): boolean =>
  target.kind === 'you' ||
  target.kind === 'name' ||
  target.kind === 'handle' ||
  target.kind === 'role' ||
  /^(he|she|him)$/.test(target.word)

/** An answer that is nothing but the name called: "@someone Hypocrite!", "Pathetic.", "#Liar". Only in a reply, to whom it is said. */
function calledOut(draft: Draft, sentence: Sentence, { first, last }: Entry): Target | undefined {
  const { words } = sentence
  const addressed = draft.sentences[0]?.words[0]?.kind === 'mention' ? targetsOf(draft.sentences[0])[0] : undefined
  if (!addressed) return undefined
  const opens = words
    .slice(0, first)
    .every(
      (word) =>
        word.kind === 'mention' ||
        /^(so|how|what|a|an|absolutely|totally|utterly|just|simply|complete|total|you|such|really)$/.test(word.norm),
    )
  const closes = words.slice(last + 1).every((word) => word.kind !== 'word' || word.breaks) || words.length - last < 3
  return words[first]?.kind === 'hashtag' || (opens && closes) ? addressed : undefined
}

function labelAlone(draft: Draft, sentence: Sentence, entry: Entry): Target | undefined {
  return calledOut(draft, sentence, entry) ?? targetEndingAt(sentence, entry.first - 1)
}

/** "They are useless" may be said of potholes; a verdict needs somebody who can be told from a thing. */
const definite = (target: Target | undefined): Target | undefined => {
  if (target?.kind !== 'pronoun') return target
  return /^(he|she|him|her|himself|herself|whoever|anyone|anybody)$/.test(target.word) ? target : undefined
}

/** "Useless councillors", "you pathetic little man": right before the word for a person. */
function before(sentence: Sentence, { first, last }: Entry): Target | undefined {
  const { words } = sentence
  if (words[first - 1]?.norm === 'you' && !words[first]?.breaks && endsPhrase(words, last))
    return targetEndingAt(sentence, first - 1)
  let next = last + 1
  while (
    /^(little|old|young|and|bloody|fat|so-called|excuse|for|of|a|an|local|town|parish|tory|labour|lib|dem|conservative)$/.test(
      words[next]?.norm ?? '',
    ) &&
    next - last < 4
  )
    next++
  if (words[next]?.breaks) return undefined
  const target = targetStartingAt(sentence, next)
  return target && (target.kind === 'role' || target.kind === 'people') ? target : undefined
}

/** Whether the contempt is for one person, or is said to their face or as a threat; else it is for people in general. */
export const isOneToOne = ({ shape, target }: Aim): boolean =>
  /^(order|jibe|threat|violence)$/.test(shape) ||
  (target !== undefined &&
    target.kind !== 'people' &&
    target.kind !== 'self' &&
    !/^(they|them|whoever|any|some|every)/.test(target.word))

/** "You liar" is an attack before it is an allegation: the rule personal-attack takes it, and allegation leaves it. */
export const isToFace = ({ target, shape }: Aim): boolean =>
  target?.kind === 'you' || (target?.kind === 'handle' && target.first === 0 && shape === 'figure')
