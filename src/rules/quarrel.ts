import type { Draft } from '../draft/draft.ts'
import { inPassages } from '../draft/passages.ts'
import type { Sentence } from '../draft/sentences.ts'
import { cover, type Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule, type Match } from './rule.ts'
import { dares, retorts } from './words/quarrels.ts'

/** Goading, daring or going round after round keeps an argument hot; policies ask to answer once, with the facts. */
export const quarrel = defineRule({
  id: 'quarrel',
  category: 'conversation-conduct',
  title: 'Carries on a quarrel',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      '[[Go on, reply. I dare you]].',
      { text: "[[No Gary, you're wrong again]]. The planters cost £1,140.", replyTo: 'comment about the planters' },
    ],
    passes: ["I see this one differently to you, Len, and that's fine.", 'I dare you to try the chilli at the fete!'],
  },
  find: (draft) => together(draft, heatedIn(draft)),
})

/** Said to somebody: an answer on the site, or to a name called out ("You have lost, Sandra"). */
const vocative = new RegExp(
  spread`
    (?:^|[.!?…] )(?:\p{L}+ )?\p{Lu}\p{Ll}+, (?=.*\byou)|\byou\p{L}*(?:['’]\p{L}+)?\b[^.!?]*, \p{Lu}\p{Ll}+[.!?]|
    ^@\w+ .*\byou
  `,
  'u',
)
const answers = (draft: Draft, { text }: Sentence): boolean =>
  draft.replyTo !== undefined || (isMet(vocative, text) && !text.includes('http'))
const peaceful = new RegExp(spread`
  \b(?:thanks?|thank you|sorry|apolog\w+|appreciate|fair point|good point|
  happy to (?:meet|help|talk|explain|discuss)|i understand|hope (?:that|this) helps|my mistake|i was wrong|
  see your point|agree to (?:differ|disagree)|cup of (?:tea|coffee)|please (?:ring|email|come)|will check)\b
`)

/** A dare is one anywhere; a retort only in an answer to somebody. */
function isHeated(draft: Draft, sentence: Sentence): boolean {
  const { line, where } = joined(sentence)
  const found = meet(dares, line) ?? (answers(draft, sentence) && !isMet(peaceful, line) ? meet(retorts, line) : null)
  return found !== null && !isQuoted(draft, where(found))
}

const heatedIn = inPassages((draft) =>
  draft.sentences.filter((sentence) => isHeated(draft, sentence)).map((sentence) => ({ span: body(sentence) })),
)

/** Neighbouring sentences of one quarrel are one underline. */
function together(draft: Draft, heated: readonly { readonly span: Span }[]): Match[] {
  const matches: Match[] = []
  for (const { span } of heated) {
    const last = matches.at(-1)
    const between = last ? draft.text.slice(last.span.end, span.start) : ''
    if (last && between.length < 40) matches[matches.length - 1] = { ...last, span: cover(last.span, span) }
    else matches.push({ span, because: 'This keeps the argument going.' })
  }
  return matches
}
