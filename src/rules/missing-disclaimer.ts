import * as z from 'zod'
import { onBusiness } from '../reading/council.ts'
import { hasDisclaimer } from '../reading/disclaimer.ts'
import { opinionsIn } from '../reading/opinion.ts'
import { defineRule } from './rule.ts'

/** Members say that a view is their own where they give one on council or town business. */
export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  category: 'disclaimer',
  title: 'No disclaimer',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['I think the council has got the bin charges wrong.[[]]'],
    passes: ['I think the council has got the bin charges wrong. Views my own.', 'Bin day moves to Friday.'],
  },
  find: (draft, _, known) => {
    if (draft.account === 'council') return []
    const opinion = draft.sentences.find((sentence) => onBusiness(sentence) && opinionsIn(sentence).length > 0)
    if (!opinion || hasDisclaimer(draft, known.disclaimers)) return []
    return [{ span: { start: draft.text.length, end: draft.text.length } }]
  },
})
