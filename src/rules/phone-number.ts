import { takeOut } from '../reading/contact/near.ts'
import { isOfficeLine, isWritersOwn } from '../reading/contact/own-contact.ts'
import { phonesIn, withBracket } from '../reading/contact/phones.ts'
import type { Known } from './known.ts'
import { defineRule } from './rule.ts'

/**
 * A telephone number in a post is a caller at somebody's door. Emergency numbers are not looked for, and what the
 * council has published passes. Helplines, office lines and the writer's own number are nobody else's secret: under a council's pack
 * they pass here (see contact-details-own), and with no pack in use they speak as a note.
 */
export const phoneNumber = defineRule({
  id: 'phone-number',
  category: 'personal-data',
  title: 'Gives a phone number',
  severity: 'must',
  examples: {
    flags: [
      'Ring Graham on [[07700 900142]].',
      'She is on [[oh seven seven double-oh, nine double-oh one four two]].',
      'Tel. Jean, [[960147]].',
    ],
    passes: ['Ring 101 and quote crime number 4701632.', 'Planning reference 07/01234/FUL, 960147 homes in all.'],
  },
  find: (draft, _, known) =>
    phonesIn(draft).flatMap((phone) => {
      const span = withBracket(draft.text, phone)
      const words = draft.text.slice(span.start, span.end)
      const slight = phone.kind === 'service' || isWritersOwn(draft, span) || isOfficeLine(draft, span)
      if (isPublished(words, known) || (slight && known.councilNames.length > 0)) return []
      const fix = { label: 'Take it out', edit: takeOut(draft.text, span) }
      return [{ span, fix, because: `“${words}” looks like a phone number.`, ...(slight ? { mild: true } : {}) }]
    }),
})

const figures = (text: string) => text.replace(/^\+44|\D/g, '').replace(/^0/, '')
const isPublished = (words: string, { contacts }: Known): boolean =>
  contacts.some((contact) => figures(contact).length > 4 && figures(contact) === figures(words))
