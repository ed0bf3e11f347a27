import { expect, test } from 'vitest'
import { mayMeet } from '../../src/reading/gate.ts'
import { needsOf } from '../../src/reading/literals.ts'

test.each([
  [
    /\b(?:i|we) (?:have )?told the\b/,
    ['i told the', 'i have told the', 'we told the', 'we have told the'],
    'an optional word',
  ],
  [/(?:has|have) (?:\w+ ){0,3}been|never again/i, ['been', 'never again'], 'the longer side of a gap'],
  [/a|b/, null, 'too short to tell'],
  [/\p{L}+hello\.\d/u, ['hello.'], 'letters of any kind'],
  [/open(?! secret) book/, ['open book'], 'what is only looked at'],
  [/[abc]|needless/, null, 'one way without a word'],
])('%s needs %j (%s)', (pattern, needs, _reason) => expect(needsOf(pattern)).toEqual(needs))

test.each([
  [/\btold the\b/i, 'I TOLD THE clerk.', 'capitals'],
  [/\bsecret\b/iu, 'It is \u017fecret.', 'a long s'],
  [/[abc]|needless/, 'zzz', 'nothing to go by'],
])('%s may be met in “%s” (%s)', (pattern, text, _reason) => expect(mayMeet(pattern, text)).toBe(true))

test('what lacks every word is not asked', () => expect(mayMeet(/\btold the\b/, 'Bin day is Friday.')).toBe(false))
