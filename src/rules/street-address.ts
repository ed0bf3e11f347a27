import { type Address, addressesIn } from '../reading/contact/addresses.ts'
import { takeOut } from '../reading/contact/near.ts'
import { isWritersOwn } from '../reading/contact/own-contact.ts'
import type { Known } from './known.ts'
import { defineRule } from './rule.ts'

/**
 * A house number and a road are somebody's front door. Public buildings, businesses, the sites of planning applications,
 * a pothole's whereabouts and the imprint of election material are not. The writer's own address belongs to contact-details-own.
 */
export const streetAddress = defineRule({
  id: 'street-address',
  category: 'personal-data',
  title: 'Gives a home address',
  severity: 'must',
  examples: {
    flags: [
      'Mrs Ottoway at [[14 Penn Lane]] has the spare key.',
      'It was [[number 4, the bungalow next to the chippy on Mill Lane]].',
      'Flowers to [[Flat 2, 27 Pipewell Road]] please.',
    ],
    passes: [
      'Application for a porch at 14 Penn Lane: no objection.',
      'Polling station: the Victoria Hall, 39 High Street.',
      'Promoted by A. Moss of 14 Penn Lane, Northborough.',
      'The pothole outside 27 Pipewell Road is back.',
    ],
  },
  find: (draft, _, known) =>
    addressesIn(draft).flatMap((address) => {
      const words = draft.text.slice(address.start, address.end)
      const slight = address.kind === 'place' || isWritersOwn(draft, address)
      if (isPublished(words, known) || (slight && known.councilNames.length > 0)) return []
      const { start, end }: Address = address
      const mild = slight || address.kind === 'street'
      const fix = { label: 'Take it out', edit: takeOut(draft.text, address) }
      return [
        {
          span: { start, end },
          fix,
          because: `“${words}” leads to somebody’s door.`,
          ...(mild ? { mild } : {}),
        },
      ]
    }),
})

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
/** A town or a village alone publishes no door: half its roads, and those that lead there, have its name. */
const isPublished = (words: string, { contacts, places }: Known): boolean =>
  [...contacts, ...places].some(
    (known) =>
      known.length > 4 &&
      (bare(known).includes(bare(words)) || (/\d/.test(known) && bare(words).includes(bare(known)))),
  )
