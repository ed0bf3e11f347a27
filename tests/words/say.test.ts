import { afterEach, describe, expect, test } from 'vitest'
import cy from '../../locales/cy.json'
import en from '../../locales/en.json'
import { languageFor, type Message, type Section, sayFrom, speak } from '../../src/words/say.ts'

afterEach(() => speak('en'))

const t = sayFrom({
  en: { points: { one: '{count} point', other: '{count} points' }, quoted: '“{words}”' },
  cy: {
    points: { zero: 'dim', one: '{count} pwynt', two: '{count} bwynt', few: '{count} few', many: 'm', other: 'o' },
    quoted: '‘{words}’',
  },
})

test('nothing may have words of its own in English, too', () => {
  const say = sayFrom({ en: { left: { zero: 'none', one: 'one', other: '{count}' } }, cy: { left: '{count}' } })
  expect([say('left', { count: 0 }), say('left', { count: 2 })]).toEqual(['none', '2'])
})

test.each([
  ['en', 1, '1 point'],
  ['en', 0, '0 points'],
  ['cy', 0, 'dim'],
  ['cy', 1, '1 pwynt'],
  ['cy', 2, '2 bwynt'],
  ['cy', 3, '3 few'],
  ['cy', 6, 'm'],
  ['cy', 7, 'o'],
] as const)('the plural of %s for %i', (language, count, said) => {
  speak(language)
  expect(t('points', { count })).toBe(said)
})

test('a value is put in as it is, and what is not known stays', () => {
  expect(t('quoted', { words: '{count} $& <b>' })).toBe('“{count} $& <b>”')
  expect(t('quoted')).toBe('“{words}”')
})

test.each([
  ['auto', 'cy-GB', 'cy'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'cyx', 'en'],
  ['en', 'cy', 'en'],
  ['cy', 'fr', 'cy'],
] as const)('%s in a browser of %s speaks %s', (chosen, browser, language) => {
  expect(languageFor(chosen, browser)).toBe(language)
})

describe('the two message files', () => {
  const sections = Object.keys(en) as (keyof typeof en)[]
  const textsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
  const blanks = (message: Message) =>
    [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()

  test('have the same sections', () => {
    expect(Object.keys(cy).sort()).toEqual([...sections].sort())
  })
  test.each(sections)('say the same things in %s', (section) => {
    const english = en[section] as Section
    const welsh = cy[section] as Section
    expect(Object.keys(welsh).sort()).toEqual(Object.keys(english).sort())
    for (const [key, message] of Object.entries(english)) {
      expect([key, blanks(welsh[key] ?? '')]).toEqual([key, blanks(message)])
      expect([key, textsOf(welsh[key] ?? '').every((text) => text !== '')]).toEqual([key, true])
    }
  })
  test.each(sections)('have every plural that the language counts in, in %s', (section) => {
    for (const [language, file] of [
      ['en', en],
      ['cy', cy],
    ] as const) {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
      for (const [key, message] of Object.entries(file[section] as Section))
        if (typeof message !== 'string')
          expect([language, key, Object.keys(message).sort()]).toEqual([
            language,
            key,
            [...new Set([...wanted, ...('zero' in message ? ['zero'] : [])])].sort(),
          ])
    }
  })
  test.each(sections)('change the Welsh noun after two, three and six, in %s', (section) => {
    const left = Object.entries(cy[section] as Section).filter(
      ([, message]) =>
        typeof message !== 'string' &&
        (/\} (?:peth|cymal|pwynt|darn|gair|math)\b/.test(message.two ?? '') ||
          /\} (?:peth|cymal|pwynt)\b/.test(`${message.few} ${message.many}`)),
    )
    expect(left).toEqual([])
  })
})
