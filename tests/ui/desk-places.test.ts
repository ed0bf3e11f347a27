import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { desk } from '../../locales/en.json'
import { ruleChoices } from '../../src/desk/choices.ts'
import { problemsOf } from '../../src/desk/problems.ts'
import { viewOf } from '../../src/desk/view.ts'
import type { Json, Path, Working } from '../../src/desk/working.ts'
import { withValue } from '../../src/desk/working.ts'
import { addressOf, hashOf, placeOf } from '../../src/ui/desk/places.ts'
import { capital } from '../../src/ui/words.ts'

const oakham: Working = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/packs/oakham.json'), 'utf8'))

test.each<[string, Path, Json | undefined, ReturnType<typeof placeOf>]>([
  [
    'a clause without words',
    ['clauses', 3, 'quote'],
    '',
    {
      part: 'policy',
      selected: { kind: 'clause', id: 'oakham/communication/legal-obligations/2' },
      field: 'at-clauses-3-quote',
    },
  ],
  [
    'a requirement without advice, at the first of its clauses',
    ['requirements', 0, 'advice'],
    undefined,
    {
      part: 'policy',
      selected: { kind: 'clause', id: 'oakham/social-media/policy-statement/3' },
      field: 'at-requirements-0-advice',
    },
  ],
  [
    'a requirement whose first clause is not there, at the next',
    ['requirements', 0, 'clauses', 0],
    'nowhere',
    {
      part: 'policy',
      selected: { kind: 'clause', id: 'oakham/social-media/policy-statement/4' },
      field: 'at-requirements-0-clauses-0',
    },
  ],
  [
    'a requirement whose only clause was taken out, at its rule',
    ['requirements', 0, 'clauses'],
    [],
    { part: 'policy', selected: { kind: 'rule', id: 'national-insurance-number' }, field: 'at-requirements-0-clauses' },
  ],
  ['a pack without clauses', ['clauses'], undefined, { part: 'policy', selected: null, field: 'at-clauses' }],
  [
    'a disclaimer without words',
    ['disclaimers', 0, 'text'],
    '',
    { part: 'disclaimers', selected: null, field: 'at-disclaimers-0-text' },
  ],
  [
    'a nation that is none',
    ['council', 'nation'],
    'mercia',
    { part: 'council', selected: null, field: 'at-council-nation' },
  ],
])('the way to %s', (_, path, value, place) => {
  const torn = withValue(oakham, path, value)
  const problem = problemsOf(torn).find((each) => each.path === path.join('.'))
  expect(problem).toBeDefined()
  expect(placeOf(addressOf(problem?.path ?? '', viewOf(torn)) ?? '')).toEqual(place)
})

test.each<[string, Path, Json]>([
  ['a reminder of no clause', ['reminders', 0, 'clause'], 'nowhere'],
  ['a clause that is not there, left to people', ['person', 0, 'clause'], 'nowhere'],
  ['a requirement of no rule under no clause', ['requirements', 0], { rule: 'none', clauses: [], advice: 'x' }],
])('%s is shown nowhere on the desk', (_, path, value) => {
  const torn = withValue(oakham, path, value)
  const ways = problemsOf(torn).map((problem) => addressOf(problem.path, viewOf(torn)))
  expect(ways).toContain(null)
})

test.each([{ kind: 'clause', id: 'a/b c?d#e%2F' }, { kind: 'rule', id: 'tone' }, { kind: 'paste' }] as const)(
  'what is selected is read again from the address: %o',
  (selected) => {
    expect(placeOf(hashOf('policy', selected))).toEqual({ part: 'policy', selected, field: null })
  },
)

test.each(['', '#', '#nowhere', '#policy/clause/%E0%A4%A'])('a strange address leads to the policy: %s', (hash) => {
  expect(placeOf(hash).part).toBe('policy')
})

test('every rule may be chosen once, with drafts that show what it finds', () => {
  expect(new Set(ruleChoices.map(({ id }) => id)).size).toBe(ruleChoices.length)
  expect(ruleChoices.filter(({ flags }) => flags.length === 0)).toEqual([])
})

test('the options that rules have are asked in the way of their kind', () => {
  const kinds = Object.fromEntries(
    ruleChoices.flatMap(({ id, options }) => options.map(({ key, kind }) => [`${id}.${key}`, kind])),
  )
  expect(kinds).toMatchObject({
    'all-caps.atLeast': 'number',
    'person-name.thirdPartiesOnly': 'yes-no',
    'personal-attack.only': 'one-of',
    'staff-praise.titles': 'yes-no',
    'party-political.accounts': 'some-of',
  })
})

test('every option that a rule has is asked in words', () => {
  const names = ruleChoices.flatMap(({ options }) => options).map(({ key }) => `option${capital(key)}`)
  expect(names.filter((name) => !(name in desk))).toEqual([])
})
