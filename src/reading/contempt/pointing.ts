import type { Draft } from '../../draft/draft.ts'
import type { PhraseHit } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Word } from '../../draft/words.ts'
import { type Target, targetEndingAt, targetStartingAt, targetsOf } from '../people/targets.ts'
import { at, between, copulas, endsPhrase, heaps, set, skipLeft } from './frames.ts'

/** Ties that need no verb: "your ignorance", "these clowns", "Tory incompetence", "@someone Hypocrite!", an order. */
const parties = set(
  "tory tories labour lib libdem dem conservative conservatives ukip reform green plaid republican democrat gop dems repubs council councillor councillors cllrs officer officers council's planners party",
)
const shows = set(
  'shown show shows showing showed displaying displayed displays with such is through resorting resort engaging using peddling spreading spouting',
)
const utter = set(
  'complete total utter sheer gross breathtaking staggering pure rank absolute stunning blatant wilful showing shown shows show showed nothing',
)

/** "Your ignorance", "Tory incompetence", "Cllr Moss's lies", "the greed of these people": whose failing it is. */
export function ownerOf(sentence: Sentence, first: number, last: number): Target | 'party' | 'nobody' | undefined {
  const { words } = sentence
  const index = skipLeft(words, first, between, 5)
  const owner = at(words, index)
  const next = at(words, last + 1)
  if (/^(your|ur|you|u)$/.test(owner)) return { ...placed(words, index), kind: 'you' }
  if (/^(his|her|their)$/.test(owner)) return { ...placed(words, index), kind: 'pronoun' }
  if (owner === "'s") return targetEndingAt(sentence, index - 1)
  if (parties.has(owner)) return 'party'
  if (copulas.has(owner) && /^(it|this|that|what)$/.test(at(words, index - 1))) return 'nobody'
  if (/^(by|of|from|on)$/.test(next) && !words[last + 1]?.breaks) {
    const target = targetsOf(sentence).find((one) => one.first > last && one.first <= last + 4 && one.kind !== 'self')
    if (target) return target
    if (words.slice(last + 2, last + 6).some((word) => parties.has(word.norm))) return 'party'
  }
  return utter.has(at(words, first - 1)) && (index < 0 || shows.has(owner) || copulas.has(owner)) ? 'nobody' : undefined
}

const placed = (words: readonly Word[], index: number) => ({
  start: words[index]?.start ?? 0,
  end: words[index]?.end ?? 0,
  first: index,
  last: index,
  word: at(words, index),
})
const pointing = set('this that these those such what some another any more other which same only')
const insulting = set(
  'absolute complete total utter right proper bloody little pathetic sad stupid useless lying dirty spineless lazy fat biggest greatest fucking such silly',
)
const describing = set('a an of little old absolute complete total utter bloody pathetic stupid useless lying')
const adjective = /^[a-z-]{3,}(?:ic|ous|ful|less|ish|ed|al|able|ible|ive|ent|ant)$/
const charge = set('charge power council hall chamber office county town city district borough parish')

/** "The clowns in charge", "the bullies have driven her out", "the troll from Mill Lane". */
function singledOut(words: readonly Word[], first: number, last: number): boolean {
  const article = /^(old|only|same|little)$/.test(at(words, first - 1)) ? first - 2 : first - 1
  if (at(words, article) !== 'the') return false
  const next = at(words, last + 1)
  if (/^(who|that|from|behind|running)$/.test(next)) return true
  if (!at(words, last).endsWith('s')) return false
  return (
    next === 'have' ||
    (/^(in|on|at)$/.test(next) && charge.has(at(words, at(words, last + 2) === 'the' ? last + 3 : last + 2)))
  )
}

/** "This …", "those …", "such a …", "what a …", "a bunch of …", "an absolute …", "Tory …". */
export function pointedAt(words: readonly Word[], first: number, last: number): boolean {
  if (singledOut(words, first, last)) return true
  const attached = first > 0 && !words[first]?.breaks
  if (attached && (parties.has(at(words, first - 1)) || insulting.has(at(words, first - 1)))) return true
  for (let back = 1; back < 5 && attached && !words[first - back + 1]?.breaks; back++)
    if (/^an?$/.test(at(words, first - back)) && /^(what|such)$/.test(at(words, first - back - 1))) return true
  const described = attached && adjective.test(at(words, first - 1)) && !words[first - 1]?.breaks ? first - 1 : first
  const index = skipLeft(words, described, describing, 4)
  return index >= 0 && (pointing.has(at(words, index)) || heaps.has(at(words, index)))
}

const before = set('so how what a an absolutely totally utterly just simply complete total you such really')

const leads = set('just please now so go and you then or oh')

/** Words that may stand before a name called alone: "So childish.", "How absolutely pathetic." */
export const onlyLeads = (words: readonly Word[], first: number): boolean =>
  words.slice(0, first).every((word) => word.kind === 'mention' || before.has(word.norm))

/** An order or a subjectless phrase begins a clause: "Grow up", "and just grow up". */
export const opensClause = (words: readonly Word[], first: number): boolean =>
  first === 0 ||
  words[first]?.breaks === true ||
  words[first - 1]?.kind === 'mention' ||
  leads.has(at(words, first - 1))

/** An answer that is nothing but the name called: "@someone Hypocrite!", "Pathetic.", "#Liar". Only in a reply, to whom it is said. */
export function calledOut(draft: Draft, sentence: Sentence, { first, last }: PhraseHit): Target | undefined {
  const { words } = sentence
  const opening = draft.sentences[0]
  const addressed = opening?.words[0]?.kind === 'mention' ? targetsOf(opening)[0] : undefined
  if (!addressed) return undefined
  const alone = onlyLeads(words, first) && endsPhrase(sentence, last)
  return alone || words[first]?.kind === 'hashtag' ? addressed : undefined
}

const loneCapital = ({ words, text, start }: Sentence, at: number): Target | undefined => {
  const word = words[at]
  if (word?.kind !== 'word' || word.breaks || !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start - start))) return undefined
  return { start: word.start, end: word.end, kind: 'name', first: at, last: at, word: word.norm }
}

/** "That bully Neil Crowson": pointed out, called a name, and named. */
export const calledByName = (sentence: Sentence, { first, last }: PhraseHit): Target | undefined => {
  const name = targetStartingAt(sentence, last + 1) ?? loneCapital(sentence, last + 1)
  return name?.kind === 'name' &&
    /^(?:that|this|the|old|our|your|by|from|with)$/.test(sentence.words[first - 1]?.norm ?? '')
    ? name
    : undefined
}

/** "… \n Grumpy Old Man": what a letter is signed with, in capitals and without a stop, is its writer. */
export const isSignature = ({ sentences }: Draft, sentence: Sentence): boolean =>
  sentences.length > 1 &&
  sentences.at(-1) === sentence &&
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?: \p{L}+)?$/u.test(sentence.text)
