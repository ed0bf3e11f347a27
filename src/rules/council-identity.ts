import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const marks =
  /\b(?:the |our )?(?:council|town council|town|town 's|council 's) (?:logo|crest|coat of arms|letterhead|headed paper|badge|branding)\b/g

/** The council's address, crest or letterhead lends a personal post the council's authority. */
export const councilIdentity = defineRule({
  id: 'council-identity',
  category: 'council-identity',
  title: 'Uses the council’s identity',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['Reach me on [[j.marsh@northbytc.example]].'],
    passes: [{ text: 'Write to clerk@northbytc.example.', account: 'council' }],
  },
  find: (draft) => {
    if (draft.account === 'council') return []
    return draft.sentences.flatMap((sentence) => [
      ...sentence.words
        .filter((word) => word.kind === 'email' && /@[\w.-]*(?:council|tc\.|\.gov\.uk)/.test(word.norm))
        .map(({ start, end }) => ({ span: { start, end } })),
      ...(/profile|pic|photo|graphic|attached|signed/i.test(sentence.text) ? find(sentence, marks).map((span) => ({ span })) : []),
    ])
  },
})
