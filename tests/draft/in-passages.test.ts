import { expect, test } from 'vitest'
import { type Draft, readDraft } from '../../src/draft/draft.ts'
import { anywhere, eachPassage, inPassages } from '../../src/draft/passages.ts'

const things = 'Bins Hall Market Verge Bench Library Pond'.split(' ')
const many = Array.from({ length: 400 }, (_, at) => `${things[at % 7]} ${(at * 7919) % 1000} is mended now.`)
const draftOf = (sentences: readonly string[]): Draft => readDraft(sentences.join(' '))
const typedAt = (at: number): Draft =>
  draftOf(many.map((text, index) => (index === at ? text.replace('is', 'iss') : text)))

test('what is found by passages stands where it stands in the draft, each once', () => {
  const ponds = inPassages(({ sentences }) =>
    sentences.filter(({ text }) => text.startsWith('Pond')).map((sentence) => ({ span: sentence })),
  )
  for (const count of [3, 24, 25, 61, 400]) {
    const draft = draftOf(many.slice(0, count))
    const found = ponds(draft).map(({ span }) => draft.text.slice(span.start, span.end))
    expect(found).toEqual(many.slice(0, count).filter((text) => text.startsWith('Pond')))
  }
})

test('a fix moves with what it mends', () => {
  const doubled = inPassages(({ text }) =>
    [...text.matchAll(/iss/g)].map(({ index }) => {
      const span = { start: index, end: index + 3 }
      return { span, fix: { edit: { span, text: 'is' } } }
    }),
  )
  const draft = typedAt(300)
  expect(doubled(draft).map(({ fix }) => draft.text.slice(fix.edit.span.start, fix.edit.span.end))).toEqual(['iss'])
})

test.each([0, 1, 200, 399])('a letter in sentence %i costs the passages around it, not the draft', (at) => {
  let read = 0
  const counted = eachPassage(() => read++)
  counted(draftOf(many))
  const whole = read
  counted(typedAt(at))
  expect(whole).toBeGreaterThan(20)
  expect(read - whole).toBeGreaterThan(0)
  expect(read - whole).toBeLessThanOrEqual(3)
})

test('another value told of the whole, and all of it is read again', () => {
  let read = 0
  const found = inPassages((_: Draft, told: boolean) => {
    read++
    return told ? [{ span: { start: 0, end: 1 } }] : []
  })
  found(draftOf(many), false)
  const whole = read
  found(draftOf(many), false)
  expect(read).toBe(whole)
  found(draftOf(many), true)
  expect(read).toBe(2 * whole)
})

test('anywhere sees every sentence, and what is taken out again is gone', () => {
  const slips = anywhere(({ text }) => text.includes('iss'))
  expect([slips(draftOf(many)), slips(typedAt(0)), slips(typedAt(399)), slips(draftOf(many))]).toEqual([
    false,
    true,
    true,
    false,
  ])
})
