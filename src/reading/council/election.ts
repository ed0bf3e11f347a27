import type { Draft } from '../../draft/draft.ts'
import { anywhere } from '../../draft/passages.ts'
import { recent } from '../../draft/recent.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'

export type Period = { readonly from: string; readonly to: string }

const poll = '(?:polling day|election day|the polls|the vote|the (?:\\w+ )?(?:by-)?elections?|polling)'
const near = wholeWords([
  `(?:days?|weeks?|fortnight|month) (?:\\w+ )?(?:to|until|till|before|away from|out from|left until) ${poll}`,
  `(?:until|till|to|before|ahead of|run-up to|run up to|countdown to) ${poll}`,
  '(?:polling day|election day) (?:is|on|this|next|tomorrow)',
  '(?:it is|today is|tomorrow is|happy) (?:polling|election) day',
  "(?:next|this) (?:week|month|thursday|may) 's (?:\\w+ )?(?:by-)?elections?",
  'week (?:\\d|one|two|three|four|five|six) of the campaign',
  spread`
    (?:local|council|town|parish|general|by-)? ?elections? (?:are |is )?(?:on|this|next) (?:the |thursday|may|
    june|\d|week|month)
  `,
  'pre-election period|purdah|local ?elections ?(?:20)?\\d*(?= |$)|electionday|localelections\\w*',
  'vote (?:\\w+ ){1,4}on (?:thursday|may|the \\d|\\d)',
  '(?:if|when) you vote for (?:me|us|her|him)|vote for me',
  'campaign trail|canvassing|(?:re-?elect|reelect) (?:me|us|cllr|your)',
])
const cue = /elect|poll|vot|campaign|purdah|canvass/

const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/
/** As a clock in the United Kingdom shows it: packs are written by that, and a browser's moment has a zone of its own. */
const clock = recent(100, (moment: string) =>
  new Date(moment).toLocaleString('sv', { timeZone: 'Europe/London' }).replace(' ', 'T'),
)
const shown = (moment: string): string => (zoned.test(moment) ? clock(moment) : moment)

/** ISO 8601; what has no zone is the time in the United Kingdom. A period's end given as a day covers the whole of that day. */
export function within(at: string, { from, to }: Period): boolean {
  const now = shown(at)
  return now >= shown(from) && now <= (to.length === 10 ? `${to}T24` : shown(to))
}

/** Whether an election is near: told from outside, by the council's dates, or by the draft itself. */
export function electionNear(draft: Draft, periods: readonly Period[]): boolean {
  const { at, preElection } = draft
  if (preElection !== undefined) return preElection
  if (at !== undefined && periods.some((period) => within(at, period))) return true
  return saysSo(draft)
}
const saysSo = anywhere((sentence) => cue.test(sentence.text.toLowerCase()) && isMet(near, joined(sentence).line))
