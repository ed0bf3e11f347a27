import type { Draft } from '../draft/draft.ts'
import { joined } from './joined.ts'

export type Period = { readonly from: string; readonly to: string }

const near =
  /\b(?:(?:polling|election) day (?:is|on|this|next)|(?:days?|weeks?|week|month) (?:\w+ ){0,3}(?:to|until|till|before) (?:polling|election|the (?:\w+ )?elections?|the vote|polls?)|(?:until|till|to|before|after) (?:polling day|the (?:local |town |parish |council |by-)?elections?)|(?:next|this) (?:week|month|thursday) 's (?:local |council |town |by-)?elections?|week (?:\d|one|two|three|four|five|six) of the campaign|(?:local|council|town|by-)? ?elections? (?:on|is on|are on|this|next) (?:the |thursday|may|june|\d|week|month)|pre-election period|purdah|localelections\w*|election ?day|vote (?:\w+ ){0,3}on (?:thursday|may|the \d|\d)|if you vote for (?:me|us)|vote for me)\b/

/** A date given as a day covers the whole of that day. */
export const within = (at: string, { from, to }: Period) => at >= from && at <= (to.length === 10 ? `${to}T24` : to)

/** Whether an election is near: told from outside, by the council's dates, or by the draft itself. */
export function electionNear(draft: Draft, periods: readonly Period[]): boolean {
  const { at, preElection } = draft
  if (preElection !== undefined) return preElection
  if (at !== undefined && periods.some((period) => within(at, period))) return true
  return draft.sentences.some((sentence) => near.test(joined(sentence).line))
}
