import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostBytes, parsePack } from '../../src/packs/pack.ts'
import { smallClause, smallPack, smallRequirement } from './small.ts'

const problems = (input: unknown): readonly string[] => {
  const parsed = parsePack(input)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}
const withClause = (changes: object) => smallPack({ clauses: [smallClause(changes)] })
const withRequirement = (changes: object) => smallPack({ requirements: [smallRequirement(changes)] })

test('the small pack has none', () => expect(problems(smallPack())).toEqual([]))

describe('each is told in a clerk’s words, with its place in the file', () => {
  const rows: readonly (readonly [object, string, string])[] = [
    [smallPack({ council: undefined }), 'council: “council” is missing.', 'a part left out'],
    [withRequirement({ advice: undefined }), 'requirements.0.advice: “advice” is missing.', 'an entry left out'],
    [withRequirement({ advice: '  ' }), 'requirements.0.advice: “advice” is empty.', 'blank'],
    [withClause({ appliesTo: [] }), 'clauses.0.appliesTo: “appliesTo” is empty.', 'reaches nobody'],
    [
      withClause({ qoute: 'x' }),
      'clauses.0.qoute: “qoute” is not a word that a pack knows here. Check its spelling, or take it out.',
      'a slip of the pen',
    ],
    [
      smallPack({ colour: 'red', font: 'big' }),
      'font: “font” is not a word that a pack knows here. Check its spelling, or take it out.',
      'unknown at the top',
    ],
    [withClause({ severity: 'shall' }), 'clauses.0.severity: “severity” should be “must”, “should” or “note”.', 'verb'],
    [smallPack({ version: 1.5 }), 'version: “version” should be a whole number, and is the number 1.5.', 'a fraction'],
    [smallPack({ version: 0 }), 'version: “version” should be at least 1.', 'too small a number'],
    [smallPack({ clauses: 'none' }), 'clauses: “clauses” should be a list in square brackets, and is text.', 'no list'],
    [
      smallPack({ reminders: null }),
      'reminders: “reminders” should be a list in square brackets, and is empty (null).',
      'null',
    ],
    [
      smallPack({ contacts: { ask: 'Clerk', public: ['a', 3] } }),
      'contacts.public.1: Entry 2 of “public” should be text, and is the number 3.',
      'a number in a list of texts',
    ],
    [
      smallPack({ policy: { title: 'Protocol', adopted: '14/05/2025' } }),
      'policy.adopted: “adopted” should be a date such as 2026-05-07.',
      'a date as spoken',
    ],
    [
      smallPack({ policy: { title: 'Protocol', adopted: '2025-02-30' } }),
      'policy.adopted: “adopted” should be a date such as 2026-05-07.',
      'a day that never was',
    ],
    [
      smallPack({ policy: { title: 'Protocol', url: 'javascript:alert(1)' } }),
      'policy.url: “url” should be a web address that begins with https://.',
      'not a web address',
    ],
    [
      smallPack({ contacts: { ask: 'Clerk', email: 'clerk at council' } }),
      'contacts.email: “email” should be an e-mail address.',
      'not an e-mail address',
    ],
    [
      smallPack({ id: 'Northborough Council' }),
      'id: “id” should be small letters, digits and hyphens only, such as “oakham”.',
      'capitals and blanks',
    ],
    [
      smallPack({ periods: { preElection: [{ from: 'March', to: '2026-05-07' }] } }),
      'periods.preElection.0.from: “from” should be a date such as 2026-05-07, or a date and time such as 2026-05-07T19:00.',
      'a month alone',
    ],
    [
      smallPack({ periods: { meetings: [{ from: '2026-05-07T19:00', to: '2026-05-07T18:00' }] } }),
      'periods.meetings.0: The period ends (2026-05-07T18:00) before it begins (2026-05-07T19:00).',
      'the wrong way round',
    ],
    [
      withRequirement({ dates: { from: '2026-05-07', to: '2026-04-01' } }),
      'requirements.0.dates: The period ends (2026-04-01) before it begins (2026-05-07).',
      'the wrong way round',
    ],
    [
      withClause({ quote: 'x'.repeat(2001) }),
      'clauses.0.quote: “quote” is too long: 2000 characters at most.',
      'too long',
    ],
    [
      smallPack({ disclaimers: Array.from({ length: 11 }, () => ({ text: 'My own view.' })) }),
      'disclaimers: “disclaimers” is too long a list: 10 entries at most.',
      'too many',
    ],
    [
      withRequirement({ rule: 'phone-nubmer' }),
      'requirements.0.rule: There is no rule called “phone-nubmer”; is “phone-number” meant?',
      'unknown rule',
    ],
    [
      withRequirement({ clauses: ['2.1', '9.9'] }),
      'requirements.0.clauses.1: The pack has no clause called “9.9”.',
      'a clause not there',
    ],
    [withRequirement({ clauses: ['2.1', '2.1'] }), 'requirements.0.clauses.1: “2.1” is listed twice.', 'listed twice'],
    [
      withRequirement({ options: { loudly: true } }),
      'requirements.0.options.loudly: “loudly” is not a word that a pack knows here. Check its spelling, or take it out.',
      'an option the rule does not have',
    ],
    [
      smallPack({ clauses: [smallClause(), smallClause()] }),
      'clauses.1.id: There are two clauses called “2.1”.',
      'one name for two',
    ],
    [
      smallPack({ clauses: [smallClause(), smallClause({ id: '2.2' })] }),
      'clauses.1: Nothing keeps the clause “2.2”. Name it in a requirement, in a reminder, or under “person”.',
      'a clause forgotten',
    ],
    [
      smallPack({ reminders: [{ clause: '2.7', when: ['always'] }] }),
      'reminders.0.clause: The pack has no clause called “2.7”.',
      'reminds of nothing',
    ],
    [
      smallPack({ reminders: [{ clause: '2.1' }] }),
      'reminders.0: Say in “when” or “beside” at what moment “2.1” is shown.',
      'a reminder without a moment',
    ],
    [
      smallPack({ person: [{ clause: '2.1', why: 'It is about training.' }] }),
      'person.0.clause: “2.1” is said to be a person’s to keep, and a requirement keeps it.',
      'kept twice over',
    ],
    [
      smallPack({ examples: [{ draft: 'Ring me.', finds: ['ringing'] }] }),
      'examples.0.finds.0: There is no rule called “ringing”.',
      'an example of no rule',
    ],
    [
      smallPack({ format: 2 }),
      'format: The pack is of format 2; this version reads formats up to 1. Update the extension first.',
      'from the future',
    ],
    [
      withClause({ quote: 'Members may\u202E not post.' }),
      'clauses.0.quote: “quote” holds a character that cannot be seen (U+202E, after “Members may”). Type the words again without it.',
      'a mark that turns the words round',
    ],
    [
      withRequirement({ advice: 'Leave\u200B it out.' }),
      'requirements.0.advice: “advice” holds a character that cannot be seen (U+200B, after “Leave”). Type the words again without it.',
      'zero width',
    ],
    [
      withRequirement({ advice: 'Leave it <b>out</b>.' }),
      'requirements.0.advice: “advice” holds “<b>”, which looks like markup. Texts are shown as they stand; write plain words.',
      'markup',
    ],
  ]
  test.each(rows.map(([input, problem, why]) => [why, problem, input] as const))('%s: %s', (_, problem, input) => {
    expect(problems(input)).toContain(problem)
  })
})

