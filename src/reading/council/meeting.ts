import type { Draft } from '../../draft/draft.ts'
import { anywhere } from '../../draft/passages.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import type { Word } from '../../draft/words.ts'
import { isMet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'
import { type Period, within } from './election.ts'

const sitting = spread`
  (?:full council|(?:the |a |this |our |tonight 's )?(?:\w+ )?(?:council|committee|panel|planning|budget|
  finance)(?: (?:meeting|committee|chamber))?|the chamber|chamber|(?:the |this |tonight 's |a )meeting)
`
/** The draft says that it is written while the meeting goes on. */
const now = wholeWords([
  spread`
    (?:sat|sitting|stuck|still|here|live|currently|now|bored|trapped|typing this|
    posting this) (?:\w+ ){0,2}?(?:in|at|from|through|inside) ${sitting}(?! (?:last|yesterday|
    on (?:mon|tues|wednes|thurs|fri)day|tomorrow|offices?|house|land))
  `,
  `${sitting} (?:is |has )?(?:just |now )?(?:starting|started|under way|underway|in session|dragging on|droning on)`,
  '(?:only|still|now|just) on (?:to )?(?:agenda )?item \\d+',
  'item \\d+ (?:now|already|at last|of \\d+|and (?:we|cllr|counting|still))',
  '(?:two|three|four|\\d) hours in(?:to)? and',
  spread`
    (?:during|mid|under the table at|from the back of|from the back row of) (?:this |the |
    tonight 's )?(?:council |committee )?(?:meeting|debate|agenda)
  `,
])

/** Whether the writer is in a council meeting: told from outside, by the council's dates, or by the draft itself. */
export function inMeeting(draft: Draft, meetings: readonly Period[]): boolean {
  const { at, duringMeeting } = draft
  if (duringMeeting !== undefined) return duringMeeting
  if (at !== undefined && meetings.some((meeting) => within(at, meeting))) return true
  return saysSo(draft)
}
const saysSo = anywhere((sentence) => isMet(now, joined(sentence).line))

const meetingWords = new RegExp(spread`
  \b(?:council|chamber|committee|meeting|public gallery|public seats|debate|agenda|agm|item \d+|the vote|
  mid-vote|councillors?)\b
`)

/** The draft is about a council meeting, now or past. */
export const aboutMeeting = (sentence: Pick<Sentence, 'words'>): boolean => isMet(meetingWords, joined(sentence).line)

/** A sentence cut where an emoji stands: people who tease stop with a picture, not with a full stop. */
export function stretches(sentence: Sentence): readonly (readonly Word[])[] {
  const cut: Word[][] = [[]]
  for (const word of sentence.words) {
    if (word.kind === 'emoji') cut.push([])
    else cut.at(-1)?.push(word)
  }
  return cut.filter((words) => words.length > 0)
}
