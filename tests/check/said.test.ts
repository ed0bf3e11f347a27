import { afterEach, expect, test, vi } from 'vitest'
import { saidOf } from '../../src/check/said.ts'

const draft = 'Ring Graham on 07700 900142.'
afterEach(() => vi.restoreAllMocks())

test.each<[unknown, string, string]>([
  [new TypeError('Cannot read properties of undefined'), 'Cannot read properties of undefined', 'nothing of the draft'],
  [new TypeError("Cannot read properties of undefined (reading 'Graham')"), 'TypeError', 'a name'],
  [new SyntaxError('Invalid regular expression: /07700/: Nothing to repeat'), 'SyntaxError', 'half a number'],
  ['Graham is no place', 'fault', 'a text that was thrown'],
  [{ toString: (): string => 'odd' }, 'odd', 'a thing that was thrown'],
])('%s becomes %s (%s)', (problem, said) => expect(saidOf(problem, draft)).toBe(said))

test('where expressions themselves are broken, the name alone is told', () => {
  vi.spyOn(String.prototype, 'match').mockImplementation(() => {
    throw new Error(draft)
  })
  expect(saidOf(new RangeError('too deep'), draft)).toBe('RangeError')
})
