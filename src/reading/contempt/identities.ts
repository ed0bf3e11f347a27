import { once } from '../../draft/once.ts'
import { spread } from '../../draft/spread.ts'
import type { Word } from '../../draft/words.ts'
import { describedThings } from '../words/described-things.ts'
import { adjectives, type Characteristic, characteristics, joins, nouns, persons } from '../words/identities.ts'

/** A protected group as the words name it. `form`: many people, one of them, or an adjective still waiting for its noun. */
export type Group = {
  readonly first: number
  readonly last: number
  readonly characteristic: Characteristic
  readonly form: 'many' | 'one' | 'adjective'
}

type Entry = { readonly characteristic: Characteristic; readonly form: 'many' | 'one' }

const named = new Map<string, Entry>()
for (const characteristic of characteristics)
  for (const pair of nouns[characteristic]) {
    const [one = '', many = ''] = pair.split('|')
    named.set(one, { characteristic, form: 'one' })
    named.set(many, { characteristic, form: 'many' })
  }

const described = new Map(
  characteristics.flatMap((characteristic) =>
    adjectives[characteristic].map((word) => [word, characteristic] as const),
  ),
)
const person = new Map<string, 'one' | 'many'>()
for (const pair of persons) {
  const [one = '', many = ''] = pair.split('|')
  person.set(one, 'one')
  person.set(many, 'many')
}
for (const plural of ['community', 'population', 'family', 'folk', 'youth']) person.set(plural, 'many')

/** Every single word that may name a group, for readers of odd spellings. */
export const groupWords: readonly string[] = [
  ...new Set([...named.keys(), ...described.keys(), ...person.keys()]),
].filter((word) => /^[a-z]+$/.test(word))

const joined = new Map(joins.map((pair) => [pair, pair.replace(' ', '-')]))

/** Hardly any word begins the name of a group: these alone are looked at. */
const beginnings = new Set([
  ...[...named.keys(), ...described.keys(), ...person.keys()],
  ...joins.map((pair) => pair.split(' ')[0] ?? ''),
])

/** "The disabled", "the elderly": what follows must not be a thing so described ("the disabled bay", "the old school"). */
const endsNoun = new RegExp(spread`
  ^(?:are|is|were|and|or|in|who|should|must|can|need|do|have|will|to|out|off|with|for|from|get|make|don|as|
  that|deserve|at|on|all)$
`)
const theAlone = new Set([
  'disabled',
  'handicapped',
  'blind',
  'deaf',
  'elderly',
  'old',
  'mentally-ill',
  'welsh',
  'irish',
  'english',
  'french',
  'polish',
  'chinese',
])

/** Every protected group named in the words, in their order. */
export function readGroups(words: readonly Word[]): readonly Group[] {
  const groups: Group[] = []
  for (let at = 0; at < words.length; at++) {
    const group = beginnings.has(words[at]?.norm ?? '') ? groupAt(words, at) : null
    if (!group) continue
    groups.push(group)
    at = group.last
  }
  return groups
}

function groupAt(words: readonly Word[], first: number): Group | null {
  const conditioned = withCondition(words, first)
  if (conditioned) return conditioned
  const { norm, end } = termAt(words, first)
  const characteristic = described.get(norm)
  const entry = named.get(norm)
  if ((characteristic || entry) && isDescribing(words, end)) return null
  const next = words[end + 1]
  const form = next && !next.breaks ? person.get(next.norm) : undefined
  if (characteristic && form) return { first, last: end + 1, characteristic, form }
  if (entry) return isIndividual(words, first, end, entry) ? null : { first, last: end, ...entry }
  if (!characteristic) return null
  const follows = next?.norm ?? ''
  const the =
    /^(?:the|you|these|those)$/.test(words[first - 1]?.norm ?? '') &&
    (follows === '' || next?.breaks || endsNoun.test(follows))
  const many = the && theAlone.has(norm)
  // "… are mentally ill" is said of people; it names nobody.
  if (!many && (norm === 'queer' || norm.startsWith('mental'))) return null
  // Anything may be old or young: "the old bridge is past it".
  if (!many && characteristic === 'age' && next && !next.breaks && !endsNoun.test(follows)) return null
  return { first, last: end, characteristic, form: many ? 'many' : 'adjective' }
}

/** "The Indian takeaway", "the Muslim prayer room", "the men's shed": a thing is described, and nobody meant. */
function isDescribing(words: readonly Word[], last: number): boolean {
  const own = words[last + 1]?.norm === "'s" ? 2 : 1
  const near = words.slice(last + own, last + own + 2)
  const [next, second] = near
  if (!next || next.breaks) return false
  return (
    describedThings.has(next.norm) ||
    (second !== undefined && !second.breaks && describes.test(next.norm) && describedThings.has(second.norm))
  )
}
const describes =
  /^(?:prayer|changing|toilet|disabled|old|new|car|bus|market|grocery|corner|street|shop|coffee|tea|book|wedding|art|food|signal|giant)$/

/** The words without the names of groups that only describe a thing. */
export const withoutDescribed = once((words: readonly Word[]): readonly Word[] => {
  const describes = words.map(({ norm }, at) => (described.has(norm) || named.has(norm)) && isDescribing(words, at))
  return describes.includes(true) ? words.map((word, at) => (describes[at] ? { ...word, norm: 'some' } : word)) : words
})

/** "The man from the gas company", "a woman who rang me": one person, not a sex. */
const isIndividual = (words: readonly Word[], first: number, last: number, { characteristic, form }: Entry): boolean =>
  characteristic === 'sex' &&
  form === 'one' &&
  (/^(?:the|that|this)$/.test(words[first - 1]?.norm ?? '') ||
    (/^an?$/.test(words[first - 1]?.norm ?? '') && /^(?:with|from|who)$/.test(words[last + 1]?.norm ?? '')))

function termAt(words: readonly Word[], first: number): { norm: string; end: number } {
  const norm = words[first]?.norm ?? ''
  const next = words[first + 1]
  const pair = next ? joined.get(`${norm} ${next.norm}`) : undefined
  return pair ? { norm: pair, end: first + 1 } : { norm, end: first }
}

const condition = new RegExp(spread`
  ^(?:disabilit(?:y|ies)|autism|adhd|epilepsy|dementia|dyslexia|down|downs|schizophrenia|depression|learning|
  mental|special|wheelchairs?|colour|color|faith)$
`)

/** "People with disabilities", "people of colour", "women in wheelchairs". */
function withCondition(words: readonly Word[], first: number): Group | null {
  const form = person.get(words[first]?.norm ?? '')
  if (!form || !/^(?:with|of|in)$/.test(words[first + 1]?.norm ?? '')) return null
  const noun = words[first + 2]?.norm ?? ''
  if (!condition.test(noun)) return null
  const longer = /^(?:learning|mental|special|down)$/.test(noun) ? 1 : 0
  const last = Math.min(words.length - 1, first + 2 + longer)
  return {
    first,
    last,
    characteristic: /^colou?r$/.test(noun) ? 'race' : noun === 'faith' ? 'religion' : 'disability',
    form,
  }
}
