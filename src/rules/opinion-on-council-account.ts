import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** Said in the first person singular: a council has no “I”. “We are pleased” is the council's own voice and passes. */
const personal =
  /\b(?:i (?:(?:personally|really|do|still|honestly|just|for one) )*(?:think|believe|reckon|feel|disagree|agree|oppose|support|hate|love|prefer|doubt|wish|would have|would(?: \w+)? (?:shut|scrap|keep|close|move|rather|like|prefer)|know who i)|personally i|speaking (?:personally|for myself)|my (?:own |personal )?(?:view|opinion|two pennyworth)|in my (?:view|opinion)|if you ask me|imho)\b[^.]*/g

/** The council's account speaks for the council; an “I think” on it is somebody's own view in the council's mouth. */
export const opinionOnCouncilAccount = defineRule({
  id: 'opinion-on-council-account',
  category: 'official-capacity',
  title: 'Own opinion on the council’s account',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: [{ text: 'The new planters are in. [[Personally I think they are too orange]].', account: 'council' }],
    passes: [
      { text: 'We are pleased to say that the planters are in.', account: 'council' },
      'Personally I think the planters are too orange.',
    ],
  },
  find: (draft) =>
    draft.account !== 'council'
      ? []
      : draft.sentences.flatMap((sentence) => find(sentence, personal).map((span) => ({ span }))),
})
