import { describe, expect, test, vi } from 'vitest'
import { answer, type Open } from '../../entrypoints/content/answer.ts'
import { rememberWritten } from '../../entrypoints/content/written.ts'
import type { Finding } from '../../src/check/finding.ts'
import { nameOf } from '../../src/messages/popup.ts'

const text = 'The clowns at County Hall are a shower.'
const found = (words: string): Finding => {
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
  const fix = { label: 'Take it out', edit: { span, text: '' } }
  const told = { category: 'derogatory', title: 'A finding', severity: 'must', clause: null, also: [] } as const
  return { ...told, rule: 'derogatory', span, advice: '', because: '', fix }
}
const [clowns, shower] = [found('clowns'), found('a shower')]

/** A page whose draft has these findings by now. */
function page(findings: readonly Finding[], now = text) {
  const [apply, open, reveal] = [vi.fn(async (): Promise<'applied' | 'refused'> => 'applied'), vi.fn(), vi.fn()]
  const reviewed = {
    text: now,
    findings,
    known: findings,
    silent: null,
    reminders: { now: [], picture: [] },
    off: false,
  }
  const review = { now: () => reviewed, apply, reveal, again: async () => undefined }
  const composer = { site: 'facebook', poster: () => null, host: () => null, reveal, element: new EventTarget() }
  return { box: { composer, review, screen: { open } } as unknown as Open, apply, open }
}

test('a fix is that of the finding it was pressed at, wherever that stands by now', async () => {
  const { box, apply } = page([found('County Hall'), clowns, shower])
  await answer(box, { kind: 'apply', finding: nameOf(clowns, text) })
  expect(apply).toHaveBeenCalledExactlyOnceWith(clowns)
})

test.each([
  ['is gone', [shower], text],
  ['has other words by now', [clowns], text.replace('clowns', 'people')],
])('where that finding %s nothing is done, and the draft is told as it stands', async (_, findings, now) => {
  const { box, apply, open } = page(findings, now)
  const named = nameOf(clowns, text)
  expect(await answer(box, { kind: 'apply', finding: named })).toMatchObject({ draft: { findings } })
  expect(await answer(box, { kind: 'show', finding: named })).toMatchObject({ draft: { findings } })
  expect(apply).not.toHaveBeenCalled()
  expect(open).not.toHaveBeenCalled()
})

test('a change that the site did not take is told by where its finding stands by now', async () => {
  const { box, apply } = page([found('County Hall'), clowns, shower])
  apply.mockResolvedValue('refused')
  expect(await answer(box, { kind: 'apply', finding: nameOf(clowns, text) })).toMatchObject({ refused: 1 })
})

test('the finding that is shown is the one that was pressed', async () => {
  const { box, open } = page([found('County Hall'), clowns, shower])
  await answer(box, { kind: 'show', finding: nameOf(shower, text) })
  expect(open).toHaveBeenCalledExactlyOnceWith(shower)
})

test.each([
  ['was read', { known: [] }, 'yes'],
  ['is being read', { known: null, silent: null }, 'not-yet'],
  ['could not be read, and was tried again', { known: null, silent: 'fault' }, 'no'],
] as const)('a draft without findings that %s', async (_, change, read) => {
  const { box } = page([])
  const again = vi.fn(async () => undefined)
  const review = { now: () => ({ ...box.review.now(), ...change }), again }
  expect(await answer({ ...box, review } as unknown as Open, { kind: 'report' })).toMatchObject({ draft: { read } })
  expect(again).toHaveBeenCalledTimes(read === 'no' ? 1 : 0)
})

describe('the box that the popup speaks of', () => {
  const opened = (...boxes: readonly Open[]) => {
    const written = rememberWritten()
    for (const box of boxes) written.add(box, new AbortController().signal)
    return written
  }
  const [first, second, empty] = [page([clowns]).box, page([shower]).box, page([], '').box]
  test('is the one last written in, not the one last opened', () => {
    const { last } = opened(first, second)
    expect(last()).toBe(second)
    first.composer.element.dispatchEvent(new Event('focusin'))
    expect(last()).toBe(first)
  })
  test('is an empty one only where all are', () => {
    expect(opened(first, empty).last()).toBe(first)
    expect(opened(empty).last()).toBe(empty)
    expect(opened().last()).toBe(undefined)
  })
  test('is none that has left the page', () => {
    const written = opened(first)
    const gone = new AbortController()
    written.add(second, gone.signal)
    gone.abort()
    expect(written.last()).toBe(first)
  })
})
