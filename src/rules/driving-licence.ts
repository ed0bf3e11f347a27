import { spread } from '../draft/spread.ts'
import { takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/**
 * DVLA: five letters of the surname filled up with 9, the decade of birth, the month (51 to 62 for women), the day, the
 * year, two initials or 9, a figure and two letters. The date inside makes it hard to meet by chance.
 */
const shape = new RegExp(
  spread`
    (?<![\p{L}\p{N}])[A-Z]{1,5}9{0,4}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|
    3[01])\d[ -]?[A-Z9]{2}[A-Z0-9][A-Z]{2}(?![\p{L}\p{N}])
  `,
  'giu',
)

export const drivingLicence = defineRule({
  id: 'driving-licence',
  category: 'personal-data',
  title: 'Gives a driving licence number',
  severity: 'must',
  examples: {
    flags: ['Found outside the Co-op, licence number [[MORGA657054SM9IJ]].'],
    passes: ['Found a driving licence outside the Co-op, ask for it at the till.', 'The code was MORGA699054SM9IJ.'],
  },
  find: ({ text }) =>
    spansOf(text, shape)
      .filter((span) => /^[A-Z9]{5}[ -]?\d/i.test(text.slice(span.start, span.end)))
      .map((span) => ({
        span,
        because: 'This has the form of a driving licence number.',
        fix: { label: 'Take it out', edit: takeOut(text, span) },
      })),
})
