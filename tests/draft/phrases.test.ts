import { expect, test } from 'vitest'
import { phrases } from '../../src/draft/phrases.ts'
import { readWords } from '../../src/draft/words.ts'

const hits = (entries: readonly string[], text: string) =>
  phrases(entries)(readWords(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  [['behind closed doors'], 'Settled Behind closed doors again', ['Behind closed doors']],
  [['we have (now|) decided'], 'We’ve decided and we have now decided', ['We’ve decided', 'we have now decided']],
  [['{be} * liar'], 'She is a liar, they are no liar', ['is a liar', 'are no liar']],
  [['in my ... view'], 'In my humble personal view it is, in my view', ['In my humble personal view', 'in my view']],
  [["don't know"], 'I do not know, I don’t know', ['do not know', 'don’t know']],
  [['town', 'town council'], 'The town council and the town', ['town council', 'town']],
  [['a b'], 'a, b and a. b', ['a, b']],
  [['half baked'], 'a half-baked scheme', ['half-baked']],
  [['one ... two'], 'one a b c d e two', []],
  [['liar'], 'familiar', []],
])('%j in %s', (entries, text, expected) => expect(hits(entries, text)).toEqual(expected))

test('an unknown class is refused with the phrase named', () => {
  expect(() => phrases(['{nobody} lies'])).toThrow('The phrase “{nobody} lies” names the unknown class {nobody}.')
})
