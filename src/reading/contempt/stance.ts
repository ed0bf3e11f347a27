import type { Draft } from '../../draft/draft.ts'
import { spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { isAnother, targetsOf } from '../people/targets.ts'
import { isQuoted, isReported, quotationsOf } from '../quotation.ts'

/** Words by which a writer sets themselves against abuse instead of uttering it. */
const condemning = phrases([
  '(calling|call|called|labelling|branding) (people|someone|somebody|anyone|others|them|him|her|me|us|each other)',
  '(is|was|are|were) (a|) (slur|unacceptable|offensive|hurtful|derogatory|not acceptable|not on|abuse)',
  'do not (call|say)',
  '(nobody|no one|never) (should|must|ought to|deserves to) (be|have to be|) (call|called|labelled|branded)',
  '(to|would|who|people|they|might|could) (call|label|brand) (you|me|him|her|them)',
  'stop (calling|saying)',
  'stop using (the|that|this|such|these) (word|words|term|terms|language|phrase|insult|slur)',
  '(the|this|that) (word|words|term|phrase|language|insult|slur)',
  '(words|names|comments|language|insults|slurs|jokes) like',
  'i (condemn|deplore|reject|object to)',
  'no place (for|in)',
  'zero tolerance',
  '(it would be|it is|that is|would be) (wrong|untrue|unfair|false|libellous|not true|not right|not fair) (to|that)',
  'nobody is (saying|suggesting|accusing|calling)',
  '(i|we) (am|are) not (saying|suggesting|accusing|calling)',
])

/** Whether the sentence speaks about such words, to condemn or to discuss them. Asked for each of a thousand words, read once. */
export const condemns = once((sentence: Sentence): boolean => condemning(sentence.words).length > 0)

const copulas = new Set(spaced('am was feel felt look looked sound sounded be are were'))

const asOneself = /\b(?:I|my|My|me|Me)\b[^.!?]*\bas an? (?:\p{L}+ )?$/u
const amI = /^,? am I\b/

/** "My own observation as a nosy plumber"; "A coward, am I?". */
export const isAsOneself = ({ text, start }: Sentence, span: Span): boolean =>
  asOneself.test(text.slice(0, span.start - start)) || amI.test(text.slice(span.end - start))

/** "Thick as thieves" are good friends, whichever of the two words was met. */
export const isProverb = ({ text, start }: Sentence, span: Span): boolean =>
  /\bthick as $/.test(text.slice(0, span.start - start)) || /^ as thieves\b/.test(text.slice(span.end - start))

/** "Felt a right clown": with nobody named, whoever leaves out the subject speaks of themselves. */
const unsaid = /^(?:(?:always|just|must have) )*(?:been|felt|feeling|looked|made)(?: \w+){0,4} $/i

/** "I'm an idiot", "we were clueless": the writer's own joke on themselves. The nearest subject to the left decides. */
export function isAboutSelf(sentence: Sentence, span: Span): boolean {
  const nearest = targetsOf(sentence)
    .filter((target) => target.end <= span.start)
    .at(-1)
  if (!nearest && unsaid.test(sentence.text.slice(0, span.start - sentence.start)))
    return !targetsOf(sentence).some(isAnother)
  if (nearest?.kind !== 'self') return false
  const between = sentence.words.slice(nearest.last + 1).filter((word) => word.end <= span.start)
  return (
    between.length < 8 &&
    (between.length === 0 ||
      between.some((word) => copulas.has(word.norm) || word.norm === 'such' || word.norm === 'like'))
  )
}

const sport = spread`
  match|kick.?off|goal(?:keeper|s)?|referee|offside|umpire|half.time|league|cup final|striker|midfield|wicket|innings|scrum
`

/** A film, a panto, a game or an animal park: the clowns and villains of such drafts are meant as such. */
const stage = new RegExp(
  spread`
    \b(?:panto(?:mime)?|circus|carnival|fancy dress|costume|film|movie|episode|sitcom|drama|novel|theatre|
    cinema|netflix|cartoon|nativity|face.painting|puppet show|punch and judy|zoo|farm animals?|petting|wildlife|
    ${sport}|crufts)\b
  `,
  'i',
)

const game = new RegExp(`\\b(?:${sport})\\b`, 'i')

/** Whether the sentence tells of a match: what was robbed there was a goal. */
export const isOfMatch = ({ text }: Sentence): boolean => isMet(game, text)

export const isStage = once((draft: Draft): boolean => isMet(stage, draft.text))

/** Beasts that nobody is called by; and those of which it takes a plain word to know that no person is meant: “that old cow”. */
const wild = spread`
  (?:[\w-]+ ){0,3}?(?:cats?|tom|pupp(?:y|ies)|kittens?|terriers?|spaniels?|labradors?|lurchers?|whippets?|pony|ponies|horses?|donkeys?|
  cockerels?|roosters?|ducks?|geese|goose|swans?|herons?|sea ?gulls?|gulls?|pigeons?|magpies?|crows?|peacocks?|parrots?|rabbits?|
  hamsters?|badgers?|squirrels?|deer|wasps?)
`
const namesake = spread`
  (?:(?:black|brown|white|grey|red|spotted|big|little|small|young|new|loose|escaped|neighbours?['’]?s?|farmers?['’]?s?|prize|rescue|local) ){0,2}(?:dogs?|
  hounds?|cows?|bulls?|rams?|lambs?|goats?|pigs?|hens?|fox(?:es)?|moles?|slugs?)
`
const beast = new RegExp(
  spread`
    (?:^|[.!?:\n] ?)(?:(?:the|our|my|an?|one) (?:${wild}|${namesake})|(?:that|this|those|these) ${wild})
    (?: (?:by|on|in|at|from|next) [^.!?,]{2,20})?(?:['’]s| is| are| was| were| has| have| had| got| keeps?| bit| ate)\b(?![^.!?]* than )
  `,
  'i',
)

/** A pet, a gull or a ram may be called anything: a draft whose subject is one, and that speaks of no person. */
export const isOfBeast = once(
  ({ sentences }: Draft): boolean =>
    sentences.some(({ text }) => isMet(beast, text)) &&
    !sentences.some((sentence) => targetsOf(sentence).some((target) => isAnother(target) && target.kind !== 'pronoun')),
)

const prejudice = new RegExp(spread`
  ^(?:bigot(?:s|ed|ry)?|racists?|racism|sexists?|misogyn\w+|homophob\w+|transphob\w+|xenophob\w+|ableist|
  islamophob\w+|antisemit\w+|hateful|prejudiced|ignorant|ignorance|vile|disgusting)$
`)

/** "He said “…”, which shows how bigoted he is": names the prejudice in words that have just been quoted. */
export const answersQuotation = (draft: Draft, sentence: Sentence, span: Span): boolean =>
  quotationsOf(draft).some(({ start, end }) => start >= sentence.start && end <= span.start) &&
  sentence.words.some(({ start, end, norm }) => start >= span.start && end <= span.end && prejudice.test(norm))

/** Said by another or condemned: not the writer's own abuse. */
export const isAnothers = (draft: Draft, sentence: Sentence, span: Span): boolean =>
  isQuoted(draft, span) || isReported(sentence, span) || condemns(sentence) || answersQuotation(draft, sentence, span)

const fondness =
  /\b(?:miss(?:ed)?|love|bless) (?:you|ya)\b|\bhappy (?:\w+ )?(?:birthday|retirement|anniversary)\b|\bcalling all\b|\bneeds you\b|\bdone us proud\b|\bbe an? [\w -]+ for a day\b/i

/** "Happy birthday, you old rogue": names that friends call each other. "Well done, you clowns" is not among them. */
export const isFond = (sentence: Sentence): boolean => isMet(fondness, sentence.text)
