import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/draft/words.ts'
import { speller } from '../../src/reading/contempt/spelling.ts'

const vocabulary = new Set(['women', 'vermin', 'hate', 'all', 'are', 'stupid', 'kill', 'black', 'i'])
const { unmask, mend } = speller(vocabulary, vocabulary, new Set(['back']))
const norms = (text: string, by = mend) =>
  by(readWords(text))
    .map(({ norm }) => norm)
    .join(' ')

describe('mends', () => {
  test.each([
    ['w0men', 'women', 'a digit'],
    ['v3rm1n', 'vermin', 'two digits'],
    ['h a t e', 'hate', 'letters apart'],
    ['I h a t e women', 'i hate women', 'a letter that is a word, and letters apart'],
    ['stupd', 'stupid', 'a letter lost'],
    ['womne', 'women', 'two letters swapped'],
    ['hte', 'hate', 'a short word loses a vowel'],
    ['allwomen', 'all women', 'run together'],
    ['ihateallwomen', 'i hate all women', 'a whole sentence run together'],
  ])('%s to %s (%s)', (written, read) => expect(norms(written)).toBe(read))
})

describe('leaves', () => {
  test.each([
    ['back', 'an innocent word'],
    ['omen', 'the first letter is kept'],
    ['hat', 'a short word keeps its consonants and its end'],
    ['a b c', 'letters that make no word'],
    ['3 4 5', 'numbers'],
    ['steward', 'no word of the vocabulary'],
  ])('%s (%s)', (written) => expect(norms(written)).toBe(written))
  test('slips of the keys where only digits and gaps are asked for', () => expect(norms('stupd', unmask)).toBe('stupd'))
})

test('spans stay those of the letters', () => {
  const [all, women] = mend(readWords('Allwomen'))
  expect([all?.start, all?.end, women?.start, women?.end]).toEqual([0, 3, 3, 8])
})

// Work that grew with the square of the letters would not end before the test's own limit.
test('a long run of hostile letters stays the one word that it is', () => {
  const words = readWords('womenarestupidallkill'.repeat(30_000))
  expect(mend(words)).toEqual(words)
})
