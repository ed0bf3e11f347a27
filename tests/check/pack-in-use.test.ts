import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesShown } from '../../src/check/pack-in-use.ts'
import { parsePack } from '../../src/packs/pack.ts'
import { rules } from '../../src/rules/index.ts'

const parsed = parsePack(JSON.parse(readFileSync(join(import.meta.dirname, '../../public/packs/oakham.json'), 'utf8')))
if (!parsed.ok) throw new Error('Oakham’s pack does not parse.')

test('with a pack: each rule it applies, once, with its clauses and the strongest of their verbs', () => {
  const shown = rulesShown(parsed.pack)
  const applied = new Set(parsed.pack.requirements.map(({ rule }) => rule.id))
  expect(new Set(shown.map(({ id }) => id))).toEqual(applied)
  expect(shown.length).toBe(applied.size)
  expect(shown.every(({ refs }) => refs.length > 0)).toBe(true)
  expect(shown.find(({ id }) => id === 'derogatory')).toMatchObject({ severity: 'must', category: 'derogatory' })
})
test('without one: all rules, under no clause, each with an example of what it finds and what it lets pass', () => {
  const shown = rulesShown(null)
  expect(shown.length).toBe(rules.length)
  expect(shown.filter(({ refs }) => refs.length > 0)).toEqual([])
  expect(shown.filter(({ flags, passes }) => !flags.includes('[[') || passes === '').map(({ id }) => id)).toEqual([])
})
