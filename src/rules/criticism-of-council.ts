import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const target =
  "(?:(?:the|our|this|my) (?:own )?(?:\\w+ ){0,2}council(?: 's (?:[\\w-]+ ){1,4}(?:policy|policies|decision|rules|plan|plans|service|services))?|our (?:own )?(?:\\w+ ){1,3}policy)"
const frames = new RegExp(
  `\\b${target}\\b[^.]{0,60}\\b(?:disgrace|shameful|ashamed|shambles|joke|useless|pathetic|farce|laughing stock|rotten|incompetent|clueless|circus|not worth the paper|not fit for purpose|waste of money)\\b`,
  'g',
)

/** Some policies ask that the council's own policies and decisions be argued in the chamber, not run down online. They reach further than the law lets them for members: a note. */
export const criticismOfCouncil = defineRule({
  id: 'criticism-of-council',
  category: 'criticism-of-council',
  title: 'Runs down the council',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Our own parking policy is a joke]].'],
    passes: ['I voted against our parking policy because the bays are too short.', 'The county council is a joke.'],
  },
  find: (draft) => draft.sentences.flatMap((sentence) => find(sentence, frames).map((span) => ({ span }))),
})
