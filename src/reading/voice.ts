import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { joined } from './joined.ts'

/** How a sentence names the writer's own council. `names` are those the pack knows. */
const generic = "(?:the |our |my |this )?(?:whole )?(?:(?:\\w+ ){0,3}(?:town|parish|community|city) council|(?:\\w+ ){1,2}tc|\\w+tc|council|authority|full council)"

/** Frames in which somebody speaks as the council. The words found are the whole statement, up to the stop. */
const frames: readonly RegExp[] = [
  new RegExp(`\\b(?:speaking|speak|posting(?: this)?|writing|statement|response|reply|comment|message|announcement|apology|release|saying this|confirming|it|this|said|say|announce|announcing)(?: \\S+){0,6} on behalf of ${generic}\\b`),
  new RegExp(`(?:^| \\. )on behalf of ${generic} (?:\\S+ ){0,4}(?:i|we|may|can|let|thank|sorry|apologies)\\b`),
  new RegExp(`\\b(?:speaking|speak|talking|answering) for (?:${generic}|all (?:\\w+ )?of us|every (?:councillor|member)|the (?:whole|entire) council|all \\w+ (?:councillors|members))\\b`),
  new RegExp(`\\b(?:here )?(?:as|at|we at|us at|all of us at|we as|we in) ${generic} we\\b`),
  new RegExp(`\\bwe (?:here )?(?:at|in|as) (?:the|a|your) (?:\\w+ ){0,2}council\\b`),
  new RegExp(`\\b(?:official |formal )?(?:press |media )?(?:statement|response|announcement|position|line) (?:from|of|by) ${generic}\\b`),
  new RegExp(`(?:^| \\. )(?:the )?(?:\\w+ ){0,3}council (?:'s )?(?:official |formal |settled |firm |clear )?(?:view|position|line|stance|last word|final word|response|message|answer)\\b[^.]{0,80}?(?: is| 's| \\.|$)`),
  new RegExp(`\\bthat is the (?:\\w+ ){0,2}council 's (?:last word|final word|decision|position|view|line)\\b`),
  /\b(?:council and i|i and the council|the council and myself)\b(?: \w+){0,3} (?:think|believe|agree|are|both|want|feel|oppose|support)/,
  /\bi (?:can )?speak for (?:all|every|the|everyone|everybody)\b/,
  /(?:^| \. )(?:and |so |but |well )?we (?:have (?:now |just |finally )?|'ve )?(?:decided|resolved|ruled)(?: that| to|\b)(?! (?:to (?:go|have|get|stay|take the|move house|name|call|watch|eat)))/,
]

/** Reports of a duty done, of minutes and votes, and denials: the writer tells what happened and speaks as nobody. */
const reports =
  /\bnot (?:\w+ ){0,3}(?:on behalf of|for|speaking)\b|\b(?:laid|laying|attended|attending|accepted|accepting|received|signed|opened|presented|collected|represented|representing|lay|attend|welcomed|welcoming)\b[^.]{0,60}\bon behalf of\b|\b(?:minutes?|as voted|was agreed|agreed at|resolved at|has (?:not|yet)|have not|voted on)\b|\b(?:should|must|never|cannot|can not|only|may)\b[^.]{0,50}\b(?:on behalf of|speak for)\b|\bwho (?:speaks?|speaking|posts?)\b/

/** Where a sentence speaks as the council, or nothing. */
export function speaksAsCouncil(sentence: Sentence): Span | null {
  const { line, span } = joined(sentence)
  if (!/council|behalf|\btc\b|tc\b|authority|speak|\bwe\b/.test(line) || reports.test(line)) return null
  for (const frame of frames) {
    const found = frame.exec(line)
    if (found) return span(found.index + found[0].length - found[0].replace(/^ \. /, '').length, found.index + found[0].length)
  }
  return null
}
