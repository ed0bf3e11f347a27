import type { Draft } from '../../draft/draft.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import {
  bodyBefore,
  bodySubject,
  isAnother,
  type Target,
  targetEndingAt,
  targetStartingAt,
  targetsOf,
} from '../people/targets.ts'
import {
  at,
  between,
  calledYou,
  copulas,
  endsPhrase,
  properBefore,
  properSubject,
  skipLeft,
  subjectAfter,
  subjectBefore,
  subjectOf,
} from './frames.ts'
import type { Entry, Shape } from './lexicon.ts'
import { heaped, household, leads, mocking, personal, prizes, resting } from './plainly.ts'
import { calledByName, calledOut, isSignature, onlyLeads, opensClause, ownerOf, pointedAt } from './pointing.ts'
import { isOfMatch, isStage } from './stance.ts'
import {
  accused,
  asEver,
  definite,
  described,
  hasAntecedent,
  hasBearer,
  isIdentified,
  isNearSomebody,
  known,
  sighs,
  standsAlone,
} from './whose.ts'

/** Whom an entry is meant for: a person; 'body' for a party or council; 'none' where none need be named; null where it is not meant for anybody. */
export type Tie = (draft: Draft, sentence: Sentence, entry: Entry) => Target | 'none' | 'body' | null

const another = (target: Target | undefined): Target | null => (isAnother(target) ? target : null)

const said = (sentence: Sentence, { first, last }: Entry) =>
  subjectBefore(sentence, first) ?? subjectAfter(sentence, last)

const always: Tie = () => 'none'

