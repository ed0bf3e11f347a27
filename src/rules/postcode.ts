import { spread } from '../draft/spread.ts'
import { addressesIn } from '../reading/contact/addresses.ts'
import { before, sentenceAround, takeOut } from '../reading/contact/near.ts'
import { inImprint, inPlanningNotice } from '../reading/contact/notices.ts'
import { postcodesIn } from '../reading/contact/postcodes.ts'
import { defineRule } from './rule.ts'

/**
 * A postcode is about fifteen doors. By itself it is a place; beside a house, a person or "lives" it is somebody's home.
 * Addresses the council has published, imprints and planning notices pass.
 */
const home = new RegExp(
  spread`
    \b(?:lives?|living|lived|home|house|flat|bungalow|her|his|she|he|their|neighbours?|tenants?|resident|widow|
    mum|dad|mr|mrs|ms|miss|cards to|owner|family)\b
  `,
  'i',
)

export const postcode = defineRule({
  id: 'postcode',
  category: 'personal-data',
  title: 'Gives a postcode',
  severity: 'must',
  examples: {
    flags: ['She lives in [[LE15 9ZZ]], near the pond.', 'Sat nav for the show: [[LE15 9ZZ]].'],
    passes: ['Read more at https://t.co/aB1LE159ZZ', 'Buses along the A6 4th and 5th of May.'],
  },
  find: (draft, _, known) => {
    const codes = postcodesIn(draft.text)
    if (codes.length === 0) return []
    const addresses = addressesIn(draft).filter((address) => address.kind === 'home')
    return codes.flatMap((span) => {
      const words = draft.text.slice(span.start, span.end)
      if (known.contacts.some((contact) => bare(contact).includes(bare(words)))) return []
      if (inImprint(draft.text, span)) return []
      const beside = addresses.some((address) => address.start <= span.start && span.start <= address.end + 4)
      const weighs =
        (beside || !inPlanningNotice(draft, span)) &&
        (beside ||
          (home.test(sentenceAround(draft, span)) &&
            !/\b(?:town hall|village hall|library|church|school)\b/i.test(before(draft.text, span))))
      const fix = { label: 'Take it out', edit: takeOut(draft.text, span) }
      return [
        {
          span,
          fix,
          because: `“${words}” is a postcode${weighs ? ' beside a person or a home' : ''}.`,
          ...(weighs ? {} : { mild: true }),
        },
      ]
    })
  },
})

const bare = (text: string) => text.replace(/\s/g, '').toUpperCase()
