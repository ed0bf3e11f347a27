import { expect, test } from 'vitest'
import { mayMeet, meet } from '../../src/reading/gate.ts'
import { needsOf } from '../../src/reading/literals.ts'
import { waysOf } from '../../src/reading/ways.ts'

test.each([
  [
    /\b(?:i|we) (?:have )?told the\b/,
    [[' i told the ', ' i have told the ', ' we told the ', ' we have told the ']],
    'an optional word',
  ],
  [
    /(?:has|have) (?:\w+ ){0,3}been|never again/i,
    [['been', 'never again']],
    'the longer side of a gap, where there are other ways',
  ],
  [/\bkept \w+ under wraps\b/, [[' under wraps '], [' kept ']], 'both sides of a gap'],
  [/a|b/, [], 'too short to tell'],
  [/^we\b/, [[' we ']], 'a short word by its bounds'],
  [/\p{L}+hello\.\d/u, [['hello ']], 'letters of any kind'],
  [/open(?! secret) book/, [['open book']], 'what is only looked at'],
  [/apologi[sz]e/, [['apologise', 'apologize']], 'either letter'],
  [/[abc]|needless/, [], 'one way without a word'],
])('%s needs %j (%s)', (pattern, needs, _reason) => expect(needsOf(pattern.source)).toEqual(needs))

test.each([
  [/\btold the\b/i, 'I TOLD THE clerk.', 'capitals'],
  [/\bsecret\b/iu, 'It is \u017fecret.', 'a long s'],
  [/[abc]|needless/, 'zzz', 'nothing to go by'],
])('%s may be met in “%s” (%s)', (pattern, text, _reason) => expect(mayMeet(pattern, text)).toBe(true))

test('what lacks every word is not asked', () => expect(mayMeet(/\btold the\b/, 'Bin day is Friday.')).toBe(false))

test.each([
  [/cat|dog/, ['cat', 'dog']],
  [/\b(?:cat|dog(?:gy|s))\b/, ['\\b(?:cat)\\b', '\\b(?:dog(?:gy|s))\\b']],
  [/\b(?:cat|dog)s? (?:barks|purrs)\b/, ['\\b(?:cat|dog)s? (?:barks|purrs)\\b']],
  [/(?:a|b)(?:c|d)/, ['(?:a|b)(?:c|d)']],
  [/[|)]x|\|y/, ['[|)]x', '\\|y']],
  [/(cat)|dog/, ['(cat)|dog']],
])('the ways of %s', (pattern, ways) => expect(waysOf(pattern.source)).toEqual(ways))

test.each([
  [/\b(?:dog|the cat|cat sat)\b/, 'The dog saw that the cat sat.', 'the furthest left of several ways'],
  [/\b(?:cat sat|cat)\b/, 'A cat sat.', 'of two at one place the one written first'],
  [/\b(?:cat|cat sat)\b/, 'A cat sat.', 'and the other way round'],
])('%s in “%s”: %s', (pattern, text, _reason) => expect(meet(pattern, text)).toEqual(pattern.exec(text)))
