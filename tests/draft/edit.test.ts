import { describe, expect, test } from 'vitest'
import { applyEdit, editBetween, moveSpan } from '../../src/draft/edit.ts'

describe('the edit between two texts', () => {
  test.each([
    ['a cat', 'a black cat'],
    ['a black cat', 'a cat'],
    ['aaa', 'aaaa'],
    ['', 'new'],
    ['old', ''],
    ['same', 'same'],
    ['one two three', 'one 2 three'],
    ['🤡🤡', '🤡👏🤡'],
  ])('turns %j into %j', (before, after) => expect(applyEdit(before, editBetween(before, after))).toBe(after))
})

/** `[[ ]]` is the span before; the edit turns the plain text into `after`; the result shows the span again, or null. */
const moved = (marked: string, after: string) => {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const before = marked.replace('[[', '').replace(']]', '')
  const span = moveSpan({ start, end }, editBetween(before, after))
  return span && `${after.slice(0, span.start)}[[${after.slice(span.start, span.end)}]]${after.slice(span.end)}`
}

describe('a span under an edit', () => {
  test.each([
    ['He is a [[clown]].', 'Well, he is a clown.', 'Well, he is a [[clown]].', 'a new beginning'],
    ['He is a [[clown]].', 'He really is a clown.', 'He really is a [[clown]].', 'typing before'],
    ['He is a [[clown]].', 'He is a clown. So there.', 'He is a [[clown]]. So there.', 'typing after'],
    ['He is a [[clown]].', 'He is a clowns.', null, 'a letter joined on'],
    ['He is a [[clown]]', 'He is a clown ', 'He is a [[clown]] ', 'a space after'],
    ['He is a [[clown]].', 'He is a clon.', null, 'a letter lost'],
    ['He is a [[clown]].', 'He is a .', null, 'the word gone'],
    ['[[clown]]', ' clown', ' [[clown]]', 'a space before'],
    ['[[clown]]', 'xclown', null, 'a letter joined on before'],
    ['Done.[[]]', 'Done. And more', 'Done. And more[[]]', 'what is missing stays at the end'],
  ])('%s → %s', (marked, after, expected, _reason) => expect(moved(marked, after)).toBe(expected))
})
