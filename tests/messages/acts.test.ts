import { beforeEach, expect, test, vi } from 'vitest'
import { hearActs } from '../../src/messages/acts.ts'

const wire = vi.hoisted(() => ({ hear: undefined as ((message: unknown, sender: object) => unknown) | undefined }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', onMessage: { addListener: (hear: typeof wire.hear) => Object.assign(wire, { hear }) } },
  },
}))

const kept: unknown[] = []
beforeEach(() => {
  kept.length = 0
  hearActs(async (act) => void kept.push(act))
})

const ignore = { kind: 'ignore', site: 'x', text: 'A clown.', ignored: [{ rule: 'tone', span: { start: 2, end: 7 } }] }
test.each([
  [ignore],
  [{ kind: 'recall' }],
  [{ kind: 'never', words: 'clown' }],
  [{ kind: 'off-rule', rule: 'tone' }],
  [{ kind: 'snooze' }],
])('kept: %j', async (act) => {
  expect(await wire.hear?.(act, { id: 'us' })).toBe(true)
  expect(kept).toEqual([act])
})
test.each([
  ['another extension', { kind: 'snooze' }, { id: 'them' }],
  ['a page', { kind: 'snooze' }, {}],
  ['an unknown act', { kind: 'forget-everything' }, { id: 'us' }],
  ['more than an act says', { kind: 'snooze', hours: 900 }, { id: 'us' }],
  ['words without end', { kind: 'never', words: 'x'.repeat(201) }, { id: 'us' }],
  ['no words', { kind: 'never', words: '' }, { id: 'us' }],
  ['a rule of no such name', { kind: 'off-rule', rule: '__proto__' }, { id: 'us' }],
  ['a span that is none', { ...ignore, ignored: [{ rule: 'tone', span: { start: -1, end: 7 } }] }, { id: 'us' }],
  ['nothing', null, { id: 'us' }],
])('passed over: %s', async (_, message, sender) => {
  expect(wire.hear?.(message, sender)).toBeUndefined()
  expect(kept).toEqual([])
})

test('of a private window it is said that it is one', async () => {
  const heard: boolean[] = []
  hearActs(async (_, isPrivate) => void heard.push(isPrivate))
  await wire.hear?.({ kind: 'snooze' }, { id: 'us', tab: { incognito: true } })
  await wire.hear?.({ kind: 'snooze' }, { id: 'us', tab: { incognito: false } })
  expect(heard).toEqual([true, false])
})
