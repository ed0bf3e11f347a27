import * as z from 'zod/mini'
import { overlaps } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { emailsIn } from '../reading/contact/emails.ts'
import { isRelative } from '../reading/people/kin.ts'
import { type Name, namesIn } from '../reading/people/names.ts'
import { petsIn } from '../reading/people/pets.ts'
import { isKnown, isStatesman, takesPartInPublic } from '../reading/people/public-figures.ts'
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
    /** Only members, and whoever is named in what speaks of work at the council: an employee's friends and singers are nobody's colleagues. */
    only: z.optional(z.enum(['colleagues'])),
  },
  examples: {
    flags: ['Thanks to [[Derek Millichap]] for finding my scarf.', 'Mrs [[Ottoway]] has the key.'],
    passes: [
      'Meet at Victoria Park, by Penn Lane School, on Good Friday.',
      { text: 'Cllr Moss asked the Prime Minister, Keir Starmer, to visit.', options: { thirdPartiesOnly: true } },
    ],
  },
  find: (draft, { thirdPartiesOnly, only }, known) => {
    const mails = emailsIn(draft.text)
    const pets = petsIn(draft)
    return draft.asked.flatMap((sentence) =>
      namesIn(sentence)
        .filter((name) => !pets.has(name.text) && !mails.some((mail) => overlaps(mail, name)))
        .filter((name) => !only || isColleague(name, draft.text, [...known.members, ...known.staff]))
        .filter(
          (name) =>
            !thirdPartiesOnly || !takesPartInPublic(name, draft, [...known.members, ...known.staff, ...known.places]),
        )
        .map(({ start, end, text }) => ({ span: { start, end }, because: `“${text}” reads as a person’s name.` })),
    )
  },
})

const work = new RegExp(
  spread`
    \b(?:councils?|town hall|depot|(?<!(?:post|box|ticket|home|met) )offices?|clerk|mayor|
    (?:at|from|off|after) work|work(?:mates?| night)|colleagues?|(?:my|our|line) (?:boss|manager|team)|
    (?:from|in|on|at) (?:finance|planning|payroll|reception|accounts)|leaving do)\b
  `,
  'i',
)
const isColleague = (name: Name, text: string, known: readonly string[]): boolean =>
  /^(?:cllr|councillor|alderman|mayor)/.test(name.title) ||
  isKnown(name, known) ||
  (work.test(text) && !isStatesman(name) && !isRelative(name))
