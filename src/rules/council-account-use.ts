import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const self =
  /\b(?:your (?:town )?mayor (?:here|taking|is|again)|(?:cllr|councillor|mayor) \w+ (?:here|taking)|taking over the (?:\w+ ){0,3}(?:page|account|feed))\b[^.]*/g

/** Where only officers post in the council's name (Caldicot 3a), a member on the council's account hands it back. */
export const councilAccountUse = defineRule({
  id: 'council-account-use',
  category: 'official-capacity',
  title: 'A member on the council’s account',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: [
      { text: '[[Your Mayor here]], first stop the library.', account: 'council', role: 'mayor' },
      { text: '[[]]The fair is on Saturday.', account: 'council', role: 'volunteer' },
    ],
    passes: [
      { text: 'The fair is on Saturday.', account: 'council', role: 'officer' },
      'Your Mayor here, first stop the library.',
    ],
  },
  find: (draft) => {
    if (draft.account !== 'council' || draft.role === 'clerk' || draft.role === 'officer') return []
    const spans = draft.sentences.flatMap((sentence) => find(sentence, self))
    return (spans.length > 0 ? spans : [{ start: 0, end: 0 }]).map((span) => ({
      span,
      because: 'You are posting from the council’s account, and the person set here is not one of its officers.',
    }))
  },
})
