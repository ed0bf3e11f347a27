import * as z from 'zod'
import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { aboutBusiness } from '../reading/council.ts'
import { hasDisclaimer } from '../reading/disclaimer.ts'
import { cutFor, offerDisclaimer } from '../reading/offer.ts'
import { opinionsIn } from '../reading/opinion.ts'
import { isQuoted } from '../reading/quotation.ts'
import { speaksAsCouncil } from '../reading/voice.ts'
import { defineRule } from './rule.ts'

/** Members say whose view it is where they give one on council or town business. Nothing here says that a disclaimer protects. */
export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  category: 'disclaimer',
  title: 'Whose view this is',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['I think the council has got the bin charges wrong.[[]]', 'The bypass needs a crossing, and soon.[[]]'],
    passes: [
      'I think the council has got the bin charges wrong. Views my own.',
      'Bin day moves to Friday.',
      { text: 'The council should be proud of its volunteers.', account: 'council' },
    ],
  },
  find: (draft, _, known) => {
    if (draft.account === 'council') return []
    const opinion = firstOpinion(draft)
    if (!opinion || hasDisclaimer(draft, known.disclaimers)) return []
    const [words = opinion] = opinionsIn(opinion)
    const { fix, over } = offerDisclaimer(draft, known.disclaimers)
    const said = draft.text.slice(words.start, words.end)
    const because = `“${said}” gives an opinion on council or town business, and nothing says that it is your own.${cutFor(over)}`
    return [{ span: { start: draft.text.length, end: draft.text.length }, because, ...(fix ? { fix } : {}) }]
  },
})

function firstOpinion(draft: Draft): Sentence | undefined {
  return draft.sentences.find(
    (sentence, at) =>
      aboutBusiness(draft.sentences, at) &&
      opinionsIn(sentence).some((words) => !isQuoted(draft, words)) &&
      speaksAsCouncil(sentence) === null,
  )
}
