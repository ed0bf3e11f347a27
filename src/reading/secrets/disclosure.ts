import { around, type Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { businessOf } from '../council/council.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { homely, out, turned, withheld } from '../words/confidences.ts'
import {
  confidentialNearby,
  draftPaper,
  early,
  haggling,
  inConfidence,
  inside,
  leak,
  matter,
  messaged,
  money,
  office,
  paperSays,
  price,
  privately,
  settled,
  several,
  shared,
  spoken,
  toPress,
  unsettled,
  valuation,
} from '../words/disclosures.ts'
import { confidence, guarded, innocent, notPublic } from '../words/in-confidence.ts'
import { givenAway, type Secret } from './giving-away.ts'
import { ours } from './haggling.ts'

/** A sentence that lets out something held in confidence, and by which words. */
export type Disclosure = {
  readonly kind: Secret
  readonly span: Span
  readonly soft?: true
}

/** The news of somebody else's leak is news. */
const reported = new RegExp(spread`
  \b(?:all over the|front page|in the (?:gazette|herald|guardian|times|mail|telegraph|mirror|sun|news)|
  reported (?:by|in)|government|ministers?|whitehall|westminster|number 10|no 10|downing|district council|
  county council|tory|labour|treasury|home office|water company)\b
`)
/** That a thing is not public yet gives nothing of it away. */
const bare = /^not (?:yet )?(?:official|public)/
const council = (sentence: Sentence) => businessOf(sentence).council.length > 0
const inDraft = (draft: Draft, index: number) =>
  around(draft, index).some((sentence) => council(sentence) || isMet(matter, joined(sentence).line))

/** What the sentence lets out: in a plain form, or by words of secrecy and of telling that meet. */
export function disclosureOf(draft: Draft, sentence: Sentence, index: number): Disclosure | null {
  const found = knownForm(draft, sentence, index) ?? given(draft, sentence, index)
  const spoken = found && (found.kind === 'confidence' || found.kind === 'unannounced' || found.kind === 'leak')
  return spoken && isKept(draft, sentence, index, found.span) ? null : found
}

function given(draft: Draft, sentence: Sentence, index: number): Disclosure | null {
  if (isMet(innocent, joined(sentence).line)) return null
  const away = givenAway(draft, sentence, index)
  if (!away) return null
  const { found, kind, soft } = away
  return { kind, ...(soft && { soft }), span: joined(sentence).where(found) }
}

/** What a member may do with a confidence: name the paper or the day, and refuse, there or in the next sentence. */
function isKept(draft: Draft, sentence: Sentence, index: number, cue: Span): boolean {
  const after = draft.sentences[index + 1]
  const near = joined(sentence).line + (after ? ` . ${joined(after).line}` : '')
  if (!isMet(withheld, near) || isMet(turned, near)) return false
  const rest = draft.text.slice(sentence.start, cue.start) + draft.text.slice(cue.end, sentence.end)
  return !/\b(?:that|is|are|was|were|has|have|will|about to|going to)\b/i.test(
    rest.replace(had, '').replace(refusing, ''),
  )
}
const had =
  /\b(?:is|are|was|were|has|have|been) (?=(?:been )?(?:told|given|sent|shown|briefed|asked|under)\b| |$)|\bwill (?=not\b)/gi
const refusing = /[,;]? (?:so|and) (?:I|we|you|please)\b.*$/is

/** The plain forms, the gravest reading first. */
function knownForm(draft: Draft, sentence: Sentence, index: number): Disclosure | null {
  const { line, where } = joined(sentence)
  if (isMet(innocent, line)) return null
  const at = (kind: Disclosure['kind'], found: RegExpExecArray): Disclosure => ({
    kind,
    span: where(found),
  })
  const sent = meet(toPress, line)
  const leaked = meet(leak, line) ?? (sent && isMet(confidentialNearby, draft.text) ? sent : null)
  if (leaked && !isMet(reported, line) && !draftPaper.test(leaked[0])) return at('leak', leaked)
  const within = meet(inside, line)
  const written = meet(messaged, line)
  const isTold = (within || written) && isMet(spoken, sentence.text)
  const conversation =
    meet(privately, line) ?? (isTold || isMet(shared, line) ? within : null) ?? (isTold ? written : null)
  if (conversation) return at('conversation', conversation)
  const priced = pricedIn(sentence, line)
  if (priced) return at('price', priced)
  if (!inDraft(draft, index)) return null
  const held = meet(confidence, line) ?? meet(paperSays, line)
  if (held && !draftPaper.test(held[0]) && ![homely, out].some((each) => isMet(each, line)))
    return at('confidence', held)
  const early = meet(notPublic, line)
  if (early && !isMet(guarded, line) && !(bare.test(early[0]) && !isMet(turned, line))) return at('unannounced', early)
  const known = meet(office, line)
  return known ? at('office', known) : null
}

/** A figure somebody bid or quoted, before the contract is let. */
function pricedIn(sentence: Sentence, line: string): RegExpExecArray | null {
  const marked = meet(inConfidence, line)
  if (marked && (isMet(money, sentence.text) || /^commercial/.test(marked[0]))) return marked
  const valued = meet(valuation, line)
  if (
    valued &&
    isMet(money, sentence.text) &&
    /\b(?:shown|seen|told|negotiat\w+|between us|private|in confidence)\b/.test(line)
  )
    return valued
  if (!isMet(money, sentence.text) || !isMet(ours, line) || settled.test(line.replace(unsettled, ' '))) return null
  const bids = meet(price, line)
  if (!bids) return meet(haggling, line)
  return meet(early, line) ?? (/tender|\bbid/.test(bids[0]) && isMet(several, sentence.text) ? bids : null)
}
