import * as z from 'zod'
import { find, joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const tie = '(?:nothing (?:\\w+ )?to do with|(?:no|never had any|not any|any) (?:link|links|connection|connections|ties|tie|involvement|association)(?: \\w+)? (?:to|with|in)|never had anything to do with|not connected (?:to|with)|not (?:a|one of the) (?:\\w+ )?councillors?|do not work for|am not on|not (?:a )?(?:part|member) of)'
const ordinary = '(?:(?:ordinary|normal|regular|humble|simple|concerned|random|typical) (?:\\w+ )?(?:resident|taxpayer|member of the public|local|citizen|person|mum|dad|voter)|(?:just|only|purely|simply|as|speaking as) (?:an? )?(?:member of the public|resident|taxpayer|local|outsider))'
const frames = new RegExp(
  `\\b(?:${ordinary}\\b[^.]{0,60}\\b${tie} (?:the )?(?:\\w+ )?council|i (?:am |have |have never |personally |do |honestly )*(?:\\w+ ){0,5}${tie} (?:the )?(?:\\w+ )?council|speaking (?:purely|only|just|simply) as (?:an? )?${ordinary.replace('(?:just|only|purely|simply|as|speaking as) ', '')})\\b`,
  'g',
)

/** Rugeley 4.9 asks members and staff always to disclose their link with the council; this draft hides or denies it. */
export const hiddenAffiliation = defineRule({
  id: 'hidden-affiliation',
  category: 'official-capacity',
  title: 'Hides the link with the council',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ["[[I'm just an ordinary resident with no link to the council]], but the new bins are splendid."],
    passes: ['Nothing to do with the council, this: who makes the best pasty?'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => !/\bas (?:a|your) (?:\w+ )?(?:councillor|cllr)\b/.test(joined(sentence).line))
      .flatMap((sentence) => find(sentence, frames).map((span) => ({ span }))),
})
