import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayMeet, meet } from '../../src/reading/gate.ts'
import { spelledNeeds } from '../../src/reading/literals.ts'
import { between, waysOf } from '../../src/reading/ways.ts'

test.each([
  [
    /\b(?:i|we) (?:have )?told the\b/,
    [[' i have told the ', ' i told the ', ' we have told the ', ' we told the ']],
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
])('%s needs %j (%s)', (pattern, needs, _reason) => expect(spelledNeeds(pattern.source)).toEqual(needs))

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
])('the ways of %s', (pattern, sources) => {
  const ways = waysOf(pattern.source)
  expect(ways.bars.slice(1).map((_, way) => between(ways, way, way + 1))).toEqual(sources)
})

test.each([
  [/\b(?:dog|the cat|cat sat)\b/, 'The dog saw that the cat sat.', 'the furthest left of several ways'],
  [/\b(?:cat sat|cat)\b/, 'A cat sat.', 'of two at one place the one written first'],
  [/\b(?:cat|cat sat)\b/, 'A cat sat.', 'and the other way round'],
])('%s in “%s”: %s', (pattern, text, _reason) => expect(meet(pattern, text)).toEqual(pattern.exec(text)))

const piece = fc.constantFrom(
  'the clerk',
  'told',
  ' ',
  'a',
  '’s',
  '\\b',
  'a+',
  '\\w',
  '.',
  '[sz]',
  '[^a]',
  '\\s',
  'é',
  '\\.',
  '^',
  '$',
)
const { source } = fc.letrec<{ source: string; way: string; atom: string }>((tie) => ({
  source: fc.array(tie('way'), { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')),
  way: fc.array(tie('atom'), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('')),
  atom: fc.oneof(
    { maxDepth: 3 },
    piece,
    fc
      .tuple(
        fc.constantFrom('(?:', '(?=', '(?!', '(?<!', '('),
        tie('source'),
        fc.constantFrom('', '?', '{2}', '{0,1}?'),
      )
      .map(([open, inside, times]) => `${open}${inside})${/[=!]/.test(open) ? '' : times}`),
  ),
}))
const said = fc.array(fc.constantFrom('the clerk', 'told', 'Told', 'THE', ' ', '.', 'a', 's', 'é', '’s', '\n'), {
  maxLength: 12,
})

test('whatever is asked of whichever text, the answer is that of the expression itself', () =>
  fc.assert(
    fc.property(
      source,
      fc.array(said, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', 'i', 'iu'),
      (source, texts, flags) => {
        const pattern = new RegExp(source, flags)
        for (const text of texts.map((parts) => parts.join('')))
          expect(meet(pattern, text), `${pattern} in ${JSON.stringify(text)}`).toEqual(pattern.exec(text))
      },
    ),
    { numRuns: 1_000 },
  ))
