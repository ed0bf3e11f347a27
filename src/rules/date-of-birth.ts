import { spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { sentenceAround, takeOut } from '../reading/contact/near.ts'
import { matchesOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/** A full date of birth opens bank accounts. People who are history, told by the century or by a date of death, are let pass. */
const month = spread`
  (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|
  oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)
`
const date = spread`
  (?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|
  \d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:18|19|20)\d{2}|${month} \d{1,2}(?:st|nd|rd|th)?,? (?:18|19|
  20)\d{2})
`
const cue = spread`
  (?:\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born)(?: is| was| on|:| -| =|,)*|\bb\.(?= ?\d)|
  \bbirthday(?: is| was|:)(?: on)?)
`
const stated = new RegExp(`${cue}(?: the)? ?(?<date>${date})(?!\\d)`, 'gid')
const historic = new RegExp(
  spread`
    \b(?:18\d\d|190\d|191[0-4])\b|\b(?:died|dies|killed|buried|fallen|war memorial|regiment|battalion|poet|
    painter|composer|king|queen|prince|princess|saint|founder|the late|census)\b
  `,
  'i',
)

export const dateOfBirth = defineRule({
  id: 'date-of-birth',
  category: 'personal-data',
  title: 'Gives a date of birth',
  severity: 'must',
  examples: {
    flags: ['The bag belongs to Jean, born [[12/03/1949]].', 'DOB [[4 May 2015]] if the school asks.'],
    passes: ['Private Albert Moss, born 12 March 1897, is on the memorial.', 'The bakery was born on a Sunday.'],
  },
  find: (draft) =>
    matchesOf(draft.text, stated).flatMap((match) => {
      const [start, end] = match.indices?.groups?.date ?? [0, 0]
      const { text } = draft
      const span = spanOf(start, end)
      if (historic.test(sentenceAround(draft, span))) return []
      return [
        {
          span,
          because: `Noticed because “${match[0]}” gives a full date of birth.`,
          fix: { label: 'Take it out', edit: takeOut(text, spanOf(match.index, end)) },
        },
      ]
    }),
})
