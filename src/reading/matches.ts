import { laidOut } from '../draft/laid-out.ts'
import { type Span, spanOf } from '../draft/span.ts'
import { mayMeet } from './gate.ts'

export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  matchesOf(text, pattern).map((match) => spanOf(match.index, match.index + match[0].length))

/** As `matchAll`, which copies the expression each time it is asked: dear where there are hundreds and most find nothing. `pattern` is global. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMeet(pattern, text)) return none
  pattern.lastIndex = 0
  let match = laidOut(pattern).exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
const none: readonly RegExpExecArray[] = []