/** What each shape of entry needs around it. */
export const ties: Readonly<Record<Shape, Tie>> = {
  label: (draft, sentence, entry) =>
    said(sentence, entry) ??
    calledYou(sentence, entry.first) ??
    calledOut(draft, sentence, entry) ??
    calledByName(sentence, entry) ??
    targetEndingAt(sentence, entry.first - 1) ??
    (isProper(sentence, entry) || isOfThing(sentence, entry) ? null : 'none'),
  figure: (draft, sentence, entry) => {
    const ends = endsPhrase(sentence, entry.last)
    const object = household.test(entry.phrase)
    if (isStage(draft) || (object && (!ends || at(sentence.words, entry.first - 1) === "'s"))) return null
    const who =
      (ends ? (calledYou(sentence, entry.first) ?? said(sentence, entry)) : subjectAfter(sentence, entry.last)) ??
      properSubject(sentence, entry.first) ??
      (mocking.test(entry.phrase) ? described(sentence, entry) : undefined) ??
      calledOut(draft, sentence, entry)
    if (who) return another(who)
    const alike =
      sentence.words[entry.last + 1]?.norm === 'like' ? targetStartingAt(sentence, entry.last + 2) : undefined
    if (alike) return another(alike)
    if (insult.test(entry.phrase) && standsAlone(sentence, entry) && !isSignature(draft, sentence)) return 'none'
    if (entry.first === 0 && sentence.words.length < 3 && ends && isNearSomebody(draft, sentence)) return 'none'
    const named = calledByName(sentence, entry)
    if (named) return named
    if (ends && bodySubject(sentence, entry.first)) return 'body'
    const these = /^(these|those|of)$/.test(sentence.words[entry.first - 1]?.norm ?? '')
    const [before, after] = [entry.start, entry.end].map((place) => place - sentence.start)
    const meant = !object || leads.test(sentence.text.slice(after)) || heaped.test(sentence.text.slice(0, before))
    if (!meant || !(ends || these) || isOfThing(sentence, entry)) return null
    return pointedAt(sentence.words, entry.first, entry.last) ? 'none' : null
  },
  creature: (draft, sentence, entry) =>
    isStage(draft) || !endsPhrase(sentence, entry.last)
      ? null
      : another(
          calledYou(sentence, entry.first) ?? definite(said(sentence, entry)) ?? calledOut(draft, sentence, entry),
        ),
  // "Vile woman.": a verdict with a person in it that is all its sentence says.
  verdict: (draft, sentence, entry) =>
    isStage(draft)
      ? null
      : (another(definite(said(sentence, entry))) ??
        (isPerson.test(entry.phrase) && onlyLeads(sentence.words, entry.first) && endsPhrase(sentence, entry.last)
          ? 'none'
          : null)),
  trait: (draft, sentence, entry) =>
    isStage(draft)
      ? null
      : (another(
          said(sentence, entry) ??
            properSubject(sentence, entry.first) ??
            described(sentence, entry) ??
            calledOut(draft, sentence, entry),
        ) ??
        ((standsAlone(sentence, entry) && hasBearer(draft, sentence)) ||
        asEver(sentence, entry) ||
        sighs(draft, sentence, entry)
          ? 'none'
          : bodySubject(sentence, entry.first)
            ? 'body'
            : null)),
  // "Awful." alone is sympathy as often as scorn; "pathetic" never is.
  fault: (draft, sentence, entry) =>
    isStage(draft) || /^(?:health|awakening)$/.test(at(sentence.words, entry.last + 1))
      ? null
      : asEver(sentence, entry) ||
          (personal.test(entry.phrase) && standsAlone(sentence, entry) && isNearSomebody(draft, sentence))
        ? 'none'
        : another(
            definite(said(sentence, entry)) ??
              described(sentence, entry) ??
              (entry.phrase === 'pathetic' ? calledOut(draft, sentence, entry) : undefined),
          ),
  vice: (_, sentence, { first, last }) => {
    const owner = ownerOf(sentence, first, last)
    if (owner === undefined) return targetsOf(sentence).some((target) => isNamed(sentence, target)) ? 'body' : null
    return typeof owner === 'string' ? 'body' : another(owner)
  },
  // "Mad as a box of frogs out there": the weather.
  idiom: (_, sentence, { first, phrase }) =>
    another(subjectOf(sentence, first) ?? properBefore(sentence, first)) ??
    (opensClause(sentence.words, first) && !/mad as a/.test(phrase) ? 'none' : null),
  act: (_, sentence, { first }) => another(known(sentence, definite(subjectOf(sentence, first)))),
  deed: (draft, sentence, { first, last }) => {
    if (
      first === last &&
      /^l(ying|ies|ie)$/.test(sentence.words[first]?.norm ?? '') &&
      resting.test(sentence.words[last + 1]?.norm ?? '')
    )
      return null
    if (prizes.test(sentence.words[last]?.norm ?? '')) return null
    const person = subjectOf(sentence, first) ?? properBefore(sentence, first)
    if (person?.word === 'they') return hasAntecedent(draft, sentence, person) ? person : null
    return person ? another(person) : bodyBefore(sentence, first) ? 'none' : null
  },
  charge: (draft, sentence, entry) => accused(draft, sentence, entry),
  // "What are we getting out of this?" asks for oneself; "robbed us blind with that offside" tells of a match.
  hint: (_, sentence, { first, last, phrase }) =>
    isOfMatch(sentence) ||
    (/^\((?:what|how)/.test(phrase) &&
      sentence.words.slice(first, last + 1).some(({ norm }) => norm === 'we' || norm === 'i'))
      ? null
      : 'none',
  order: (_, sentence, { first, last, start, end }) =>
    !/^(?:did|do)$/.test(at(sentence.words, first - 2)) &&
    (opensClause(sentence.words, first) || isCalledTo(sentence, start)) &&
    endsPhrase(sentence, last) &&
    !/^ (?:to your|in (?:the|an?|our|[A-Z])|on the|with|if|at|from|when) /.test(
      sentence.text.slice(end - sentence.start),
    )
      ? 'none'
      : null,
  jibe: (_, sentence, { phrase, last }) => {
    if (phrase === 'shame on')
      return another(targetStartingAt(sentence, last + 1) ?? targetStartingAt(sentence, last + 2))
    return likeYou.test(phrase) && isKind(sentence) ? null : 'none'
  },
  taunt: (_, sentence, { last }) => (isLast(sentence, last) ? 'none' : null),
  scorn: always,
  // "Before we lose patience with the boiler": no threat.
  threat: (draft, { words }, { first, last }) =>
    isStage(draft) || (at(words, first) === 'before' && at(words, last + 1) === 'with') ? null : 'none',
  warning: (draft, sentence, { last }) => (isStage(draft) || !isLast(sentence, last) ? null : 'none'),
  desert: (draft, sentence, { first }) => {
    if (isStage(draft)) return null
    if (opensClause(sentence.words, first)) return 'none'
    return (
      another(subjectOf(sentence, first) ?? properBefore(sentence, first)) ??
      (sentence.words.slice(0, first).some(({ norm }) => norm === 'whoever') ? 'none' : null)
    )
  },
  wish: (draft, sentence, { last }) => (isStage(draft) || !endsPhrase(sentence, last) ? null : 'none'),
  // "We will run you down to the station": a lift.
  violence: (_, sentence, { first, last }) =>
    (!/^(?:out|down|over|in|off)$/.test(at(sentence.words, last)) || isLast(sentence, last)) &&
    sentence.words
      .slice(Math.max(0, first - 4), first)
      .some(
        ({ norm }, at, lead) => wishing.test(norm) || (willing.test(norm) && !isThing.test(lead[at - 1]?.norm ?? '')),
      )
      ? 'none'
      : null,
  // Beside somebody, or a clown's face at the end of a sentence that speaks of somebody.
  emoji: (draft, sentence, { first, last, phrase }) => {
    if (isStage(draft)) return null
    const beside = targetEndingAt(sentence, first - 1) ?? targetStartingAt(sentence, last + 1)
    return another(beside ?? (phrase === '🤡' ? targetsOf(sentence).find(isIdentified) : undefined))
  },
}

/** "Silly woman, …" opens with what it says of somebody. */
const insult = /\|woman\|/
const isPerson = /\((?:man|woman)\|/

/** "Neville, grow up." */
const isCalledTo = (sentence: Sentence, start: number): boolean =>
  /(?:^|\s)\p{Lu}\p{Ll}+, $/u.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 20), start - sentence.start),
  )

