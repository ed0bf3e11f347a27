import { afterEach, describe, expect, test } from 'vitest'
import { ofThemSay } from '../../src/ui/popup/words.ts'
import { announce, dayInWords } from '../../src/ui/words.ts'
import { speak } from '../../src/words/say.ts'

test.each([
  [{ must: 0, should: 0, note: 0 }, 'Nothing to point out.'],
  [{ must: 0, should: 0, note: 1 }, 'One point: one note.'],
  [{ must: 2, should: 1, note: 0 }, 'Three points: two must, one should.'],
  [{ must: 0, should: 20, note: 1 }, '21 points: 20 should, one note.'],
])('%o is said as “%s”', (counts, said) => expect(announce(counts)).toBe(said))

test.each([
  [1, 1, 'must', 'It says '],
  [2, 2, 'must', 'Both say '],
  [3, 3, 'should', 'All of them say '],
  [1, 4, 'must', 'One of them says '],
  [13, 20, 'must', '13 of them say '],
  [1, 1, 'note', 'It is a '],
] as const)('%i of %i, strongest %s: “%s…”', (count, all, strongest, said) =>
  expect(ofThemSay(count, all, strongest)).toBe(said),
)

describe('a day', () => {
  afterEach(() => speak('en'))
  test.each([
    ['en', '27 March 2025'],
    ['cy', '27 Mawrth 2025'],
  ] as const)('in %s is %s, whatever languages the browser has', (language, said) => {
    speak(language)
    expect(dayInWords('2025-03-27')).toBe(said)
  })
})
