import * as z from 'zod/mini'
import { inPassages } from '../draft/passages.ts'
import { cover } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { releaseHeading } from '../reading/council/press.ts'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const announces = new RegExp(
  spread`
    \b(?:(?!today|that|and|the)[\w']+ ){1,3}council (?:is |has |have )?(?:today )?(?:is |has )?(?:announced|
    announces|announcing|launching|launches|launched|condemns|condemned|welcomes|welcomed|unveils|unveiled|
    confirms|confirmed|calls for|called for|urges|urged|is (?:delighted|pleased|proud))\b
  `,
  'g',
)

/** A press release is the clerk's to issue (Caldicot 9.2; Oakham, “Press and public”). A councillor may draft one and send it to the clerk. */
export const pressRelease = defineRule({
  id: 'press-release',
  category: 'official-capacity',
  title: 'Reads as a press release',
  severity: 'note',
  listens: 'draft',
  options: {
    /** Only what is given out as the council's own: elsewhere a member's release is the member's affair. */
    only: z.optional(z.enum(['council'])),
  },
  examples: {
    flags: [
      '[[PRESS RELEASE]]\n\nCllr Marsh opens the new swings.',
      '[[PRESS RELEASE: Northby Town Council announces a fair]].',
    ],
    passes: ['The press release is on the council website.', { text: 'PRESS RELEASE: new swings.', role: 'clerk' }],
  },
  find: (draft, { only }) => {
    if (draft.role === 'clerk') return []
    const heads = headingsOf(draft).map(({ span }) => span)
    const [first] = heads
    if (!first) return []
    const issuer = heads.find(({ start, end }) => /council|panel|committee|\btc\b/i.test(draft.text.slice(start, end)))
    if (issuer) return [{ span: issuer }]
    const [announced] = announcedIn(draft)
    if (only && !announced) return []
    return [{ span: announced ? cover(first, announced.span) : first }]
  },
})

const headingsOf = inPassages(({ sentences }) =>
  sentences.flatMap((sentence) => {
    const span = releaseHeading(sentence)
    return span ? [{ span }] : []
  }),
)
const announcedIn = inPassages(({ sentences }) =>
  sentences.flatMap((sentence) => find(sentence, announces).map((span) => ({ span: cover(span, body(sentence)) }))),
)
