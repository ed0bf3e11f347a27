import { type Draft, ofAsked } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { cover, type Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { isMet, metAnywhere } from '../reading/gate.ts'
import { isOfOld } from '../reading/long-ago.ts'
import { privateMatters } from '../reading/people/private-matters.ts'
import { isTold, type Subject, subjectsIn } from '../reading/people/subjects.ts'
import type { Known } from './known.ts'
import { defineRule, type Match } from './rule.ts'

/**
 * Health, faith, sexuality, origin, union, offences, benefits: told of somebody whom neighbours could name, they are what
 * UK GDPR Articles 9 and 10 guard most. Talk of policy, of the writer, of public figures and of history passes.
 */
export const specialCategory = defineRule({
  id: 'special-category',
  category: 'personal-data',
  title: 'Tells something private',
  severity: 'must',
  examples: {
    flags: [
      'Not on Thursdays, [[Trish has her chemotherapy]].',
      '[[My neighbour at number 7 is on benefits]], so how can he run that car?',
    ],
    passes: [
      'One in three of us will have dementia by 2040.',
      'I have been off sick with stress myself, so do ask for help.',
      'People on universal credit can apply from Monday.',
    ],
  },
  whole: (draft) => saysAgreed(draft),
  find: (draft, _, known, isAgreed) =>
    isAgreed ? [] : ofAsked(draft, (sentence, at) => (isOfOld(draft, at) ? [] : told(sentence, draft, known))),
})

const agreedTo = new RegExp(
  spread`
    \b(?:with (?:his|her|their|the family's|the family’s) (?:permission|consent|blessing|agreement)|
    asked me to (?:say|share|post|tell)|happy for me to (?:say|share|post|tell))\b
  `,
  'i',
)
const saysAgreed = metAnywhere(agreedTo)

/** Tributes and appeals are told by the family; a denial tells nothing. */
const open = new RegExp(
  spread`
    \b(?:died|passed away|funeral|in memory of|in loving memory|raising money|fundrais\w+|sponsor(?:ed)?|
    marathon|coffee morning|awareness|charity|novel|film|drama|documentary|series|episode|soap)\b
  `,
  'i',
)
/** An office has to say until when it is without its clerk, a church without its vicar: no house is said to stand empty. */
const office = /\b(?:clerk|caretaker|warden|officer|manager|groundsman|librarian|vicar|dentist)\b/i
const absent = /\b(?:away|on holiday)\b/i
const denied = /\b(?:not|never|n't|n’t|isn't|no longer|if|whether|could|might|should|can|unless|when)\b[^,;]{0,25}$/i

function told(sentence: Sentence, draft: Draft, known: Known): readonly Match[] {
  const matters = privateMatters(sentence)
  if (matters.length === 0 || isMet(open, sentence.text)) return []
  const names = [...known.members, ...known.places]
  const wordsOf = ({ start, end }: Span) => draft.text.slice(start, end)
  const subjects = subjectsIn(sentence, draft, names)
  let at = -1
  let isKnown: boolean | undefined
  return matters.flatMap((matter) => {
    while (at + 1 < subjects.length && (subjects[at + 1]?.start ?? 0) < matter.start) at++
    const subject = teller(subjects, at, matter)
    if (!subject || subject.kind === 'other' || subject.kind === 'they') return []
    if (subject.end <= matter.start && denied.test(draft.text.slice(subject.end, matter.start))) return []
    if (isMet(office, wordsOf(subject)) && isMet(absent, wordsOf(matter))) return []
    if (subject.kind === 'pronoun') isKnown ??= isTold(sentence, draft, names)
    if (subject.kind === 'pronoun' && !isKnown) return []
    const because = `“${wordsOf(matter)}” tells something private of “${wordsOf(subject)}”.`
    return [{ span: cover(subject, matter), because }]
  })
}

/** The last one spoken of before the matter, not too far back; the one inside it, "her chemotherapy", or right behind, "epilepsy, his mam says"; or who comes after, "pregnant again, that Kelly". */
function teller(subjects: readonly Subject[], at: number, matter: Span): Subject | undefined {
  const before = subjects[at]
  const next = subjects[at + 1]
  const inside = next?.kind === 'pronoun' && next.start < matter.end + 3 ? next : undefined
  // “They have given him till the spring” is told of him, whoever they are.
  if (before && matter.start - before.start < 90 && !(before.kind === 'they' && inside)) return before
  if (inside) return inside
  return subjects
    .slice(at + 1)
    .find(({ kind, start }) => kind === 'private' && start >= matter.end && start - matter.end < 30)
}
