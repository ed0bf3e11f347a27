import { nhsCheck } from '../reading/contact/checksums.ts'
import { after, before, standsAlone, takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/** One ten-figure number in eleven passes the check by chance, so words about health must stand near, or nothing at all. */
const shape = /(?<![\p{L}\p{N}.,/+£-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/gu
const health = /\b(?:nhs|patient|hospital|gp|surgery|doctor|appointment|medical|clinic|prescription|health number)\b/i

export const nhsNumber = defineRule({
  id: 'nhs-number',
  category: 'personal-data',
  title: 'Gives an NHS number',
  severity: 'must',
  examples: {
    flags: ['Her NHS number is [[943 476 5919]], could the surgery ring back?'],
    passes: ['Her NHS number is 943 476 5918.', 'Title 9434765919 is the land behind the hall.'],
  },
  find: ({ text }) =>
    spansOf(text, shape)
      .filter((span) => nhsCheck(text.slice(span.start, span.end)))
      .filter(
        (span) => standsAlone(text, span) || health.test(before(text, span, 200)) || health.test(after(text, span)),
      )
      .map((span) => ({
        span,
        because: 'This passes the check of an NHS number.',
        fix: { label: 'Take it out', edit: takeOut(text, span) },
      })),
})