test('all are told at once, those of shape and those of sense', () => {
  const input = smallPack({
    colour: 'red',
    clauses: [smallClause({ severity: 'shall' }), smallClause({ id: '2.2' })],
    requirements: [smallRequirement({ advice: undefined }), smallRequirement({ rule: 'mind-reading', clauses: ['7'] })],
  })
  expect(problems(input)).toEqual([
    'clauses.0.severity: “severity” should be “must”, “should” or “note”.',
    'requirements.0.advice: “advice” is missing.',
    'colour: “colour” is not a word that a pack knows here. Check its spelling, or take it out.',
    'requirements.1.clauses.0: The pack has no clause called “7”.',
    'requirements.1.rule: There is no rule called “mind-reading”.',
    'clauses.1: Nothing keeps the clause “2.2”. Name it in a requirement, in a reminder, or under “person”.',
  ])
})

describe('nothing that is handed in makes it throw', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('trap')
      },
    },
  )
  let deep: unknown = []
  for (let level = 0; level < 100_000; level++) deep = [deep]
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['text', 'a pack'],
    ['a number', 7],
    ['a list', []],
    ['an empty group', {}],
    ['a function', () => 'pack'],
    ['a large whole number', { format: 1n }],
    ['a circle', circle],
    ['a trap', trap],
    ['lists in lists', { format: 1, clauses: deep }],
    [
      'a getter that throws',
      {
        get format() {
          throw new Error('no')
        },
      },
    ],
    [
      'a tampered prototype',
      JSON.parse('{"__proto__": {"format": 1}, "constructor": 7, "requirements": [{"options": {"__proto__": 1}}]}'),
    ],
    [
      'strange parts',
      {
        format: 1,
        clauses: [null, 7, 'x', [{}]],
        requirements: [null, { clauses: 7 }],
        reminders: [0],
        person: {},
        periods: 3,
        examples: [[]],
      },
    ],
  ])('%s is refused with at least one sentence', (_, input) => {
    const told = problems(input)
    expect(told.length).toBeGreaterThan(0)
    for (const sentence of told) expect(sentence).toMatch(/[.?]$/)
  })
  test('a file over 256 kB is refused unread', () => {
    const input = smallPack({ examples: [{ draft: 'é'.repeat(mostBytes / 2), finds: [] }] })
    expect(problems(input)).toEqual([': The file is larger than 256 kB.'])
  })
})

describe('whatever is changed in a good pack, it is read or refused with sentences', () => {
  const whole = JSON.parse(readFileSync(join(import.meta.dirname, 'formats/1.json'), 'utf8'))
  const paths: (string | number)[][] = []
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path)
    if (Array.isArray(node)) for (const [at, value] of node.entries()) walk(value, [...path, at])
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) walk(value, [...path, key])
  }
  walk(whole, [])
  const changed = (path: readonly (string | number)[], value: unknown): unknown => {
    const copy = structuredClone(whole)
    const last = path.at(-1) ?? ''
    path.slice(0, -1).reduce((node, key) => node[key], copy)[last] = value
    return copy
  }
  test('one entry replaced by anything at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        for (const sentence of problems(changed(path, value))) expect(sentence).toMatch(/: .+[.?]$/s)
      }),
      { numRuns: 400 },
    )
  })
  test('anything at all', () => {
    fc.assert(fc.property(fc.anything(), (input) => problems(input).length > 0))
  })
})
