import { expect, test } from 'vitest'
import { spread } from '../../src/draft/spread.ts'

test('a line break and the blanks around it do not count, other blanks do', () => {
  expect(spread`
    (?:at once|
    before long)\b
  `).toBe('(?:at once|before long)\\b')
})

test('what is put in keeps its own line breaks', () => {
  expect(spread`
    one|${'two\nthree'}|
    four
  `).toBe('one|two\nthree|four')
})
