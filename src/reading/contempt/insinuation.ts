import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { body } from '../clause.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { isNegated } from '../negation.ts'
import { targetsOf } from '../people/targets.ts'
import { isNews, isQuoted } from '../quotation.ts'
import { closeness, favours, gaps, gifts, innocent, luxuries, officesKin, trusts, winks } from '../words/suspicion.ts'
import { wrongs } from '../words/wrongs.ts'

/**
 * Accusations that no single word makes: a wink, and beside it money, a favour, a friend, a gap. Each is innocent alone;
 * the policies speak of what a draft "plainly hints", and a reader adds up the same parts.
 */
export function insinuations(draft: Draft): readonly Span[] {
  const found: Span[] = []
  for (const [at, sentence] of draft.sentences.entries()) {
    const span = insinuationAt(draft, sentence, at)
    if (span && !isQuoted(draft, span) && !found.some((other) => other.end > span.start)) found.push(span)
  }
  return found
}

function insinuationAt(draft: Draft, sentence: Sentence, at: number): Span | null {
  const { line, span } = joined(sentence)
  const wrong = meet(wrongs, line)
  const weight = hints(line)
  const wink = isMet(winks, line)
  if (!wrong && weight === 0 && !wink) return null
  if (isMet(innocent, line) || isNews(sentence)) return null
  if (wrong) {
    const words = span(wrong.index, wrong.index + wrong[0].length)
    if (!isNegated(sentence, words) && !/\b(?:if|whether|suppose)\b/.test(line.slice(0, wrong.index)))
      return body(sentence)
  }
  if (weight > enough || (weight === enough && namesSomebody(sentence))) return body(sentence)
  const before = draft.sentences[at - 1]
  if (!before || !wink) return null
  const both = joined(before).line
  if (isMet(innocent, both) || !(namesSomebody(before) || namesSomebody(sentence))) return null
  return hints(`${both} . ${line}`) > enough && parts(both) >= 2 ? cover(body(before), body(sentence)) : null
}

const enough = 4

/** How many of the parts a line has. */
const parts = (line: string): number =>
  [favours, trusts, luxuries, closeness, gaps, gifts].filter((part) => isMet(part, line)).length

/** A wink weighs two parts, an office-holder's own kin as well. Money that has gone needs no wink. */
function hints(line: string): number {
  const wink = isMet(winks, line)
  const kin = isMet(officesKin, line)
  if (!wink && !kin) return 0
  const count = parts(line)
  if (count === 0) return 0
  return count + (wink ? 2 : 0) + (kin ? 2 : 0) + (wink && isMet(gaps, line) && isMet(trusts, line) ? 1 : 0)
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
  /\b\p{Lu}\p{Ll}+ (?:had|got|has|ran|was|took|gave|paid|kept|knew|bought|left|won|runs|owns)\b/u.test(sentence.text)
