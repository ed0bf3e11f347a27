import type { Draft } from '../draft/draft.ts'
import { anywhere } from '../draft/passages.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { isRelease, speaksToPress } from '../reading/council/press.ts'
import { find, joined, wholeWords } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const decided = spread`
  (?:voted|backed|backs|decided|agreed|approved|supported|supports|rejected|refused|wants|resolved|opposes|
  opposed|is (?:against|for|in favour)|said (?:yes|no)|went (?:for|with|against))
`
/** The council's line and the writer's own in one breath. */
const frames = wholeWords(
  [
    spread`
      (?:i know |i know that )?(?:the |our |my )?(?:council|members|councillors|committee|colleagues|they|
      we) (?:\w+ ){0,3}${decided}\b[^.]{0,80}\b(?:(?:but |though |yet |and |whereas |only )?(?:i|me) (?:do not|
      did not|personally|am (?:dead |right |all |still )?(?:against|not|for|opposed|behind)|have|would|think|disagree|never|still|for one)|
      personally|myself i)\b[^.]*
    `,
    spread`
      (?:i personally|personally|i) (?:\w+ ){0,4}(?:disagree|differ|think otherwise|do not agree|
      part company)[^.]{0,40}\b(?:council|members|decision|vote)\b[^.]*
    `,
    `(?:members|they|the council|councillors|we) (?:should|must|ought) (?:never|not) (?:to )?have [^.]*`,
    `whatever the council (?:says|decided|voted|thinks)[^.]*`,
  ],
  'g',
)
/** One's own mind, given where the council's was asked for. */
const ownMind =
  /\b(?:i personally|personally i|my (?:own |personal )?(?:view|opinion)|(?:what )?i (?:\w+ )?think|if you ask me|i for one)\b[^.]*/g
const speakers = ['mayor', 'clerk']

/** To the media, the Clerk, the Mayor and the chairs give the council's opinion (Caldicot 7.6), not one of their own. */
export const differsFromCouncil = defineRule({
  id: 'differs-from-council',
  category: 'official-capacity',
  title: 'Own view to the press',
  severity: 'note',
  examples: {
    flags: [{ text: 'As I told the paper, [[the council backed the scheme but I would scrap it]].', role: 'mayor' }],
    passes: [
      { text: 'As I told the paper, the council backed the scheme by nine votes to three.', role: 'mayor' },
      'The council backed the scheme but I would scrap it.',
    ],
  },
  whole: (draft) => (draft.account !== 'council' && (speaksToPress(draft) || isRelease(draft)) ? chairs(draft) : null),
  find: ({ sentences }, _options, _known, isChair) =>
    isChair === null ? [] : departures(sentences, isChair).map((span) => ({ span })),
})

const saysChair = anywhere(({ text }) => /\bas (?:the )?(?:chair|chairman|chairwoman|mayor)\b/i.test(text))
const chairs = (draft: Draft): boolean => speakers.includes(draft.role) || saysChair(draft)

function departures(sentences: readonly Sentence[], isChair: boolean): readonly Span[] {
  return sentences
    .filter((sentence) => /\b(?:i|my|personally|members|council|we|they)\b/.test(joined(sentence).line))
    .flatMap((sentence) => {
      const apart = find(sentence, frames)
      return apart.length > 0 || !isChair ? apart : find(sentence, ownMind)
    })
}
