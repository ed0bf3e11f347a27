import { before, standsAlone, takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/** HM Passport Office: nine figures, or letters and seven or eight figures. Without the word, only the lettered form by itself. */
const lettered = /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{7}|[A-Z]\d{8})(?![\p{L}\p{N}])/giu
const figures = /(?<![\p{L}\p{N}.,/£+-])\d{9}(?![\p{L}\p{N}]|[.,/-]\d)/gu
const named = /\bpassports?\b/i

export const passport = defineRule({
  id: 'passport',
  category: 'personal-data',
  title: 'Gives a passport number',
  severity: 'must',
  examples: {
    flags: ['His passport number is [[123456789]] and it runs out in May.'],
    passes: ['Passport photos are £5 at the chemist.', 'The grant, ref 123456789, has come through.'],
  },
  find: ({ text }) =>
    [
      ...spansOf(text, lettered).filter((span) => named.test(before(text, span)) || standsAlone(text, span)),
      ...spansOf(text, figures).filter((span) => named.test(before(text, span))),
    ].map((span) => ({
      span,
      because: 'This has the form of a passport number.',
      fix: { label: 'Take it out', edit: takeOut(text, span) },
    })),
})
