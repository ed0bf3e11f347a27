import { beforeEach, expect, test, vi } from 'vitest'
import { hearActs } from '../../src/messages/acts.ts'

const wire = vi.hoisted(() => ({ hear: undefined as ((message: unknown, sender: object) => unknown) | undefined }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', onMessage: { addListener: (hear: typeof wire.hear) => Object.assign(wire, { hear }) } },
  },
}))

const kept: unknown[] = []
const site = 'https://x.com/home'
const mayRead = async (page: string) => page === site
const us = { id: 'us', url: site }
beforeEach(() => {
  kept.length = 0
  hearActs(mayRead, async (act) => void kept.push(act))
})

const ignore = { kind: 'ignore', site: 'x', text: 'A clown.', ignored: [{ rule: 'tone', span: { start: 2, end: 7 } }] }
test.each([
  [ignore],
  [{ kind: 'recall' }],
  [{ kind: 'never', words: 'clown' }],
  [{ kind: 'off-rule', rule: 'tone' }],
  [{ kind: 'snooze' }],
])('kept: %j', async (act) => {
  expect(await wire.hear?.(act, us)).toBe(true)
  expect(kept).toEqual([act])
})
test.each([
  ['another extension', { kind: 'snooze' }, { id: 'them' }],
  ['a page', { kind: 'snooze' }, {}],
  ['an unknown act', { kind: 'forget-everything' }, us],
  ['more than an act says', { kind: 'snooze', hours: 900 }, us],
  ['words without end', { kind: 'never', words: 'x'.repeat(201) }, us],
  ['no words', { kind: 'never', words: '' }, us],
  ['a rule of no such name', { kind: 'off-rule', rule: '__proto__' }, us],
  ['a span that is none', { ...ignore, ignored: [{ rule: 'tone', span: { start: -1, end: 7 } }] }, us],
  ['nothing', null, us],
])('passed over: %s', async (_, message, sender) => {
  expect(wire.hear?.(message, sender)).toBeUndefined()
  expect(kept).toEqual([])
})

test('of a private window it is said that it is one', async () => {
  const heard: boolean[] = []
  hearActs(mayRead, async (_, isPrivate) => void heard.push(isPrivate))
  await wire.hear?.({ kind: 'snooze' }, { ...us, tab: { incognito: true } })
  await wire.hear?.({ kind: 'snooze' }, { ...us, tab: { incognito: false } })
  expect(heard).toEqual([true, false])
})

test.each([
  ['whose permission was taken back', { ...us, url: 'https://www.facebook.com/' }],
  ['without an address', { id: 'us' }],
])('not kept: of a page %s', async (_, sender) => {
  expect(await wire.hear?.({ kind: 'snooze' }, sender)).toBe(false)
  expect(kept).toEqual([])
})

test('one that could not be kept stops none after it', async () => {
  hearActs(mayRead, async (act) => {
    if (act.kind === 'recall') throw new Error('full')
  })
  expect(await wire.hear?.({ kind: 'recall' }, us)).toBe(false)
  expect(await wire.hear?.({ kind: 'snooze' }, us)).toBe(true)
})
