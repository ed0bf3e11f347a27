import * as z from 'zod/mini'
import { overlaps } from '../draft/span.ts'
import { emailsIn } from '../reading/contact/emails.ts'
import { isRelative } from '../reading/people/kin.ts'
import { namesIn } from '../reading/people/names.ts'
import { petsIn } from '../reading/people/pets.ts'
import { isStatesman, takesPartInPublic } from '../reading/people/public-figures.ts'
import { defineRule } from './rule.ts'

/**
 * Some policies ask members not to name people who have not agreed to it, kindly meant or not. A name is no fault in
 * itself, so this speaks softly; a pack asks for third parties alone, which leaves out those who act in public.
 */
export const personName = defineRule({
  id: 'person-name',
  category: 'third-party-naming',
  title: 'Names a person',
  severity: 'note',
  options: {
    /** Leaves out politicians and other public figures, the council's members and staff, history, authors and the writer. */
    thirdPartiesOnly: z._default(z.boolean(), false),
  },
  examples: {
    flags: ['Thanks to [[Derek Millichap]] for finding my scarf.', 'Mrs [[Ottoway]] has the key.'],
    passes: [
      'Meet at Victoria Park, by Penn Lane School, on Good Friday.',
      { text: 'Cllr Moss asked the Prime Minister, Keir Starmer, to visit.', options: { thirdPartiesOnly: true } },
    ],
  },
  find: (draft, { thirdPartiesOnly }, known) => {
    const mails = emailsIn(draft.text)
    const pets = petsIn(draft)
    return draft.asked.flatMap((sentence) =>
      namesIn(sentence)
        .filter((name) => !pets.has(name.text) && !mails.some((mail) => overlaps(mail, name)))
        // Who governed the country is nobody's colleague, nor is a brother, where third parties may be named.
        .filter(
          (name) =>
            known.councilNames.length === 0 ||
            !((name.title === '' && isStatesman(name)) || (!thirdPartiesOnly && isRelative(name))),
        )
        .filter(
          (name) =>
            !thirdPartiesOnly || !takesPartInPublic(name, draft, [...known.members, ...known.staff, ...known.places]),
        )
        .map(({ start, end, text }) => ({ span: { start, end }, because: `“${text}” reads as a person’s name.` })),
    )
  },
})
