import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { meet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'
import { privateMatters } from '../people/private-matters.ts'
import { bodyBefore, isAnother, isNobodyTold, targetsOf } from '../people/targets.ts'
import { jeers } from '../words/jeers.ts'
import { complete, likenings } from '../words/likenings.ts'
import { mockedInOffice } from './mock-forms.ts'
import { isIdentified } from './whose.ts'

/**
 * Constructions that belittle whatever words fill them: “has the charm of a …”, “I've seen more sense in a …”, “not a … between
 * them”. The shape frames of belittling-frames.ts want a known absurdity at the end; these are jeers with any.
 */
const jeer = wholeWords(jeers)
const likening = wholeWords(likenings)
const whole = wholeWords(complete)

/** Said of somebody by name, mock pity is no slip of tone. */
const pity =
  /\b(?:bless (?:his|her|their) (?:\w+ ){1,2}|(?:poor|little) (?:lamb|love|dear|thing|soul|mite|poppet)\b|ooh look who)/

export const pitiesByName = (sentence: Sentence): Span | null => {
  const { line, span } = joined(sentence)
  const found = meet(pity, line)
  // "Mrs Pugh is in hospital again, poor love" is meant.
  return found && targetsOf(sentence).some(({ kind }) => kind === 'name') && privateMatters(sentence).length === 0
    ? span(found.index, found.index + found[0].trimEnd().length)
    : null
}

/** The jeer in a sentence that speaks of somebody else, or null. The writer's jokes on themselves pass. */
export function jibeIn(draft: Draft, sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  const placed = (found: RegExpExecArray) => span(found.index, found.index + found[0].trimEnd().length)
  const jeered = meet(jeer, line)
  if (jeered && !isOwn(line, jeered) && speaksOfAnother(draft, sentence)) return placed(jeered)
  const likened = meet(likening, line)
  if (likened && !isOwn(line, likened) && namedBefore(sentence, placed(likened))) return placed(likened)
  const said = meet(whole, line)
  if (said && !isOwn(line, said)) return placed(said)
  return pitiesByName(sentence) ?? mockedInOffice(draft.sentences, draft.sentences.indexOf(sentence))
}

/** "We could not boil an egg": the writer is the nearest who could be meant. "I have seen" is only how a jeer begins. */
const isOwn = (line: string, { 0: words, index }: RegExpExecArray): boolean =>
  /\b(?:i|we|my|our own)\b[^.]{0,20}$/.test(line.slice(0, index)) &&
  !/\b(?:seen|met|known|found|come across|owned|heard)\b/.test(words)

/** Somebody else in the sentence; where it names nobody ("All lanyard and no luggage."), somebody or a body of people right before. */
function speaksOfAnother(draft: Draft, sentence: Sentence): boolean {
  const targets = targetsOf(sentence)
  if (targets.length > 0) return targets.some(isAnother)
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1]
  return (
    bodyBefore(sentence, sentence.words.length) ||
    (before !== undefined && targetsOf(before).some((target) => isIdentified(target) && target.kind !== 'you'))
  )
}

/** A handle at the beginning only says to whom the sentence goes. */
const namedBefore = (sentence: Sentence, span: Span): boolean => {
  const target = targetsOf(sentence).findLast(
    ({ first, end }) =>
      end <= span.start && !sentence.words.slice(0, first + 1).every(({ kind }) => kind === 'mention'),
  )
  return isAnother(target) && !isNobodyTold(sentence, target)
}
