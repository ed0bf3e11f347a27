import type { Draft } from '../draft/draft.ts'
import { inPassages } from '../draft/passages.ts'
import { body } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { pointerTo, saysAgreed } from '../reading/secrets/pictures.ts'
import { defineRule, type Match } from './rule.ts'
import { borrowed, taking } from './words/borrowed.ts'

/** Somebody else's article, picture, lyrics or design, with no sign that they agreed (Copyright, Designs and Patents Act 1988, s.16). */
export const thirdPartyContent = defineRule({
  id: 'third-party-content',
  category: 'copyright-third-party-content',
  title: 'Uses someone else’s work',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      '[[Not my photo, found it on Google]].',
      '[[Copied and pasted the whole article for those who cannot get past the paywall]] 👇',
      { text: '[[A lovely picture of the castle at dawn]].', attachments: [{ kind: 'photo', source: 'third party' }] },
    ],
    passes: ['Photo by Lena Marsh, shared with her kind permission.', 'Somebody nicked my bike from the station.'],
  },
  find: (draft) => {
    if (saysAgreed(draft)) return []
    const told = toldOf(draft)
    return told.length > 0 ? told : attached(draft)
  },
})

const toldOf = inPassages((draft) =>
  draft.asked.flatMap((sentence): Match[] => {
    const { line, where } = joined(sentence)
    const found = meet(borrowed, line)
    if (!found || !isMet(taking, sentence.text)) return []
    const cue = where(found)
    const because = `“${draft.text.slice(cue.start, cue.end)}” points to somebody else’s work.`
    return [{ span: body(sentence), because }]
  }),
)

/** A source that is the writer or the council needs nobody else's leave. */
const ours = /\b(?:own|writer|member|councillor|council(?:'s)?|clerk|officer|staff|me|myself)\b/i

function attached(draft: Draft): Match[] {
  const other = draft.attachments?.find(
    ({ source, permission }) => source !== undefined && permission !== 'given' && !ours.test(source),
  )
  return other ? [{ span: pointerTo(draft), because: 'What is attached comes from somebody else.' }] : []
}
