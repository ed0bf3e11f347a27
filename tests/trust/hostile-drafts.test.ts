import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, everyRule } from '../../src/check/check.ts'
import { pictureClauses, remindersFor } from '../../src/check/reminders.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { applyEdit, editBetween } from '../../src/draft/edit.ts'
import { isEmpty, type Span } from '../../src/draft/span.ts'
import { type Pack, parsePack } from '../../src/packs/pack.ts'
import { moveFinding } from '../../src/review/move.ts'
import { councils, readShipped } from '../packs/shipped.ts'
import { circumstances, dullUnits, hostileText, hostileUnit, longest } from './drafts.ts'
import { cost, isLong, seed, sized, tell } from './size.ts'

const packs: readonly Pack[] = councils.map((id) => {
  const parsed = parsePack(readShipped(id))
  if (!parsed.ok) throw new Error(`${id} does not parse`)
  return parsed.pack
})

/** The middle of a character outside the first plane: a line that began there would show half of it. */
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

const isInText = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start <= end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end)

/** A line under nothing but blanks would be a line under nothing. */
const isOnWords = (text: string, span: Span): boolean => isEmpty(span) || text.slice(span.start, span.end).trim() !== ''

test('hostile drafts: no throw, no fault, every span in range and on the text', () => {
  const tally = { drafts: 0, letters: 0, longest: 0, findings: 0 }
  fc.assert(
    fc.property(hostileText, circumstances, (text, where) => {
      const draft = readDraft(text, where)
      for (const pack of [...packs, everyRule]) {
        const { findings, faults } = check(draft, pack)
        expect(faults).toEqual([])
        remindersFor(draft, pack)
        pictureClauses(draft, pack)
        for (const { rule, span, fix } of findings) {
          if (!isInText(text, span) || !isOnWords(text, span))
            throw new Error(`${rule} points at ${span.start}–${span.end}`)
          if (fix && !isInText(text, fix.edit.span))
            throw new Error(`${rule} would change ${fix.edit.span.start}–${fix.edit.span.end}`)
        }
        tally.findings += findings.length
      }
      tally.drafts++
      tally.letters += text.length
      tally.longest = Math.max(tally.longest, text.length)
    }),
    { numRuns: sized(800, 100_000), seed, endOnFailure: !isLong },
  )
  tell(tally)
  expect(tally.drafts).toBeGreaterThanOrEqual(sized(800, 100_000))
  expect(tally.findings).toBeGreaterThan(tally.drafts)
})

test('whatever is typed into a draft, what moved with it lies on the text', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.nat(), (text, typed, place) => {
      const before = text.slice(0, 2000)
      const at = place % (before.length + 1)
      const after = before.slice(0, at) + typed.slice(0, 200) + before.slice(at + (place % 7))
      const edit = editBetween(before, after)
      expect(applyEdit(before, edit)).toBe(after)
      for (const finding of check(readDraft(before), packs[0] ?? everyRule).findings) {
        const moved = moveFinding(finding, edit)
        if (!moved) continue
        const words = (of: string, span: Span) => of.slice(span.start, span.end)
        expect(words(after, moved.span)).toBe(words(before, finding.span))
      }
    }),
    { numRuns: sized(200, 10_000), seed },
  )
})

describe('time grows with the length, and no faster', () => {
  /** Below this a check is quick whatever its curve, in milliseconds of the processor. */
  const quick = sized(25, 40)
  /** What was read stays read for its site: another site each time is another reading. */
  const elsewhere = [
    'facebook',
    'linkedin',
    'threads',
    'instagram',
    'bluesky',
    'reddit',
    'nextdoor',
    'youtube',
  ] as const
  let turn = 0
  const check1 = (text: string) => {
    const site = elsewhere[turn++ % elsewhere.length] ?? 'facebook'
    return check(readDraft(text, { site }), packs[0] ?? everyRule)
  }
  /** Four times the letters may cost ten times as much: a straight line costs four, a square sixteen. */
  const grows = (unit: string, letters: number): string | null => {
    const at = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const whole = cost(() => check1(at(letters)))
    if (whole <= quick) return null
    const quarter = Math.max(
      1,
      cost(() => check1(at(letters / 4))),
    )
    return whole > 10 * quarter ? `${JSON.stringify(unit)}: ${quarter} ms, then ${whole} ms` : null
  }
  /** Whatever else the machine does: three times out of three. */
  const again = (unit: string, letters: number) => grows(unit, letters) && grows(unit, letters) && grows(unit, letters)

  test('the same few letters, over and over', () => {
    check1('Warm up: Cllr Marsh is an idiot, ring 07700 900142.')
    expect(dullUnits.map((unit) => again(unit, sized(5000, longest))).filter(Boolean)).toEqual([])
  })

  test('anything at all, over and over', () => {
    fc.assert(
      fc.property(hostileUnit, (unit) => {
        expect(again(unit, sized(5000, 40_000))).toBeNull()
      }),
      { numRuns: sized(20, 1500), seed, endOnFailure: true },
    )
  })
})
