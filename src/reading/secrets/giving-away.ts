import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { onBusiness } from '../council/council.ts'
import { opinionsIn } from '../council/opinion.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import {
  caller,
  content,
  counselled,
  homely,
  inner,
  kept,
  minuted,
  obtained,
  out,
  relayed,
  someone,
  trouble,
  turned,
  withheld,
} from '../words/confidences.ts'
import { confidentialNearby, matter, toPress } from '../words/disclosures.ts'
import { hushed } from '../words/hushed.ts'
import { haggled, ours } from './haggling.ts'

/** What is let out: papers, what was said in a closed room, a figure under negotiation, news before its day, what only an office knows, or a confidence. */
export type Secret = 'leak' | 'conversation' | 'price' | 'unannounced' | 'office' | 'confidence'

/** How a sentence gives something away, and by which words. */
export type GivenAway = {
  readonly kind: Secret
  readonly found: RegExpExecArray
  /** Nothing but a hush and what may lie beside it; silent where something plainer speaks. */
  readonly soft?: true
}

/**
 * Something private met by a word of telling, in any order: a single word of either says little, and both together that
 * something is let out. What is published, refused or homely is let pass.
 */
export function givenAway(draft: Draft, sentence: Sentence, index: number): GivenAway | null {
  const { line } = joined(sentence)
  const given = inSentence(draft, sentence, line, index)
  if (!given || isMet(out, line) || isMet(minuted, line) || homely.test(nearby(draft, index))) return null
  return isMet(withheld, line) && !isMet(turned, line) ? null : given
}

function inSentence(draft: Draft, sentence: Sentence, line: string, index: number): GivenAway | null {
  const price = haggled(sentence, line)
  if (price && isMet(ours, nearby(draft, index))) return { kind: 'price', found: price }
  const paper = meet(kept, line)
  const sent = meet(toPress, line)
  if (sent && (paper || isMet(confidentialNearby, draft.text))) return { kind: 'leak', found: sent }
  const room = meet(inner, line)
  if (room && tellsMore(line, room)) return { kind: 'conversation', found: room }
  if (paper && (isMet(obtained, line) || says(line, paper))) return { kind: 'confidence', found: paper }
  const advised = meet(counselled, line)
  if (advised) return { kind: 'confidence', found: advised }
  const near = nearby(draft, index)
  const trusted = meet(trouble, line)
  if (trusted && someone.test(near) && caller.test(near)) return { kind: 'confidence', found: trusted }
  const hush = meet(hushed, line)
  if (!hush || !(matter.test(near) || onBusiness(sentence)) || !states(near, hush[0])) return null
  if (/^not\b/.test(hush[0]) && /yet$|until$|till$|before$/.test(hush[0]) && !isMet(turned, line)) return null
  const kind = timed.test(hush[0]) ? 'unannounced' : 'confidence'
  return kind === 'confidence' && isView(sentence) ? null : { kind, found: hush, soft: true }
}

/** “I'll be told off for saying so, but the council is wrong about the bins”: what is whispered is a view, and no secret. */
const isView = (sentence: Sentence): boolean => opinionsIn(sentence).length > 0

/** A hush until a day comes, rather than for good. */
const timed = new RegExp(spread`
  \b(?:announc\w*|publi\w+|embargo\w*|official|ahead|before|spoiler|sneak|exclusive\w*|here (?:first|before)|
  heard it|reveal|scoop|press|yet|advance|first to|releas\w+)\b
`)

const nearby = (draft: Draft, index: number): string =>
  [index - 1, index, index + 1]
    .map((at) => draft.sentences[at])
    .map((sentence) => (sentence ? joined(sentence).line : ''))
    .join(' . ')

/** "They told us at the members' briefing that …": the room, a word of telling, and something told. */
function tellsMore(line: string, room: RegExpExecArray): boolean {
  const rest = `${line.slice(0, room.index)} ${line.slice(room.index + room[0].length)}`
  return (relayed.test(rest) || relayed.test(room[0])) && content.test(rest) && rest.split(' ').length > 7
}

const saying = new RegExp(spread`
  ^(?: \S+){0,6}? (?:says?|said|shows?|showed|finds?|found|recommends?|recommended|reveals?|warns?|puts?|
  blames?|concludes?|admits?|confirms?|proposes?|reckons?|makes (?:grim|grisly|uncomfortable|sobering)|
  estimates?|is that|is clear|was that|is (?:damning|grim|worthless|void|no)|upheld|lists?|spells? out|tells?|
  advises?|advised|suggests?|suggested|claims?|describes?|calls?|named?|names|gave|gives|rates?|thinks?|
  believes?|wants?|fancies|is not|are not|will not|would not|refus\w+|
  (?:was|were) (?:upheld|dismissed|rejected))\b
`)
const says = (line: string, paper: RegExpExecArray): boolean => saying.test(line.slice(paper.index + paper[0].length))

/** A hush needs something hushed up: more words than those that ask for silence. */
const states = (near: string, hush: string): boolean =>
  near.split(' ').length - hush.split(' ').length > 5 && content.test(near.replace(hush, ' '))
