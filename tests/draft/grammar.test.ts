import { describe, expect, test } from 'vitest'
import { readSentences } from '../../src/draft/sentences.ts'

/** compromise counts the punctuation after the last word and changes nothing else; spans must point at the words alone. */
const words = (text: string, pattern: string) =>
  readSentences(text).flatMap((sentence) =>
    sentence
      .grammar()
      .match(pattern)
      .map(({ start, end }) => text.slice(start, end)),
  )

describe('spans of a grammar match', () => {
  test.each([
    ['🤡 He is “late”, again. She was late!', '#Adjective', ['late', 'late']],
    ['Café – naïve café.', 'naive', ['naïve']],
    ['I can’t go.', 'go', ['go']],
    ['Nothing of the kind', 'zebra', []],
  ])('%s with %s', (text, pattern, expected) => expect(words(text, pattern)).toEqual(expected))
})

test('people are found without the stop behind them', () => {
  const text = '👏 Thanks to Graham Pettifer.'
  expect(
    readSentences(text)
      .flatMap((s) => s.grammar().people())
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['Graham Pettifer'])
})
