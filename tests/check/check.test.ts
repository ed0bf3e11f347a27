import { describe, expect, test } from 'vitest'
import { check, everyRule } from '../../src/check/check.ts'
import type { Circumstances } from '../../src/draft/circumstances.ts'
import { readDraft } from '../../src/draft/draft.ts'
import type { Requirement } from '../../src/packs/bind.ts'
import { clauseOf, packOf, requirementOf, ruleFor, spansOf } from './packs.ts'

const text = 'Our useless caretaker lives at 4 Mill Lane, NB1 2AB.'
const run = (requirements: readonly Requirement[], circumstances: Partial<Circumstances> = {}) =>
  check(readDraft(text, circumstances), packOf(requirements))
const told = (requirements: readonly Requirement[], circumstances: Partial<Circumstances> = {}) =>
  run(requirements, circumstances).findings.map(({ rule, severity, clause, also }) => [
    rule,
    severity,
    clause?.id ?? null,
    also.map(({ id }) => id),
  ])

test('what the person wants to hear nothing of hides nothing: it is left out before findings are merged', () => {
  const broad = requirementOf(ruleFor('broad', 'useless caretaker'), [clauseOf('1')])
  const narrow = requirementOf(ruleFor('narrow', 'useless'), [clauseOf('1', { severity: 'must' })])
  const pack = packOf([broad, narrow])
  const rules = (told?: Parameters<typeof check>[2]) =>
    check(readDraft(text), pack, told).findings.map(({ rule }) => rule)
  expect(rules()).toEqual(['narrow'])
  expect(rules((all) => all.filter(({ rule }) => rule !== 'narrow'))).toEqual(['broad'])
})

describe('a finding', () => {
  const rule = ruleFor('useless', 'useless')
  test('quotes the first clause that reaches the writer, at that clause’s severity; the others stand beside it', () => {
    const clauses = [
      clauseOf('fb', { sites: ['facebook'], severity: 'must' }),
      clauseOf('all', { severity: 'should' }),
      clauseOf('staff', { appliesTo: ['officer'], severity: 'must' }),
    ]
    const requirements = [requirementOf(rule, clauses)]
    expect(told(requirements, { site: 'facebook' })).toEqual([['useless', 'must', 'fb', ['all']]])
    expect(told(requirements, { site: 'x' })).toEqual([['useless', 'should', 'all', []]])
    expect(told(requirements, { site: 'x', role: 'officer' })).toEqual([['useless', 'should', 'all', ['staff']]])
    expect(told(requirements, { site: 'x', role: 'mayor' })).toEqual([['useless', 'should', 'all', []]])
  })
  test('speaks at the requirement’s severity where it has one, and as a note where the match is mild, under a clause that asks for care where there is one', () => {
    const must = clauseOf('1', { severity: 'must' })
    expect(told([requirementOf(rule, [must], { severity: 'note' })])).toEqual([['useless', 'note', '1', []]])
    const mild = ruleFor('useless', 'useless', {
      find: (draft) => spansOf(draft, 'useless').map((match) => ({ ...match, mild: true })),
    })
    expect(told([requirementOf(mild, [must], { severity: 'should' })])).toEqual([['useless', 'note', '1', []]])
    const care = clauseOf('2', { severity: 'note' })
    expect(told([requirementOf(mild, [must, care])])).toEqual([['useless', 'note', '2', ['1']]])
    expect(told([requirementOf(rule, [must, care])])).toEqual([['useless', 'must', '1', ['2']]])
  })
  test('carries the pack’s advice, and says which words weighed', () => {
    expect(run([requirementOf(rule, [clauseOf('1')])]).findings).toMatchObject([
      { advice: 'Think again.', because: 'Noticed because of “useless”.', title: 'Says useless' },
    ])
  })
  test('stands in the order of the text', () => {
    const requirements = [
      requirementOf(ruleFor('lane', 'Mill Lane'), [clauseOf('1')]),
      requirementOf(ruleFor('useless', 'useless'), [clauseOf('2')]),
    ]
    expect(told(requirements).map(([id]) => id)).toEqual(['useless', 'lane'])
  })
})

