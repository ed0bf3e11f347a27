import { spread } from '../draft/spread.ts'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const self = new RegExp(
  spread`
    \b(?:(?:your|the) (?:\w+ )?(?:mayor|councillor|deputy mayor|volunteer) (?:here|taking|again|writing|
    speaking|posting|at the keyboard)|(?:cllr|councillor|mayor) \w+(?: \w+)? (?:here|taking|writing|posting|
    speaking|at the keyboard)|(?:your|the) (?:\w+ )?(?:mayor|councillor) is (?:running|minding|looking after|
    in charge of)|(?:taking|took|taken) over (?:the |this |our )?(?:\w+ ){0,3}(?:page|account|feed|facebook|
    twitter)|i am (?:one of )?your (?:\w+ )?(?:councillors?|mayor)|
    this is (?:cllr|councillor|your (?:\w+ )?(?:councillor|mayor)))\b
  `,
  'g',
)

/** Where only officers post in the council's name (Caldicot 3a), a member or volunteer on the council's account hands it back. */
export const councilAccountUse = defineRule({
  id: 'council-account-use',
  category: 'official-capacity',
  title: 'Posting from the council’s account',
  severity: 'note',
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
    const [first] = draft.asked.flatMap((sentence) => find(sentence, self))
    const because = 'The account in use is the council’s, and the person set here is not one of its officers.'
    return [{ span: first ?? { start: 0, end: 0 }, because }]
  },
})
