import { expect, test } from 'vitest'
import { maskedWords } from '../../src/reading/contempt/masks.ts'

const vocabulary = ['fuck', 'fucking', 'shit', 'bollocks', 'bastards', 'wanker', 'arse']

test.each([
  ['f**k', 'fuck', 'as many stars as letters'],
  ['f*ck', 'fuck', 'one star'],
  ['f*k', 'fuck', 'one star for two letters'],
  ['f***', 'fuck', 'the first letter only'],
  ['f***ing', 'fucking', 'an ending'],
  ['b*ll*cks', 'bollocks', 'two stars apart'],
  ['b*****ds', 'bastards', 'first and last'],
  ['sh!t', 'shit', 'another sign'],
  ['w@nker', 'wanker', 'another sign'],
  ['a**', '', 'a grade'],
  ['price**', '', 'a footnote'],
  ['p*', '', 'a footnote'],
  ['2*3', '', 'a sum'],
  ['fred@', '', 'no word'],
])('%s is “%s” (%s)', (written, word) =>
  expect(
    maskedWords(written, vocabulary)
      .map((found) => found.word)
      .join(),
  ).toBe(word),
)

test('stands where it is written', () =>
  expect(maskedWords('What b*ll*cks!', vocabulary)).toEqual([{ start: 5, end: 13, word: 'bollocks' }]))
