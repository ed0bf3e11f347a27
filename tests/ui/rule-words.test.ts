import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import cy from '../../locales/cy.json'
import en from '../../locales/en.json'
import type { Finding } from '../../src/check/finding.ts'
import { parts as packParts } from '../../src/desk/compare.ts'
import { bare } from '../../src/desk/shape.ts'
import { packSchema } from '../../src/packs/schema.ts'
import { cutFor } from '../../src/reading/council/offer.ts'
import { rules } from '../../src/rules/index.ts'
import { categories } from '../../src/rules/rule.ts'
import { fieldName } from '../../src/ui/desk/changes.tsx'
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
test('every field that a pack may change in has a name in Welsh', () => {
  speak('cy')
  const schemas = packParts.map((part) => bare(packSchema.shape[part]))
  const groups = schemas.map((def) => (def.type === 'array' ? bare(def.element) : def))
  const fields = groups.flatMap((def) => (def.type === 'object' ? Object.keys(def.shape) : []))
  expect(fields.length).toBeGreaterThan(40)
  expect(fields.filter((field) => fieldName(field) === field)).toEqual([])
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
    ['“0123” looks like a phone number.', 'Write “there”', 'Mae “0123” yn edrych fel rhif ffôn.', 'Ysgrifennu “there”'],
    [
      '“sex” wishes or threatens harm on a group; it concerns religion or belief.',
      'x',
      'Mae “sex” yn dymuno neu’n bygwth niwed i grŵp; mae’n ymwneud â crefydd neu gred.',
      'x',
    ],
    ['2 words in a row are in capitals.', 'x', 'Mae 2 air yn olynol mewn priflythrennau.', 'x'],
    ['“X” nobody translated.', 'x', '“X” nobody translated.', 'x'],
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

describe('the reasons that rules give', () => {
  const quotedIn = (folder: string, pattern: RegExp) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)].map(([, quoted = '']) => ({
          name,
          english: quoted.slice(1, -1),
        })),
      )
  const given = quotedIn('src/rules', /(?:because(?::| =)|add\(\w+,) (`[^`]*`|'[^']*')/g)
  const parts = quotedIn('src/reading/contempt', /(?:frame\(\s*|says: )('[^']*')/g)

  /** A template as the rule fills it: both ends of a choice, and something in every other place. */
  const filled = (template: string): readonly string[] => {
    const choice = /\$\{[^{}]*\? ?'([^']*)' : '([^']*)'\}/.exec(template)
    if (choice) return [choice[1], choice[2]].flatMap((end = '') => filled(template.replace(choice[0], () => end)))
    const cut = /\$\{cutFor\(over\)\}/
    if (cut.test(template)) return [0, 1, 5].flatMap((over) => filled(template.replace(cut, cutFor(over))))
    return [
      template
        .replace(/\$\{says\}/, 'wishes harm')
        .replace(/\$\{label\[[^}]*\}/, 'age')
        .replace(/\$\{said\([^}]*\}/, '“X”')
        .replace(/\$\{[^}]*\.length\}/, '5')
        .replace(/\$\{[^}]*\}/g, 'X'),
    ]
  }
  const inWelsh = (because: string) => {
    speak('cy')
    return inSpokenWords({ rule: 'phone-number', title: '', because } as Finding).because
  }

  test('are all in the message files, in both languages', () => {
    const left = given
      .flatMap(({ name, english }) => filled(english).map((each) => ({ name, english: each })))
      .filter(({ english }) => english !== '' && inWelsh(english) === english)
    expect(left).toEqual([])
    expect(given.length).toBeGreaterThan(65)
  })
  test('and so are the parts that they are put together from', () => {
    expect(parts.filter(({ english }) => inWelsh(`“X” ${english}.`) === `“X” ${english}.`)).toEqual([])
    expect(parts.length).toBeGreaterThan(25)
  })
})
