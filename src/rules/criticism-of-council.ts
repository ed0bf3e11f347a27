import { ofAsked } from '../draft/draft.ts'
import { mockedAs } from '../reading/contempt/mock-forms.ts'
import { disapproves } from '../reading/council/disapproval.ts'
import { runsDown } from '../reading/council/running-down.ts'
import { scornsCouncil } from '../reading/council/scorning.ts'
import { isQuoted, isReported } from '../reading/quotation.ts'
import { ownCouncil } from '../reading/words/scorn.ts'
import { defineRule } from './rule.ts'

/**
 * Some policies ask that the council's own policies and decisions be argued in the chamber, not run down online. They reach
 * further than the law lets them for members (article 10; Heesom v Public Services Ombudsman 2014), so a note unless a pack says otherwise.
 */
export const criticismOfCouncil = defineRule({
  id: 'criticism-of-council',
  category: 'criticism-of-council',
  title: 'Runs down the council',
  severity: 'note',
  examples: {
    flags: ['[[Our own parking policy is a joke]].', '[[Shame on the town council]].'],
    passes: ['I voted against our parking policy because the bays are too short.', 'The county council is a joke.'],
  },
  find: (draft) =>
    ofAsked(draft, (sentence, at) => {
      const span =
        runsDown(sentence) ??
        scornsCouncil(draft.sentences, at) ??
        disapproves(sentence) ??
        mockedAs(draft.sentences, at, ownCouncil)
      return span && !isQuoted(draft, span) && !isReported(sentence, span) ? [{ span }] : []
    }),
})
