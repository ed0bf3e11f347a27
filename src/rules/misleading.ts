import { type Draft, ofAsked } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { cover, type Span } from '../draft/span.ts'
import { body } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { isSourced } from '../reading/secrets/sourcing.ts'
import { defineRule, type Match } from './rule.ts'
import { admissions, confessions } from './words/admissions.ts'
import { claims, contradictions, falsehoods, positions, sweeping, unsettled, waves } from './words/misleading.ts'

/**
 * Nobody can see from the words whether a claim is true. But a draft may say itself that it bends the truth, set a claim
 * against the minutes, or repeat one of the few tales that have been shown to be false often enough.
 */
export const misleading = defineRule({
  id: 'misleading',
  category: 'misleading',
  title: 'May mislead',
  severity: 'should',
  examples: {
    flags: [
      '[[The council plans to fell every tree in the park, though it denies it]].',
      '[[We planted 1,000 trees (ok it was 100 but it felt like 1,000)]].',
      "[[The police have confirmed the cameras go live. I haven't actually asked them]].",
    ],
    passes: [
      'The minutes say that the Council objects; I would have supported the homes.',
      'I got the date wrong in my last post: it is the 14th, not the 12th. Sorry!',
    ],
  },
  find: (draft) => ofAsked(draft, (sentence, index) => bentIn(draft, sentence, index) ?? []),
})

function bentIn(draft: Draft, sentence: Sentence, index: number): Match | null {
  const { line, where } = joined(sentence)
  const owned = meet(admissions, line) ?? meet(confessions, line)
  const admitted = owned && takesBack(draft, sentence, index) ? owned : null
  const found = admitted ?? meet(contradictions, line) ?? meet(falsehoods, line) ?? sweepingIn(sentence)
  if (!found) return unsettledIn(draft, sentence, index)
  const cue = where(found)
  if (isQuoted(draft, cue) && !admitted) return null
  const words = draft.text.slice(cue.start, cue.end)
  return { span: claimWith(draft, sentence, index, admitted !== null), because: `“${words}” sets the claim in doubt.` }
}

/** "I haven't asked them" admits something only beside a claim, and what is short only behind one. */
function takesBack({ sentences }: Draft, sentence: Sentence, index: number): boolean {
  const claimed = (each?: Sentence) =>
    each !== undefined && !each.text.endsWith('?') && isMet(claims, joined(each).line)
  return (
    (sentence.words.length > 6 && claimed(sentence)) || claimed(sentences[index - 1]) || claimed(sentences[index - 2])
  )
}

const sweepingIn = (sentence: Sentence) => (isSourced(sentence) ? null : meet(sweeping, joined(sentence).line))

/** A position given as settled, and here or in the next sentence the vote that is still to come, waved aside. */
function unsettledIn(draft: Draft, sentence: Sentence, index: number): Match | null {
  const { line } = joined(sentence)
  if (!isMet(positions, line) || isQuoted(draft, body(sentence))) return null
  const next = draft.sentences[index + 1]
  const reach = [line, next ? joined(next).line : ''].join(' . ')
  const aside = next?.text.startsWith('(') && /^\W*\w+ (?:goes|to|is|still|not)/.test(next.text)
  if (!unsettled.test(reach) || !(aside || waves.test(reach))) return null
  return { span: body(sentence), because: 'The draft gives this as settled, and says beside it that it is not.' }
}

/** An admission that begins its sentence is about the sentence before it. */
function claimWith(draft: Draft, sentence: Sentence, index: number, admitted: boolean): Span {
  const before = draft.sentences[index - 1]
  const here = body(sentence)
  if (
    !admitted ||
    !before ||
    !/^\W*(?:ok|okay|alright|fine|i|it|they|well|no|actually|not|all|both|photo|picture|the|trust|do|don|must)\b/i.test(
      sentence.text,
    )
  )
    return here
  return cover(body(before), here)
}
