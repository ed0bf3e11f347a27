import { beforeEach, expect, test, vi } from 'vitest'
import type { Finding } from '../../src/check/finding.ts'
import { forgetIgnored, rememberIgnored, withoutIgnored } from '../../src/settings/ignored.ts'

const session = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => structuredClone(key in session.stored ? { [key]: session.stored[key] } : {}),
        set: async (values: object) => void Object.assign(session.stored, structuredClone(values)),
        remove: async (key: string) => void delete session.stored[key],
      },
    },
  },
}))
beforeEach(() => {
  session.stored = {}
})

const finding = (text: string, words: string, rule = 'derogatory'): Finding => {
  const start = words ? text.indexOf(words) : text.length
  return { rule, span: { start, end: start + words.length } } as unknown as Finding
}
const left = async (text: string, words: string, site: 'x' | 'facebook' = 'x', rule = 'derogatory') =>
  (await withoutIgnored([finding(text, words, rule)], text, site)).left === 0

const draft = 'Good morning. What a bunch of clowns they are. See you.'
const ignoreIn = (text: string, words: string, rule = 'derogatory') =>
  rememberIgnored([{ ...finding(text, words, rule), text, site: 'x' }])

test.each<[string, string, boolean, string]>([
  [draft, 'clowns', false, 'the same draft'],
  ['Good evening. What a bunch of CLOWNS they are! Bye.', 'CLOWNS', false, 'the sentence decides, not what is around'],
  ['What a bunch of  clowns they are', 'clowns', false, 'nor how it ends'],
  ['The circus had clowns.', 'clowns', true, 'another sentence'],
  [draft, 'bunch', true, 'other words of the sentence'],
])('“clowns” ignored in a draft; %s “%s” speaks: %s (%s)', async (text, words, speaks) => {
  await ignoreIn(draft, 'clowns')
  expect(await left(text, words)).toBe(speaks)
})
test('on another site it speaks', async () => {
  await ignoreIn(draft, 'clowns')
  expect(await left(draft, 'clowns', 'facebook')).toBe(true)
})
test('another rule’s reading of the same words, or of a part of them, is silent too', async () => {
  await ignoreIn(draft, 'bunch of clowns')
  const others = [finding(draft, 'bunch of clowns', 'tone'), finding(draft, 'clowns', 'insult'), finding(draft, 'See')]
  const heard = await withoutIgnored(others, draft, 'x')
  expect(heard.findings).toEqual([others[2]])
  expect(heard.left).toBe(2)
})
test('something missing is known by its rule and the beginning of the draft', async () => {
  await ignoreIn(draft, '', 'missing-disclaimer')
  expect(await left(`${draft} More.`, '', 'x', 'missing-disclaimer')).toBe(false)
  expect(await left(`${draft} More.`, '', 'x', 'missing-imprint')).toBe(true)
  expect(await left('Something else.', '', 'x', 'missing-disclaimer')).toBe(true)
})
test('no word of a draft is stored', async () => {
  await ignoreIn(draft, 'clowns')
  await ignoreIn(draft, '', 'missing-disclaimer')
  const stored = JSON.stringify(session.stored).toLowerCase()
  for (const word of draft.toLowerCase().match(/\w{3,}/g) ?? []) expect(stored).not.toContain(word)
  expect(stored).not.toContain('missing')
})
test('without the salt the hashes are of no use: another browser’s differ', async () => {
  await ignoreIn(draft, 'clowns')
  const { hashes: first } = session.stored.ignored as { hashes: string[] }
  session.stored = {}
  await ignoreIn(draft, 'clowns')
  expect((session.stored.ignored as { hashes: string[] }).hashes).not.toEqual(first)
})
test('forgotten, all of it speaks, and pages can tell', async () => {
  await ignoreIn(draft, 'clowns')
  const { since } = await withoutIgnored([], draft, 'x')
  expect(since).not.toBe('')
  await forgetIgnored()
  expect(await left(draft, 'clowns')).toBe(true)
  await ignoreIn(draft, 'clowns')
  expect((await withoutIgnored([], draft, 'x')).since).not.toBe(since)
})
test('only the latest five hundred are kept', async () => {
  for (let at = 0; at < 3; at++)
    await rememberIgnored(
      Array.from({ length: 200 }, (_, n) => ({
        ...finding(`A ${at} ${n} b`, 'b'),
        text: `A ${at} ${n} b`,
        site: 'x' as const,
      })),
    )
  expect((session.stored.ignored as { hashes: string[] }).hashes).toHaveLength(500)
})
