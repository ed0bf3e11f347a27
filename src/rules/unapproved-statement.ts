import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const body = '(?:the )?(?:full council|council|clerk|chair|chairman|mayor|committee|panel|office|anyone|town clerk|boss)'
const frames = new RegExp(
  [
    `${body} (?:has|have|had|did)(?: not| yet to)(?: yet| actually| formally)? (?:approved?|agreed?|seen|cleared?|signed off|voted|know|authorised?|ok \\w+|okayed)`,
    'not (?:yet |been |formally |actually )*(?:approved|signed off|cleared|authorised|rubber stamped|official) (?:yet|by|but|so)',
    `(?:have|has|did|had) not (?:actually |even |yet )*(?:run|cleared?|checked?|asked?|told|tell|agreed?|mentioned?)(?: \\w+){0,3} (?:past|by|with|from) ${body}`,
    `(?:have|has|did|had) not (?:actually |even |yet )*(?:asked?|told|tell|consulted?|waited? for) ${body}`,
    `without (?:asking|telling|running|clearing|waiting for|checking|approval|permission|the say-so)(?: \\w+){0,4} ${body}`,
    `(?:do|does) not (?:tell|let)(?: on to)? ${body}(?: know)?`,
    `before ${body} (?:sees|approves|finds out|signs|gets round|has (?:seen|approved|signed))`,
    `${body} (?:does|do) not know (?:i am|about this|that i)`,
    'ahead of (?:the )?(?:approval|sign-off|sign off|clearance)',
  ].join('|').replace(/^/, '\\b(?:').concat(')\\b[^.]*'),
  'g',
)

/** Oakham's Facebook guideline (i): only what Full Council, the Chair or the Clerk approved. Here the draft itself says that it is not. */
export const unapprovedStatement = defineRule({
  id: 'unapproved-statement',
  category: 'official-capacity',
  title: 'Says that it is not approved',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ["[[I haven't run this past the Clerk]], but the market is moving to Fridays."],
    passes: ['The application was not approved by the district council.'],
  },
  find: (draft) => draft.sentences.flatMap((sentence) => find(sentence, frames).map((span) => ({ span }))),
})
