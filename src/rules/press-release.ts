import * as z from 'zod'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const heading =
  /\b(?:(?:press|media) (?:release|statement|notice)|for immediate (?:release|use)|notes? (?:to|for) editors?|statement from (?:the )?(?:[\w-]+ ){0,7}(?:council|panel|committee|tc))\b/g
const announces =
  /\b(?:[\w']+ ){0,3}(?:town|parish) council (?:today |has today |is today |is |has |have )?(?:announced|announces|announcing|launching|launches|launched|condemns|condemned|welcomes|unveils|unveiled|confirms|calls for)\b/g

/** A press release is the clerk's to issue (Caldicot 9.2; Oakham, “Press and public”). A councillor may draft one, and sends it to the clerk. */
export const pressRelease = defineRule({
  id: 'press-release',
  category: 'official-capacity',
  title: 'Reads as a press release',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[PRESS RELEASE]]: new swings for the rec, says Cllr Marsh.'],
    passes: ['The press release is on the council website.', { text: 'PRESS RELEASE: new swings.', role: 'clerk' }],
  },
  find: (draft) => {
    if (draft.role === 'clerk') return []
    const heads = draft.sentences.flatMap((sentence) => find(sentence, heading))
    if (heads.length === 0) return []
    const announced = draft.sentences.flatMap((sentence) => find(sentence, announces))
    return [...heads, ...announced].map((span) => ({ span }))
  },
})
