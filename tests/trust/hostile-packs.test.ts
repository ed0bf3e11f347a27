import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { councilOf } from '../../src/check/council.ts'
import { explain } from '../../src/check/explain.ts'
import { pictureClauses, remindersFor } from '../../src/check/reminders.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { parsePack } from '../../src/packs/pack.ts'
import { hostilePack, hostileWords } from './packs.ts'
import { cost, isLong, seed, sized, tell } from './size.ts'

const drafts = [
  'Ring Graham Underwood of 12 Elm Avenue on 07700 900142.',
  'I think the council should have acted in March. The contractors are a bunch of clowns.',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
  `${hostileWords.slice(0, 26).join(' ')} council`,
  '',
].map((text) => readDraft(text, { attachments: [{ kind: 'picture' }], at: '2026-11-21T20:00:00Z' }))

/** Read once more without the file's own objects: what a pack brings is words and numbers, never a function or a getter. */
const isPlain = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  const kind = Object.getPrototypeOf(value)
  return (kind === Object.prototype || kind === Array.prototype || kind === null) && Object.values(value).every(isPlain)
}

/** The time for one pack and all the drafts, in milliseconds of the processor: a thousand times what one takes. */
const bound = 5000

test('hostile packs: each is plain data or is refused with a sentence, and none can hang or break a check', () => {
  const tally = { packs: 0, accepted: 0, refused: 0, problems: 0, mostProblems: 0, slowest: 0 }
  fc.assert(
    fc.property(hostilePack, (input) => {
      const spent = cost(() => {
        const parsed = parsePack(input)
        tally.packs++
        if (!parsed.ok) {
          tally.refused++
          tally.problems += parsed.problems.length
          tally.mostProblems = Math.max(tally.mostProblems, parsed.problems.length)
          expect(parsed.problems.length).toBeGreaterThan(0)
          expect(parsed.problems.length).toBeLessThanOrEqual(101)
          for (const { path, message } of parsed.problems) {
            expect(message).toMatch(/^[\p{Lu}“].{3,}[.?]$/su)
            expect(message.length).toBeLessThanOrEqual(1200)
            expect(path.length).toBeLessThanOrEqual(500)
            expect(message).not.toMatch(/(?![\t\n\r\u200d])[\p{Cc}\p{Cf}\u2028\u2029]|[\ud800-\udfff]/u)
            expect(message).not.toMatch(/undefined|\[object|NaN\b.*is NaN/)
          }
          return
        }
        tally.accepted++
        const { file, known } = parsed.pack
        expect(isPlain(file) && isPlain(known)).toBe(true)
        expect(file).toEqual(JSON.parse(JSON.stringify(file)))
        if (file) expect(isPlain(councilOf(file))).toBe(true)
        for (const draft of drafts) {
          expect(check(draft, parsed.pack).faults).toEqual([])
          remindersFor(draft, parsed.pack)
          pictureClauses(draft, parsed.pack)
          explain(draft, parsed.pack)
        }
      })
      tally.slowest = Math.max(tally.slowest, Math.round(spent))
      expect(spent).toBeLessThan(bound)
    }),
    { numRuns: sized(300, 5000), seed, endOnFailure: !isLong },
  )
  tell(tally)
  expect(tally.accepted).toBeGreaterThan(tally.packs / 20)
  expect(tally.refused).toBeGreaterThan(tally.packs / 4)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect((globalThis as { harmed?: unknown }).harmed).toBeUndefined()
})
