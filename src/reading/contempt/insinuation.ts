import { type Draft, ofAsked } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { body } from '../clause.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { isNegated } from '../negation.ts'
import { isAnother, isNobodyTold, targetsOf } from '../people/targets.ts'
import { isNews, isQuoted } from '../quotation.ts'
import { favours, gifts, keepers, luxuries, trusts } from '../words/favours.ts'
import { asides, closeness, gaps, innocent, officesKin, winks } from '../words/suspicion.ts'
import { wrongs } from '../words/wrongs.ts'
import { deniesCharge, deniesInEarnest, unsaidCharge } from './paralipsis.ts'

/**
 * Accusations that no single word makes: a wink, and beside it money, a favour, a friend, a gap. Each is innocent alone;
 * the policies speak of what a draft "plainly hints", and a reader adds up the same parts.
 */
export const insinuations = once((draft: Draft): readonly Span[] => {
  const found: Span[] = []
  const hinted = ofAsked(draft, (sentence, at) => {
    if (deniesInEarnest(draft.sentences, at)) return []
    const span = unsaidCharge(draft.sentences, at) ?? insinuationAt(draft, sentence, at)
    return span && !isNews(sentence) && !isQuoted(draft, span) ? span : []
  })
  for (const span of hinted) if (!found.some((other) => other.end > span.start)) found.push(span)
  return found
})

function insinuationAt(draft: Draft, sentence: Sentence, at: number): Span | null {
  const { line, where } = joined(sentence)
  const wrong = deniesCharge(sentence) || isOfNobodyTold(sentence) ? null : meet(wrongs, line)
  const parts = partsOf(line)
  const winked = isMet(winks, line)
  if (!wrong && parts.length === 0 && !winked) return null
  if (isMet(innocent, line)) return null
  if (wrong) {
    const words = where(wrong)
    if (!isNegated(sentence, words) && !ownDoing.test(line.slice(0, wrong.index))) return body(sentence)
  }
  if (addsUp(line, parts, winked, sentence)) return body(sentence)
  return winked ? besideWink(draft, sentence, at) : null
}

/** Only supposed, or what the writer did: "We fixed the draw." */
const ownDoing =
  /\b(?:if|whether|suppose)\b|\b(?:i|we|please|to)(?: (?:have|had|am|are|was|were|just|then|also|both|never|not|will|can))* $/

/** "Whoever dumped this in the lay-by": the only one it speaks of could be anybody. */
const isOfNobodyTold = (sentence: Sentence): boolean => {
  const others = targetsOf(sentence).filter(isAnother)
  return others.length > 0 && others.every((target) => isNobodyTold(sentence, target))
}

const all = { favours, trusts, luxuries, closeness, gaps, gifts, keepers }
type Part = keyof typeof all

const partsOf = (line: string): readonly Part[] => (Object.keys(all) as Part[]).filter((part) => isMet(all[part], line))

/** A luxury hints without a wink beside somebody's friends or what has gone: the chairman's cousin and the yacht. */
const finery = (parts: readonly Part[]): boolean =>
  parts.includes('luxuries') &&
  (parts.includes('gaps') || parts.includes('keepers') || (parts.includes('closeness') && parts.length > 2))

/** A wink needs one part beside it, a lesser wink or an office-holder's own kin two. */
function addsUp(line: string, parts: readonly Part[], winked: boolean, sentence: Sentence): boolean {
  const weighty = parts.filter((part) => part !== 'gifts')
  // "Funny how the sun comes out the day after the fete": what is missing must be missed from somebody.
  // "I'd love to know who won the raffle": without somebody hinted at, two things must be put together.
  const named = namesSomebody(sentence)
  if (winked && weighty.some((part) => named || part !== 'gaps')) return true
  if (parts.length < 2 || !named) return false
  return isMet(asides, line) || isMet(officesKin, line) || finery(parts)
}

/** "She has a new kitchen. Draw your own conclusions.": a wink that is a sentence of its own, and the part beside it. */
function besideWink(draft: Draft, sentence: Sentence, at: number): Span | null {
  for (const near of [draft.sentences[at - 1], draft.sentences[at + 1]]) {
    if (!near || isNews(near) || isMet(innocent, joined(near).line)) continue
    if ((namesSomebody(near) || namesSomebody(sentence)) && hasPart(draft, near))
      return cover(body(near), body(sentence))
  }
  return null
}

/** A part in the writer's own voice. */
const hasPart = (draft: Draft, sentence: Sentence): boolean => {
  const { line, where } = joined(sentence)
  return partsOf(line).some((part) => {
    const found = part === 'gifts' ? null : meet(all[part], line)
    return found !== null && !isQuoted(draft, where(found))
  })
}

const firm = new RegExp(
  spread`
    \b\p{Lu}[\p{L}’']+(?: (?:&|and) \p{Lu}\p{L}+)? (?:Homes|Skips|Lettings|Builders|Building|Construction|
    Developments?|Estates?|Motors|Garage|Properties|Property|Roofing|Contractors|Coaches|Buses|Group|Services|
    Solutions|Holdings|Ltd|Limited|plc|Farm|Farms|Land|Partners|Associates|Scaffolding|Electrical|Plumbing|
    Paving|Surfacing|Waste|Recycling|Taxis|Cars|Stores|Inn|Arms|Club|Trust|FC|Cafe|Kebabs?|Kitchens?|Brothers|
    Bros|Sons|Landscapes|Gardens|Nurseries|Care|House|Surgery|Dental|Opticians|Vets|Academy)\b
  `,
  'u',
)

/** Somebody, or a firm, who could be told: a name, an office, "he" or "whoever"; not the writer and not "you". */
const namesSomebody = (sentence: Sentence): boolean =>
  isMet(firm, sentence.text) ||
  targetsOf(sentence).some(
    ({ kind, word }) =>
      kind === 'name' ||
      kind === 'role' ||
      kind === 'people' ||
      (kind === 'pronoun' && /^(?:he|she|him|her|they|them|whoever|somebody|someone)$/.test(word)),
  ) ||
  /\b(?:one of us|their|the \p{Ll}+['’]s) |\b\p{Lu}\p{Ll}+ (?:had|got|has|ran|was|took|gave|paid|kept|knew|bought|left|won|runs|owns)\b/u.test(
    sentence.text,
  )
