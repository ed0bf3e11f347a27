import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, readSentences } from '../../src/draft/sentences.ts'

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four'], 'no final stop'],
  [
    'Cllr. J. Smith met Mr. Jones at 10 a.m. on Mill Rd. near St. Mary’s. Good.',
    ['Cllr. J. Smith met Mr. Jones at 10 a.m. on Mill Rd. near St. Mary’s.', 'Good.'],
    'abbreviations',
  ],
  ['“Is it so?” she asked. Yes.', ['“Is it so?” she asked.', 'Yes.'], 'a question inside a sentence'],
  ['“It is.” She left.', ['“It is.”', 'She left.'], 'a stop inside the quotation marks'],
  ['First line\nSecond line\n\nThird', ['First line', 'Second line', 'Third'], 'lines'],
  ['Well… maybe. No… Never', ['Well… maybe.', 'No…', 'Never'], 'an ellipsis goes on in small letters'],
  ['THIS IS LOUD. SO IS THIS', ['THIS IS LOUD.', 'SO IS THIS'], 'capitals'],
  [
    'See oakham.gov.uk. It cost £3.50 today',
    ['See oakham.gov.uk.', 'It cost £3.50 today'],
    'points inside words and sums',
  ],
  ['Great news!🎉 More soon', ['Great news!', '🎉 More soon'], 'a stop against an emoji'],
  ['  \n \n', [], 'nothing but space'],
  ['', [], 'nothing'],
])('%j', (text, expected) => expect(readSentences(text).map((sentence) => sentence.text)).toEqual(expected))

test('a sentence without a stop is cut between words before it is longer than anybody’s; a single word stays whole', () => {
  const words = Array.from({ length: 900 }, (_, at) => `word${at}`)
  const texts = readSentences(words.join('  ')).map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(1)
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(2_000)
  expect(texts.flatMap((text) => text.split('  '))).toEqual(words)
  const long = 'a'.repeat(2_500)
  expect(readSentences(`One ${long} two.`).map(({ text }) => text)).toEqual(['One', long, 'two.'])
})

test('spans give back the text of each sentence', () => {
  const text = '  “Café” 🤡 one. Two?\n\nThree 👩‍👩‍👧.  '
  for (const { start, end, text: own } of readSentences(text)) expect(text.slice(start, end)).toBe(own)
})

test('a line of the last draft is taken only where it stands and ends: what was read before changes no line', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '’'), maxLength: 30 })
  const read = (draft: string) => linesOf(draft).map(({ line, offset }) => ({ ...line, offset }))
  fc.assert(
    fc.property(text, text, text, (before, typed, behind) => {
      const draft = before + typed + behind
      read('Another draft.')
      const alone = read(draft)
      expect(alone.map((line) => line.text).join('')).toBe(draft)
      for (const last of [before + behind, before, behind, typed + behind]) {
        read(last)
        expect(read(draft)).toEqual(alone)
      }
    }),
    { numRuns: 500, seed: 5 },
  )
})
