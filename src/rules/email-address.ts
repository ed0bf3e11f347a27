import { spread } from '../draft/spread.ts'
import { emailsIn } from '../reading/contact/emails.ts'
import { takeOut } from '../reading/contact/near.ts'
import { isWritersOwn } from '../reading/contact/own-contact.ts'
import type { Known } from './known.ts'
import { defineRule } from './rule.ts'

/** Mailboxes of a post, not of a person, and those of public bodies: published by those who run them. */
const role = new RegExp(
  spread`
    ^(?:info|office|admin|enquir(?:y|ies)|contact(?:us)?|hello|(?:deputy|town|parish)?\.?clerk|
    (?:town|parish)?council|(?:cllr|councillor|mayor)[\w.]*|reception|bookings?|events?|news|editor|press|media|
    secretary|treasurer|chair|support|help|planning|customer\.?services?|mail|post|team|membership|
    volunteer(?:ing|s)?|fundraising|tickets?|box\.?office|library|museum|lost(?:property)?|vicar|rector|curate|minister|mayor|mayors?parlour|cemetery|
    allotments?|hall|villagehall)@
  `,
  'i',
)
const publicBody = new RegExp(
  spread`
    @(?:[\w-]+\.)*(?:gov\.uk|gov\.wales|llyw\.cymru|police\.uk|nhs\.uk|parliament\.uk|senedd\.wales|mod\.uk|
    ac\.uk|sch\.uk)$|@[\w.-]*(?:council|tc|pc)\.(?:gov\.uk|org\.uk|org|uk|co\.uk|example|wales)$
  `,
  'i',
)

export const emailAddress = defineRule({
  id: 'email-address',
  category: 'personal-data',
  title: 'Gives an e-mail address',
  severity: 'must',
  examples: {
    flags: [
      'Send the photos to [[jean.faversham@post.example]].',
      'He is [[keith dot aldous at gmail dot com]] if you want words.',
    ],
    passes: ['Have a look at gmail dot com for spam.', 'Tag @jean.faversham in the photos.'],
  },
  find: (draft, _, known) =>
    emailsIn(draft.text).flatMap((span) => {
      const words = draft.text.slice(span.start, span.end)
      const slight = role.test(words) || publicBody.test(words) || isWritersOwn(draft, span)
      if (isPublished(words, known) || (slight && known.councilNames.length > 0)) return []
      const fix = { label: 'Take it out', edit: takeOut(draft.text, span) }
      return [{ span, fix, because: `“${words}” is an e-mail address.`, ...(slight ? { mild: true } : {}) }]
    }),
})

function isPublished(words: string, { contacts, domains }: Known): boolean {
  const address = words.toLowerCase()
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return (
    contacts.some((contact) => contact.toLowerCase().includes(address)) ||
    domains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`))
  )
}
