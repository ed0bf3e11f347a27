import { contains, type Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { addressesIn } from '../reading/contact/addresses.ts'
import { emailsIn } from '../reading/contact/emails.ts'
import { takeOut } from '../reading/contact/near.ts'
import { isWritersOwn } from '../reading/contact/own-contact.ts'
import { phonesIn } from '../reading/contact/phones.ts'
import { defineRule } from './rule.ts'

/** Home numbers and addresses of members and volunteers stay online after the argument is over. What the council publishes for them passes. */
export const contactDetailsOwn = defineRule({
  id: 'contact-details-own',
  category: 'contact-details-own',
  title: 'Gives your own details',
  severity: 'note',
  examples: {
    flags: [
      'Any questions, ring me at home on [[01632 960711]].',
      'Leaflets are at mine, pop round, I’m at [[12 Elm Avenue]].',
    ],
    passes: ['Ring Jean on 01632 960711.', { text: 'Ring me on 01632 960711.', account: 'council' }],
  },
  find: (draft, _, known) => {
    if (draft.account !== 'personal') return []
    const spans: readonly Span[] = [
      ...phonesIn(draft).filter(({ kind }) => kind === 'line'),
      ...emailsIn(draft.text),
      ...addressesIn(draft),
    ]
    return spans
      .filter((span) => isWritersOwn(draft, span))
      .filter((span, _, all) => !all.some((other) => other !== span && contains(other, span)))
      .filter((span) => !isOfficial(draft.text.slice(span.start, span.end)))
      .filter((span) => !isPublished(draft.text.slice(span.start, span.end)))
      .map(({ start, end }) => ({
        span: { start, end },
        because: `“${draft.text.slice(start, end)}” seems to be your own.`,
        fix: { label: 'Take it out', edit: takeOut(draft.text, { start, end }) },
      }))

    function isPublished(words: string): boolean {
      const plain = words.toLowerCase().replace(/[^a-z0-9@]/g, '')
      return (
        known.contacts.some((contact) =>
          contact
            .toLowerCase()
            .replace(/[^a-z0-9@]/g, '')
            .includes(plain),
        ) || known.domains.some((domain) => words.toLowerCase().endsWith(domain.toLowerCase()))
      )
    }
  },
})

/** A member's address at the council is there to be given out. */
const isOfficial = (words: string): boolean =>
  new RegExp(
    spread`
      ^(?:cllr|councillor|clerk|mayor|events|office|info)\b[\w.]*@|
      @[\w.-]*(?:gov\.uk|gov\.wales|parliament\.uk|(?:council|tc|pc)\.[a-z.]+)$
    `,
    'i',
  ).test(words)