describe('the same words are found once', () => {
  const address = ruleFor('address', '4 Mill Lane, NB1 2AB', { category: 'personal-data' })
  const postcode = ruleFor('postcode', 'NB1 2AB', { category: 'personal-data' })
  test('of one kind: the longer stays, and the other’s clauses stand beside it', () => {
    const requirements = [requirementOf(postcode, [clauseOf('1')]), requirementOf(address, [clauseOf('2')])]
    expect(told(requirements)).toEqual([['address', 'should', '2', ['1']]])
  })
  test('the stronger stays, be it shorter', () => {
    const requirements = [
      requirementOf(postcode, [clauseOf('1', { severity: 'must' })]),
      requirementOf(address, [clauseOf('2')]),
    ]
    expect(told(requirements)).toEqual([['postcode', 'must', '1', ['2']]])
  })
  test('under one clause, be they of two kinds', () => {
    const clause = clauseOf('1')
    const other = ruleFor('number', '4 Mill', { category: 'guesswork' })
    expect(told([requirementOf(address, [clause]), requirementOf(other, [clause])])).toEqual([
      ['address', 'should', '1', []],
    ])
  })
  test('hard words are one kind, named as precisely as may be', () => {
    const says = (category: 'tone' | 'derogatory' | 'staff-discussion' | 'obscenity', words: string) =>
      requirementOf(ruleFor(category, words, { category }), [clauseOf(category)])
    expect(told([says('tone', 'Our useless caretaker'), says('derogatory', 'useless')])).toEqual([
      ['derogatory', 'should', 'derogatory', ['tone']],
    ])
    expect(told([says('derogatory', 'useless'), says('staff-discussion', 'useless caretaker')])).toHaveLength(1)
    expect(told([says('derogatory', 'useless'), says('obscenity', 'useless')])).toHaveLength(2)
  })
  test('that an employee is spoken of at all gives way to what says how', () => {
    const clause = clauseOf('1')
    const says = (id: string, words: string) =>
      requirementOf(ruleFor(id, words, { category: 'staff-discussion' }), [clause])
    expect(told([says('staff-remark', text), says('staff-matters', 'useless caretaker')])).toEqual([
      ['staff-matters', 'should', '1', []],
    ])
  })
  test('two kinds under two clauses are two findings', () => {
    const other = ruleFor('number', '4 Mill', { category: 'guesswork' })
    expect(told([requirementOf(address, [clauseOf('1')]), requirementOf(other, [clauseOf('2')])])).toHaveLength(2)
  })
  test('other words of one kind are two findings', () => {
    const other = ruleFor('useless', 'useless', { category: 'personal-data' })
    expect(told([requirementOf(address, [clauseOf('1')]), requirementOf(other, [clauseOf('1')])])).toHaveLength(2)
  })
  test('a clause in the very words of the one quoted is not shown again', () => {
    const twin = clauseOf('2', { quote: 'The words of 1.' })
    expect(told([requirementOf(address, [clauseOf('1'), twin, clauseOf('3')])])).toEqual([
      ['address', 'should', '1', ['3']],
    ])
  })
  test('two absences at one place are one, with the fix of either', () => {
    const gap = { start: text.length, end: text.length }
    const fix = { label: 'Add the disclaimer', edit: { span: gap, text: ' Views my own.' } }
    const bare = ruleFor('differs', '', { category: 'disclaimer', find: () => [{ span: gap }] })
    const ready = ruleFor('missing', '', { category: 'disclaimer', find: () => [{ span: gap, fix }] })
    const { findings } = run([
      requirementOf(ready, [clauseOf('1', { severity: 'note' })]),
      requirementOf(bare, [clauseOf('2')]),
    ])
    expect(findings).toMatchObject([
      { rule: 'differs', severity: 'should', clause: { id: '2' }, also: [{ id: '1' }], fix },
    ])
  })
})

describe('our own bugs', () => {
  const clause = clauseOf('1')
  const broken = ruleFor('broken', '', {
    find: () => {
      throw new Error('no such word')
    },
  })
  test('a rule that throws becomes a fault, and the others go on', () => {
    const { findings, faults } = run([
      requirementOf(broken, [clause]),
      requirementOf(ruleFor('useless', 'useless'), [clause]),
    ])
    expect(faults).toEqual([{ rule: 'broken', message: 'no such word' }])
    expect(findings.map(({ rule }) => rule)).toEqual(['useless'])
  })
  test('whatever is thrown', () => {
    const odd = ruleFor('odd', '', {
      find: () => {
        throw 'a text'
      },
    })
    expect(run([requirementOf(odd, [clause])]).faults).toEqual([{ rule: 'odd', message: 'a text' }])
  })
  test.each([
    [-1, 3],
    [0, text.length + 1],
    [5, 2],
    [0.5, 3],
    [Number.NaN, 3],
  ])('a place outside the draft (%d to %d) becomes a fault; the rule’s other matches stay', (start, end) => {
    const rule = ruleFor('lost', '', { find: (draft) => [{ span: { start, end } }, ...spansOf(draft, 'useless')] })
    const { findings, faults } = run([requirementOf(rule, [clause])])
    expect(faults).toEqual([{ rule: 'lost', message: 'points outside the draft' }])
    expect(findings).toHaveLength(1)
  })
  test('a fix outside the draft becomes a fault', () => {
    const fix = { label: 'Take it out', edit: { span: { start: 0, end: text.length + 9 }, text: '' } }
    const rule = ruleFor('lost', '', { find: () => [{ span: { start: 0, end: 3 }, fix }] })
    expect(run([requirementOf(rule, [clause])])).toMatchObject({ findings: [], faults: [{ rule: 'lost' }] })
  })
  test('a requirement that is silent is not run at all', () => {
    expect(run([requirementOf(broken, [clause], { roles: ['clerk'] })]).faults).toEqual([])
  })
})

test('with no pack every rule speaks for itself, to everybody', () => {
  const { findings, faults } = check(readDraft('Ring Graham on 07700 900142.', { role: 'volunteer' }), everyRule)
  expect(faults).toEqual([])
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'phone-number', clause: null, also: [], advice: '' }))
})
