import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined } from '../reading/joined.ts'
import { isNegated, isSupposed } from '../reading/negation.ts'
import { isNews, isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { rulings } from './words/rulings.ts'
import { hedges, lawful, verdicts } from './words/verdicts.ts'

/** Whether somebody broke the law is for a court, and whether the council must pay is for its insurers: a post may not settle either. */
export const legalConclusion = defineRule({
  id: 'legal-conclusion',
  category: 'legal-conclusion',
  title: 'Settles a legal question',
  severity: 'note',
  examples: {
    flags: [
      'The landowner [[has broken the Highways Act]], and he knows it.',
      '[[That’s theft]], plain and simple.',
      '[[The decision was unlawful]] and will be quashed.',
    ],
    passes: [
      'It is illegal to park on the zigzags.',
      'He was found guilty at the magistrates’ court on Tuesday.',
      'I have asked whether this is lawful.',
    ],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) => {
      if (!isMet(lawful, joined(sentence).line) || sentence.text.endsWith('?')) return []
      const [span] = [...verdicts, ...rulings]
        .flatMap((pattern) => find(sentence, pattern))
        .filter((each) => !isQuoted(draft, each) && !denies(sentence, each) && !isSupposed(sentence, each))
      if (!span || isMet(hedges, sentence.text) || isNews(sentence)) return []
      return [{ span, because: `“${draft.text.slice(span.start, span.end)}” settles a question of law.` }]
    }),
})

/** "Without an order, that is against the law" is no denial: only "not" and its like are. */
const denies = (sentence: Sentence, span: Span): boolean =>
  isNegated(sentence, span) &&
  !/\bwithout\b|^no[ ,]|\bno (?:question|doubt|way round|two ways|argument)\b/i.test(sentence.text)
