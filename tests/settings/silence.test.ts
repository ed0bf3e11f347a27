import { expect, test } from 'vitest'
import { everyRule } from '../../src/check/check.ts'
import type { Finding } from '../../src/check/finding.ts'
import { parseSettings, wordsSwitched } from '../../src/settings/settings.ts'
import { snoozed, withoutNeverTold, withoutOff } from '../../src/settings/silence.ts'

const settings = parseSettings({})

/** The findings on the words between brackets. */
function told(marked: string, neverTell: readonly string[]): string[] {
  const text = marked.replace(/\[|\]/g, '')
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }, at) => ({
    start: index - 2 * at,
    end: index - 2 * at + words.length,
  }))
  const findings = spans.map((span) => ({ rule: 'r', span }) as unknown as Finding)
  return withoutNeverTold(findings, text, { neverTell: [...neverTell] }).map(({ span }) =>
    text.slice(span.start, span.end),
  )
}

test.each<[string, string[], string[], string]>([
  ['[Graham] rang.', ['Graham'], [], 'the word itself'],
  ['[graham] rang.', ['Graham'], [], 'whatever its capitals'],
  ['[Graham] rang [Sue].', ['Graham'], ['Sue'], 'no other word'],
  ['[Grahams] rang.', ['Graham'], ['Grahams'], 'no longer word'],
  ['[Graham Poole] rang.', ['Graham'], ['Graham Poole'], 'no longer stretch: more is said in it'],
  ['What a bunch of [clowns].', ['bunch of clowns'], [], 'a part of the words'],
  ['What [clowns].', ['bunch of clowns'], ['clowns'], 'only where the whole stands'],
  ['A bunch\n of [clowns].', ['bunch of clowns'], [], 'over a line’s end'],
  ['[O’Neill] rang.', ["O'Neill"], [], 'either apostrophe'],
  ['[C++ (really)] it is.', ['C++ (really)'], [], 'signs stand for themselves'],
  ['[Siân] rang 😀.', ['SIÂN'], [], 'letters beyond English'],
  ['Fine.[]', ['Fine.'], [''], 'something missing has no words'],
  ['[Graham] rang.', [], ['Graham'], 'an empty list'],
])('%s never %j → %j (%s)', (marked, never, left) => expect(told(marked, never)).toEqual(left))

// Work that grew with words times findings times the draft would not end before the test's own limit.
test('five hundred words are looked for around the findings of a long draft', () => {
  const neverTell = Array.from({ length: 500 }, (_, at) => `word${at} ${'x'.repeat(150)}`)
  const text = 'The clowns. '.repeat(5000)
  const findings = Array.from(
    { length: 60 },
    (_, at) => ({ rule: 'r', span: { start: 4 + 12 * at, end: 10 + 12 * at } }) as unknown as Finding,
  )
  expect(withoutNeverTold(findings, text, { neverTell })).toHaveLength(60)
})

test('a rule or a category that is off does not take part in the check', () => {
  const ids = (off: Partial<typeof settings>) =>
    withoutOff(everyRule, { ...settings, ...off }).requirements.map(({ rule }) => rule)
  expect(ids({})).toHaveLength(everyRule.requirements.length)
  expect(ids({ offRules: ['phone-number'] }).map(({ id }) => id)).not.toContain('phone-number')
  expect(ids({ offCategories: ['personal-data'] }).map(({ category }) => category)).not.toContain('personal-data')
})

test('each switch and its way back', () => {
  const words = { ...settings, ...wordsSwitched(settings, ' Graham ', false) }
  expect(words.neverTell).toEqual(['Graham'])
  expect(wordsSwitched(words, 'GRAHAM', false)).toEqual({ neverTell: ['GRAHAM'] })
  expect(wordsSwitched(words, 'graham', true)).toEqual({ neverTell: [] })
  expect(wordsSwitched(settings, ' ', false)).toEqual({})
  expect(wordsSwitched(settings, 'x'.repeat(201), false)).toEqual({})
  expect(snoozed(0, true)).toEqual({ snoozedUntil: '1970-01-01T01:00:00.000Z' })
  expect(snoozed(0, false)).toEqual({ snoozedUntil: null })
})
