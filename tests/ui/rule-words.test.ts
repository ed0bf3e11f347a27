import { afterEach, describe, expect, test } from 'vitest'
import cy from '../../locales/cy.json'
import en from '../../locales/en.json'
import type { Finding } from '../../src/check/finding.ts'
import { rules } from '../../src/rules/index.ts'
import { categories } from '../../src/rules/rule.ts'
import { categoryName, inSpokenWords, titleOf } from '../../src/ui/rule-words.ts'
import { speak } from '../../src/words/say.ts'

afterEach(() => speak('en'))

test('every rule is called in English as it calls itself', () => {
  for (const rule of rules) expect(titleOf(rule)).toBe(rule.title)
  expect(Object.keys(en.rules).length).toBe(rules.length)
})
test('every rule has a title in Welsh', () => {
  speak('cy')
  expect(rules.filter((rule) => titleOf(rule) === rule.title).map(({ id }) => id)).toEqual([])
})
test('every category has a name in both languages', () => {
  for (const language of ['en', 'cy'] as const) {
    speak(language)
    expect(categories.filter((category) => categoryName(category) === '')).toEqual([])
  }
  expect(Object.keys(cy.categories).length).toBe(categories.length)
})

describe('a finding in Welsh', () => {
  const finding = (because: string, label: string): Finding => ({
    rule: 'phone-number',
    category: 'personal-data',
    title: 'Gives a phone number',
    severity: 'must',
    span: { start: 0, end: 4 },
    clause: null,
    also: [],
    advice: '',
    because,
    fix: { label, edit: { span: { start: 0, end: 4 }, text: '' } },
  })
  test.each([
    ['Noticed because of “0123”.', 'Take it out', 'Sylwyd oherwydd “0123”.', 'Ei dynnu allan'],
    ['“0123” may be a number.', 'Write “there”', '“0123” may be a number.', 'Ysgrifennu “there”'],
    ['x', 'Add the disclaimer', 'x', 'Ychwanegu’r ymwadiad'],
    ['x', 'A label nobody translated', 'x', 'A label nobody translated'],
  ])('%s, %s', (because, label, saidBecause, saidLabel) => {
    speak('cy')
    const said = inSpokenWords(finding(because, label))
    expect([said.title, said.because, said.fix?.label]).toEqual(['Yn rhoi rhif ffôn', saidBecause, saidLabel])
  })
  test('in English it stays the very same', () => {
    const found = finding('x', 'Take it out')
    expect(inSpokenWords(found)).toBe(found)
  })
})
