import { expect, test } from 'vitest'
import { clauseChanges } from '../../src/packs/changes.ts'
import type { PackFile } from '../../src/packs/schema.ts'

const clause = (id: string, quote: string, severity: 'must' | 'should' = 'must') => ({
  id,
  ref: `Clause ${id}`,
  quote,
  severity,
})
const pack = (...clauses: readonly ReturnType<typeof clause>[]) => ({ clauses }) as unknown as PackFile

test('what came, went and was said otherwise, by reference; an order that changed is no change', () => {
  const before = pack(
    clause('1', 'Be kind.'),
    clause('2', 'Be brief.'),
    clause('3', 'Be fair.'),
    clause('4', 'Be on time.'),
  )
  const after = pack(
    clause('4', 'Be on time.', 'should'),
    clause('1', 'Be kind.'),
    clause('3', 'Be just.'),
    clause('5', 'Be open.'),
  )
  expect(clauseChanges(before, after)).toEqual({
    added: ['Clause 5'],
    reworded: ['Clause 4', 'Clause 3'],
    removed: ['Clause 2'],
  })
  expect(clauseChanges(before, before)).toEqual({ added: [], reworded: [], removed: [] })
})
