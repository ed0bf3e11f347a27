import { serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { readDraft } from '../../src/draft/draft.ts'
import { narrow } from '../../src/draft/narrow.ts'
import { eachPassage } from '../../src/draft/passages.ts'

/** How V8 keeps a text: it writes `"` before one of one byte a unit, and `c` before one of two. */
const isNarrow = (text: string): boolean => serialize(text).includes('"')

const wide = 'It’s at the end of Mill Lane, behind the café.'

test('what is cut from a text of two bytes takes one where it can', () => {
  expect(isNarrow(wide)).toBe(false)
  expect(isNarrow(wide.slice(5))).toBe(false)
  expect(narrow(wide.slice(5))).toBe(wide.slice(5))
  expect(isNarrow(narrow(wide.slice(5)))).toBe(true)
})

test.each(['', '“quoted” 🤡', 'half a letter \ud83e', 'a\u2028b\u0000"\\\n'])('%j stays as it is', (text) =>
  expect(narrow(text)).toBe(text),
)

test('one curly apostrophe widens its own sentence, not the draft', () => {
  const sentences = readDraft(`${wide} The bins are out. So is the café.`).sentences
  expect(sentences.map(({ text }) => isNarrow(text))).toEqual([false, true, true])
})

test('nor does it widen the passages it is not in', () => {
  const things = 'bins gates drains signs hedges kerbs lamps'.split(' ')
  const many = Array.from({ length: 200 }, (_, at) => `The ${things[at % 7]} at ${at * 7} are mended.`)
  const widths = eachPassage(({ draft }) => isNarrow(draft.text))(readDraft([wide, ...many].join(' ')))
  expect(widths[0]).toBe(false)
  expect(widths.slice(1).every(Boolean)).toBe(true)
})
