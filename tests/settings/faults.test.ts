import { expect, test, vi } from 'vitest'
import { type KeptFault, readFaults, rememberFault, withFault } from '../../src/settings/faults.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const after = (...problems: readonly unknown[]): readonly KeptFault[] =>
  problems.reduce<readonly KeptFault[]>((faults, problem, at) => withFault(faults, 'check', problem, at), [])

test('the newest comes first, and the same in a row is counted', () => {
  expect(after('slow', 'slow', new TypeError('x is undefined'))).toEqual([
    { place: 'check', said: 'TypeError: x is undefined', at: 2, times: 1 },
    { place: 'check', said: 'slow', at: 1, times: 2 },
  ])
})

test.each([
  [
    new SyntaxError('Unexpected token \'C\', "Cllr Marsh lied" is not valid JSON'),
    'SyntaxError: Unexpected token …, … is not valid JSON',
  ],
  [new Error('cannot read “Cllr Marsh'), 'Error: cannot read …'],
  [new Error(`x${'y'.repeat(500)}`), `Error: x${'y'.repeat(192)}`],
])('%s is kept without what it quotes', (problem, said) => expect(after(problem)[0]?.said).toBe(said))

test('twenty are kept', () => {
  expect(after(...Array.from({ length: 30 }, (_, at) => `fault ${at}`))).toHaveLength(20)
})

test('of several at once each is kept', async () => {
  await Promise.all(['tone', 'postcode', 'imprint'].map((rule) => rememberFault(rule, 'slow')))
  expect((await readFaults()).map(({ place }) => place)).toEqual(['imprint', 'postcode', 'tone'])
})
