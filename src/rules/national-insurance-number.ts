import { before, takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/**
 * HMRC manual NIM39110: two letters, six digits, A to D. D, F, I, Q, U and V are never used, O never second, and some
 * pairs are not issued. QQ is the dummy that people copy from forms: it counts only where the words say what it is.
 */
const shape = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D](?![\p{L}\p{N}])/giu
/** Asked first: it is soon seen, and hardly any text has it. */
const sixFigures = /\d\d[ .-]?\d\d[ .-]?\d\d/
const prefix = /^(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])/i
const named = /\b(?:nino|n\.?i\.?|nat(?:ional)? ins(?:urance)?)\b/i

export const nationalInsuranceNumber = defineRule({
  id: 'national-insurance-number',
  category: 'personal-data',
  title: 'Gives a National Insurance number',
  severity: 'must',
  examples: {
    flags: [
      'Her NI number is [[QQ 12 34 56 C]], can somebody chase the pension?',
      'Lost card, [[AB123456A]], please hand it in.',
    ],
    passes: ['National Insurance is going up again.', 'Minute BG123456A was agreed.'],
  },
  find: ({ text }) =>
    (sixFigures.test(text) ? spansOf(text, shape) : [])
      .filter((span) => {
        const number = text.slice(span.start, span.end)
        return prefix.test(number) && (!/^QQ/i.test(number) || named.test(before(text, span)))
      })
      .map((span) => ({
        span,
        because: 'This has the form of a National Insurance number.',
        fix: { label: 'Take it out', edit: takeOut(text, span) },
      })),
})
