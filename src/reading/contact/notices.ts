import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { before, sentenceAround } from './near.ts'

/** Elections Act 2022, Part 6: the promoter's name and address have to be there. */
const imprint = /\b(?:promoted|printed|published|issued)\b[^.!?\n]{0,80}\b(?:by|of|at|on behalf of)\b/i

/** True inside the line that says who promotes election material, and from where. */
export const inImprint = (text: string, span: Span): boolean => imprint.test(before(text, span, 300))

const planning = new RegExp(
  spread`
    \b(?:planning|application(?:s)?|applicant|proposal|proposed|erection|extension|conversion|change of use|
    dormer|loft|outline|listed building|conservation area|tree(?:s| works)|tpo|lawful development|demolition|
    retrospective|variation of condition|reserved matters|dwellings?|two[- ]storey|single[- ]storey|
    premises licence|licensing|objections?|no objection|approved|refused|permitted|consultation|site|
    land (?:at|adjacent|off|to|north|south|east|west|between|behind|rear)|rear of|adj(?:acent)?\b|
    amended plans)\b|(?<![\d/])\d{2,4}\/\d{3,6}(?:\/\w+)?|\/(?:ful|f|hh|out|lbc|hse|tca|tpo|full|rm)\b
  `,
  'i',
)
const planningNearby = new RegExp(
  spread`
    \b(?:planning (?:applications?|committee|list|permission|matters)|applications? (?:received|considered|for)|
    planning:)
  `,
  'i',
)

/** True where an address is the site of an application, a public matter: in the sentence, or in a list under such a heading. */
export const inPlanningNotice = (draft: Draft, span: Span): boolean =>
  planning.test(sentenceAround(draft, span)) ||
  planningNearby.test(draft.text.slice(Math.max(0, span.start - 400), span.start))
