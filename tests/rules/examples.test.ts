import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { expected, mark, unmark } from '../marking.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has examples on both sides', () => {
    expect(rule.examples.flags.length).toBeGreaterThan(0)
    expect(rule.examples.passes.length).toBeGreaterThan(0)
  })
  test.each(rule.examples.flags.map((example) => [expected(example), example] as const))(
    'finds %s',
    (text, example) => {
      expect(text).toContain('[[')
      expect(mark(rule, example)).toBe(text)
    },
  )
  test.each(rule.examples.passes.map((example) => [expected(example), example] as const))(
    'lets pass %s',
    (text, example) => {
      expect(unmark(text)).toBe(text)
      expect(mark(rule, example)).toBe(text)
    },
  )
})
