import type { Draft } from '../../draft/draft.ts'
import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { quotationsOf } from '../quotation.ts'

/** A quotation passed on with approval is the writer's own word. */
const approves = phrases([
  '(well said|spot on|so true|hear hear|could not agree more|exactly right|could not have put it better|says it all)',
  '(he|she|they) (is|are) (so|quite|absolutely|dead|) right',
  'i (totally|completely|fully|) agree',
])

const needed = 2

/**
 * Whether the words stand in a quotation that the writer comments on without approval: told, asked about or condemned.
 * "RT @name" before it is no comment.
 */
export function isQuotedToTell(draft: Draft, span: Span): boolean {
  const quotation =
    quotationsOf(draft).find(({ start, end }) => start <= span.start && span.end <= end) ??
    // Two hostile words in marks (“… out”) are no scorn but a slogan told of.
    (/[“"]/.test(draft.text[span.start - 1] ?? '') && /[”"]/.test(draft.text[span.end] ?? '') ? span : undefined)
  if (!quotation) return false
  const outside = draft.sentences.flatMap(({ words }) =>
    words.filter(
      (word) =>
        word.kind === 'word' && word.norm !== 'rt' && (word.end <= quotation.start || word.start >= quotation.end),
    ),
  )
  return outside.length >= needed && approves(outside).length === 0
}

/** Words about a word: "called me a …", "the word …", "shouting …", "stop saying …". */
const telling = new RegExp(spread`
  ^(?:call|calls|called|calling|label|labelled|labelling|brand|branded|say|saying|said|says|shout|shouting|
  shouted|yell|yelled|yelling|use|used|uses|using|word|words|term|terms|slur|slurs|insult|insults|spell|mean|
  means|meant|phrase|write|writing|wrote|tweeting|abbreviation|stands|graffiti|sprayed|heard)$
`)
const owning = /^(?:i|we)$/

/** Whether the nearest words before the span say that somebody else utters them. Six words back, within the clause. */
export function isToldOfOthers(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  const next = words.filter((word) => word.start >= span.end).slice(0, 2)
  if (next.some(({ norm, breaks }) => !breaks && /^(?:slur|slurs|insult|insults|word|jibe|jibes)$/.test(norm)))
    return true
  let at = words.findIndex((word) => word.end > span.start) - 1
  for (let steps = 0; at >= 0 && steps < 6 && !words[at + 1]?.breaks; at--, steps++) {
    if (!telling.test(words[at]?.norm ?? '')) continue
    const before = words.slice(Math.max(0, at - 3), at).map(({ norm }) => norm)
    const mine =
      before.some((norm) => owning.test(norm)) &&
      !before.some((norm) => /^(?:not|never|was|were|been|being|am)$/.test(norm))
    return !mine
  }
  return false
}

const isMine = /^(?:i|we|us|me|my|our|ourselves|myself)$/
const isTheirs = /^(?:you|he|she|they|it|that|this|who|people|your|his|her|their)$/
const pride = /^(?:proud|reclaim|reclaimed|reclaiming|pride|ourselves|myself)$/

/** Whether people use the word of themselves: "we are …s and proud of it", "I'm a …". */
export function isOfOneself(sentence: Sentence, span: Span): boolean {
  const norms = sentence.words.map(({ norm }) => norm)
  const at = sentence.words.findIndex((word) => word.end > span.start)
  const lead = norms.slice(Math.max(0, at - 8), at)
  const copula = lead.findLastIndex((norm) => /^(?:am|are|being|been|was|be|feel|'s|call|acting)$/.test(norm))
  if (lead.some((norm) => pride.test(norm)) || norms.slice(at, at + 4).includes('proud')) return true
  return (
    copula > 0 &&
    lead.slice(0, copula).some((norm) => isMine.test(norm)) &&
    !lead.slice(0, copula).some((norm) => isTheirs.test(norm)) &&
    !lead.includes('not')
  )
}
