import type { Draft } from '../../draft/draft.ts'
import { eachPassage } from '../../draft/passages.ts'
import { spread } from '../../draft/spread.ts'
import { matchesOf } from '../matches.ts'

/** Minutes, reports and parish news tell what others said should be done; nobody's own view is in “it was felt that”. */
const marks = new RegExp(
  spread`
    \b(?:it was (?:agreed|resolved|noted|felt|suggested|proposed|reported|stated|decided)|
    was (?:agreed|resolved|noted|proposed|seconded|suggested|approved)|proposed (?:by|and)|seconded|
    matters arising|any other business|correspondence|apologies|
    the (?:chairman|chair|clerk|pc|meeting) (?:\w+ )?(?:reported|advised|stated|asked|said|confirmed|suggested|
    thanked|read|informed|to|closed|would|has|had|will)|clerk to|minutes|
    (?:cllr|councillor|mr|mrs|ms)\.? (?:\w+ ){1,2}(?:reported|advised|stated|asked|said|confirmed|suggested|
    proposed|informed|queried|expressed|declared|to|will|has|had)|concerns? (?:was|were|raised)|reported that|
    advised that|stated that|suggested that|informed the|the parish council|the pc|item \d|
    planning applications?|agenda|recommended|outcome|cheques?|payments?|discussion|invoice)\b|
    (?:^|\n)[^\S\n]*(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[a-z]\)|[•*o-])\s+\p{Lu}
  `,
  'giu',
)
export const firstPerson = /\b(?:I|I['’](?:m|d|ve|ll)|my|me)\b/

const marksIn = eachPassage(
  ({ draft, own }) => matchesOf(draft.text, marks).filter(({ index }) => index >= own.start && index < own.end).length,
)

/** Two marks in a short draft make a record, more in a long one. */
export function isRecord(draft: Draft): boolean {
  const found = marksIn(draft).reduce((sum, count) => sum + count, 0)
  return found >= 2 && found >= Math.min(4, draft.text.length / 300)
}
