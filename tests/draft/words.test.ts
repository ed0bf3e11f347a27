import { expect, test } from 'vitest'
import { readWords } from '../../src/draft/words.ts'

const norms = (text: string) => readWords(text).map((word) => word.norm)
const kinds = (text: string) => readWords(text).map((word) => word.kind)

test.each([
  ['We’ve decided', ['we', 'have', 'decided'], 'typographic apostrophe'],
  ["I don't and won't", ['i', 'do', 'not', 'and', 'will', 'not'], 'contractions give both words'],
  ['dont cant ive', ['do', 'not', 'can', 'not', 'i', 'have'], 'typed without the apostrophe'],
  ["It's Cllr Ashdown's", ['it', "'s", 'cllr', 'ashdown', "'s"], 'is or of, left open'],
  ['well-kept', ['well', 'kept'], 'hyphens part words'],
  ['sh*tting f**k', ['sh*tting', 'f**k'], 'masked letters stay inside'],
  ['CAFÉ naïve', ['café', 'naïve'], 'accents and capitals'],
  ['£1,250.50 on the 3rd', ['1,250.50', 'on', 'the', '3rd'], 'numbers whole'],
])('%s (%#)', (text, expected) => expect(norms(text)).toEqual(expected))

test.each([
  ['@RutlandPost', ['mention']],
  ['#NotMyPlan', ['hashtag']],
  ['https://oakham.example/a?b=1', ['url']],
  ['oakham.gov.uk', ['url']],
  ['clerk@oakham.example', ['email']],
  ['👩‍👩‍👧 🤡 ❤️ 🇬🇧', ['emoji', 'emoji', 'emoji', 'emoji']],
  ['01632 960147', ['number', 'number']],
])('%s is %j', (text, expected) => expect(kinds(text)).toEqual(expected))

test('spans point at the letters, both halves of a contraction together at the whole', () => {
  const text = '🤡 “We can’t.”'
  expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['🤡', 'We', 'can', '’t'])
})

test('a stop before a word is told, a comma is not', () => {
  expect(readWords('liar, cheat. thief – rogue').map((word) => word.breaks)).toEqual([false, false, true, true])
})

test('a long run of anything is read in linear time and order', () => {
  for (const piece of ['a', "a'", 'a.', 'a@', '#', '1,', '👍', 'www.']) {
    const words = readWords(piece.repeat(20_000))
    expect(words.every((word, at) => at === 0 || word.start >= (words[at - 1]?.end ?? 0))).toBe(true)
  }
})
