import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { body } from '../reading/clause.ts'
import { pitiesByName } from '../reading/contempt/jibes.ts'
import { speaksToPower } from '../reading/contempt/politics.ts'
import { isOfBeast } from '../reading/contempt/stance.ts'
import { isKind } from '../reading/contempt/ties.ts'
import { isMet, likely, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted, isReported } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { sneerTurns } from './words/sneer-turns.ts'
import { hardOf, helpful, sneers } from './words/sneers.ts'

/** Set phrases that talk down to the reader. Insults have rules of their own; these are rude without one. */
const sayings = phrases(sneers)
const troubles = phrases(hardOf)

/** Policies ask for respect to all. Sneers short of insult: very few, so that dry humour is left alone. */
export const tone = defineRule({
  id: 'tone',
  category: 'tone',
  title: 'May sound rude',
  severity: 'should',
  examples: {
    flags: ['[[Oh do give it a rest]].', '[[As we explained in very small words before, bins are a county matter]].'],
    passes: ['The old boiler needs a rest and so do I.', 'It is hard to keep up with all the good news this week.'],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) => {
      const cue = cueIn(sentence)
      if (!cue || pitiesByName(sentence) || isOfBeast(draft) || speaksToPower(sentence)) return []
      if (isQuoted(draft, cue) || isReported(sentence, cue)) return []
      return [
        {
          span: body(sentence),
          because: `“${draft.text.slice(cue.start, cue.end)}” may sound as if it talks down to people.`,
        },
      ]
    }),
})

function cueIn(sentence: Sentence): Span | undefined {
  const saying = sayings(sentence.words)[0]
  // "I can't be bothered to look" tells nobody to.
  const own = saying && /^(?:not|never|i|we|is)$/.test(sentence.words[saying.first - 1]?.norm ?? '')
  if (saying && !own && !(saying.phrase.startsWith('you ') && isKind(sentence))) return saying
  const trouble = troubles(sentence.words)[0]
  if (trouble && !isMet(helpful, sentence.text)) return trouble
  const { line, where } = joined(sentence)
  for (const turn of likely(sneerTurns, line)) {
    const found = meet(turn, line)
    if (found) return where(found)
  }
  return undefined
}
