import { describe, expect, test } from 'vitest'
import { clausesFor, outOfReach, silenced } from '../../src/check/reach.ts'
import type { Circumstances } from '../../src/draft/circumstances.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { clauseOf, requirementOf, ruleFor } from './packs.ts'

const as = (circumstances: Partial<Circumstances>) => readDraft('', circumstances)
const rule = ruleFor('anything', 'x')

describe('whom a clause reaches', () => {
  test.each<[Partial<Circumstances>, string, boolean]>([
    [{ role: 'councillor' }, 'councillor', true],
    [{ role: 'mayor' }, 'councillor', true],
    [{ role: 'clerk' }, 'councillor', false],
    [{ role: 'clerk' }, 'officer', true],
    [{ role: 'officer' }, 'officer', true],
    [{ role: 'volunteer' }, 'officer', false],
    [{ role: 'volunteer' }, 'volunteer', true],
    [{ role: 'officer', account: 'council' }, 'council-page', true],
    [{ role: 'officer', account: 'council' }, 'officer', true],
    [{ role: 'councillor', account: 'council' }, 'council-page', true],
    [{ role: 'councillor', account: 'personal' }, 'council-page', false],
    [{ role: 'councillor', place: 'council-page' }, 'page-comment', true],
    [{ role: 'councillor', place: 'council-page' }, 'council-page', false],
    [{ role: 'councillor' }, 'page-comment', false],
  ])('%j and %s: %s', (circumstances, reach, reached) => {
    const clause = clauseOf('1', { appliesTo: [reach as 'officer'] })
    expect(outOfReach(clause, as(circumstances)) === null).toBe(reached)
  })
  test('a clause for one site is silent on another, and says so', () => {
    const clause = clauseOf('1', { sites: ['facebook'] })
    expect(outOfReach(clause, as({ site: 'facebook' }))).toBeNull()
    expect(outOfReach(clause, as({ site: 'x' }))).toBe('it speaks on facebook, and the draft is for x')
  })
})

describe('when a requirement speaks', () => {
  const clause = clauseOf('1')
  test.each<[object, Partial<Circumstances>, string | null]>([
    [{}, {}, null],
    [{ roles: ['officer'] }, { role: 'officer' }, null],
    [{ roles: ['officer'] }, { role: 'clerk' }, 'it is for the role officer, and the writer is clerk'],
    [{ accounts: ['personal'] }, { account: 'council' }, 'it is for a personal account, and the account is council'],
    [{ sites: ['x'] }, { site: 'facebook' }, 'it speaks on x, and the draft is for facebook'],
    [
      { dates: { from: '2026-03-26', to: '2026-05-07' } },
      {},
      'it speaks from 2026-03-26 to 2026-05-07, and the draft has no date',
    ],
    [{ dates: { from: '2026-03-26', to: '2026-05-07' } }, { at: '2026-03-26' }, null],
    [{ dates: { from: '2026-03-26', to: '2026-05-07' } }, { at: '2026-05-07T21:59' }, null],
    [
      { dates: { from: '2026-03-26', to: '2026-05-07' } },
      { at: '2026-05-08T00:00' },
      'it speaks from 2026-03-26 to 2026-05-07 only',
    ],
    [
      { dates: { from: '2026-03-26', to: '2026-05-07' } },
      { at: '2026-03-25T23:59' },
      'it speaks from 2026-03-26 to 2026-05-07 only',
    ],
    [{ clauses: [clauseOf('2', { appliesTo: ['volunteer'] })] }, {}, 'none of its clauses reaches the writer'],
    [{ clauses: [] }, {}, null],
  ])('%j with %j', (changes, circumstances, why) => {
    expect(silenced(requirementOf(rule, [clause], changes), as(circumstances))).toBe(why)
  })
  test('the clauses that reach the writer keep the pack’s order', () => {
    const clauses = [
      clauseOf('a', { sites: ['x'] }),
      clauseOf('b'),
      clauseOf('c', { appliesTo: ['officer'] }),
      clauseOf('d'),
    ]
    expect(clausesFor(requirementOf(rule, clauses), as({ site: 'facebook' })).map(({ id }) => id)).toEqual(['b', 'd'])
    expect(clausesFor(requirementOf(rule, clauses), as({ site: 'x', role: 'officer' })).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })
})
