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
  [['one two|three four'], 'It is three four', ['three four']],
  [['(a|(the|)) liar'], 'A liar, the liar and liar', ['A liar', 'the liar', 'liar']],
  [['* (is|was) gone', 'gone off'], 'The bus was gone off', ['bus was gone']],
  [['(... |)gone (off|)'], 'he has gone off', ['he has gone off']],
])('%j in %s', (entries, text, expected) => expect(hits(entries, text)).toEqual(expected))

test.each([
  ['{nobody} lies', 'The phrase “{nobody} lies” names the unknown class {nobody}.'],
  ['(a|b lies', 'The phrase “(a|b lies” leaves a bracket open.'],
  ['a) lies', 'The phrase “a) lies” closes a bracket that is not open.'],
])('%s is refused', (entry, message) => expect(() => hits([entry], 'a text')).toThrow(message))

test('groups within groups, and many ways through one phrase, keep their places', () => {
  const wide = '(a|the|) (very |quite |) (bad|poor (old|)) (one|two|three) (is|was) (gone|lost|over)'
  expect(hits([wide], 'It is the very poor old two was lost and bad one is over.')).toEqual([
    'the very poor old two was lost',
    'bad one is over',
  ])
})

test('a phrase of a thousand ways is as small as it is written', () => {
  const ways = Array.from({ length: 8 }, (_, at) => `(w${at}a|w${at}b|w${at}c|w${at}d|)`).join(' ')
  expect(hits([`${ways} end`], 'so w0a w1d w3b w7c end it')).toEqual(['w0a w1d w3b w7c end'])
})