/** Named, or meant by a handle that is no mere address at the beginning: near a failing, the one who fails. */
const isNamed = ({ words }: Sentence, { kind, first }: Target): boolean =>
  kind === 'name' || (kind === 'handle' && words.slice(0, first).some((word) => word.kind !== 'mention'))

const wishing = /^(i|we|somebody|someone|ill|people)$/
const willing = /^(gonna|will|should)$/
/** "Despair will only hurt you": what is no person threatens nobody. */
const isThing = /^(?:it|that|this|which|\w{4,}(?:ness|ment|tion|ing|ity|ism|air|ance|ence))$/

/** But for a name or a word to the reader nothing follows. */
const isLast = ({ words }: Sentence, last: number): boolean => words.length - last <= 2 || !!words[last + 1]?.breaks

/** "We need more people like you", "you people are amazing": thanks. */
const likeYou = /like \(you|\(you\|u\) \(people/
const kindly = new RegExp(
  spread`
    \b(?:thank|more people|love|great|need|amaz|lucky|grateful|wish|inspir|proud|brilliant|good|kind|
    fantastic|wonderful|lovely|marvel|hero|star(?:s)?\b|legend|superb|mak(?:e|ing) (?:this|our|the) (?:town|village|place)|if)
  `,
  'i',
)

export const isKind = (sentence: Sentence): boolean => isMet(kindly, sentence.text)

/** "My strimmer is a useless lump": the writer's own belongings may be called anything. */
const isOfThing = ({ words }: Sentence, { first }: Entry): boolean => {
  const verb = skipLeft(words, first, between, 6)
  return copulas.has(at(words, verb)) && (at(words, verb - 1) === 'it' || /^(?:my|our)$/.test(at(words, verb - 2)))
}

/** A capital inside the sentence makes a name of it: the Numpties of a story, "Toe-rag" the cat. Shouting does not. */
const isProper = (sentence: Sentence, { start, first }: Entry): boolean =>
  first > 0 && /^\p{Lu}\p{Ll}/u.test(sentence.text.slice(start - sentence.start))
