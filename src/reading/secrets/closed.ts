import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { businessOf } from '../council/council.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { closedWords, elsewhere, gate, meeting } from '../words/closed-sessions.ts'
import { general, informal, procedure, scheduled, tells } from '../words/session-telling.ts'

const doorsOnly = /^(?:with|once|after|when) the doors?$/
const atCouncil = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && (businessOf(sentence).council.length > 0 || isMet(meeting, joined(sentence).line))

const unmistakable = new RegExp(spread`
  (?:confidential|exempt|in camera|secret) (?:session|item)|part b (?:tonight|last)|back in$|of council|
  (?:leave|get out|go)$|exclu\w+ (?:of )?(?:the )?(?:press|public)|press|gallery|minutes|agenda|exempt|
  resolution|meeting|chuck|kick|throw|threw|turf|boot|shoo|reporter|journalist|public (?:bit|part|half)|
  items? \d
`)

/** Where the sentence at `index` names a closed session of a council, or null. Offsets count in the joined line. */
export function closedSessionIn(draft: Draft, index: number): RegExpExecArray | null {
  const sentence = draft.sentences[index]
  if (!sentence) return null
  const { line } = joined(sentence)
  if (!isMet(gate, line)) return null
  const found = meet(closedWords, line)
  if (!found || doorsOnly.test(found[0])) return null
  if (isMet(elsewhere, line) && businessOf(sentence).council.length === 0) return null
  const rest = line.slice(0, found.index) + line.slice(found.index + found[0].length)
  const itself = unmistakable.test(found[0])
  if (itself || meeting.test(rest) || businessOf(sentence).council.length > 0) return found
  return atCouncil(draft.sentences[index - 1]) || atCouncil(draft.sentences[index + 1]) ? found : null
}

/** "They went 6-5 for it." */
const score = /(?<![\d/.:-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d/:-]|\.\d|\s?(?:am|pm|years|minutes))/
const media =
  /\b(?:clips?|video|recording|recorded|audio|footage|photos?|pictures?|pics?|screenshots?|filmed|film|listen|watch)\b/
const filmingBan = /\b(?:no|not|cannot|must|may not|please|permitted|allowed|stop\w*|off)\b/
const money = /£\s?\d|\bfigure sum\b/

/** "From the private business: the contractor has walked off." What follows a colon is told, unless it is an item's name. */
const opened =
  /^(?: \w+){0,4} \. .{0,60}\b(?:has|have|had|is|are|was|were|resolved|voted|wants|agreed|decided|we|they)\b/
/** Whether the sentence tells of the session more than that it was closed. */
export function tellsOfSession(sentence: Sentence, closed: string): boolean {
  const { line } = joined(sentence)
  if (/\b(?:will|be)\b/.test(closed)) return false
  const after = line.slice(line.indexOf(closed) + closed.length)
  if (closed && opened.test(after) && !isMet(scheduled, line)) return true
  const rest = line.replace(procedure, ' ')
  if (isMet(general, line)) return false
  if (
    tells.test(rest) ||
    informal.test(rest.replace(closed, ' ')) ||
    (isMet(score, sentence.text) && !/\bitems?\b/.test(line))
  )
    return true
  if (isMet(money, sentence.text) && !/\b(?:exclude|exclusion)\b/.test(line)) return true
  return isMet(media, line) && !isMet(filmingBan, line)
}
