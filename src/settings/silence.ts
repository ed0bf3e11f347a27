import type { Finding } from '../check/finding.ts'
import { contains, isEmpty, type Span, spanOf } from '../draft/span.ts'
import type { Pack } from '../packs/pack.ts'
import { longestWords, type Settings } from './settings.ts'

type Off = Pick<Settings, 'offRules' | 'offCategories'>

/** The pack without what the person switched off: taken out before the check, so that what it would have hidden speaks for itself. */
export const withoutOff = (pack: Pack, { offRules, offCategories }: Off): Pack =>
  offRules.length + offCategories.length === 0
    ? pack
    : {
        ...pack,
        requirements: pack.requirements.filter(
          ({ rule }) => !offRules.includes(rule.id) && !offCategories.includes(rule.category),
        ),
      }

/** The findings without those on words that the person never wants to hear of, or on a part of them. */
export function withoutNeverTold(
  findings: readonly Finding[],
  text: string,
  { neverTell }: Pick<Settings, 'neverTell'>,
): readonly Finding[] {
  if (neverTell.length === 0) return findings
  const written = plain(text)
  const patterns = neverTell.filter((words) => written.includes(plain(words))).map(patternOf)
  return patterns.length === 0
    ? findings
    : findings.filter(({ span }) => isEmpty(span) || !patterns.some((pattern) => covers(pattern, text, span)))
}

/** Few of a long list stand in a draft at all, and that is told quickly. */
const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").trim()

/** Whole words, whatever their capitals, their apostrophes and the space between them. */
const patternOf = (words: string): RegExp => {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
}

/** Only what stands around is searched: a draft may be long, and so may the list. */
function covers(pattern: RegExp, text: string, span: Span): boolean {
  const from = Math.max(0, span.start - longestWords)
  const around = text.slice(from, span.end + longestWords)
  return [...around.matchAll(pattern)].some(({ index, 0: found }) =>
    contains(spanOf(from + index, from + index + found.length), span),
  )
}

/** For how long the person may put everything off at once, in milliseconds. */
const anHour = 60 * 60 * 1000

/** The change when the person wants peace for an hour from `now`, in milliseconds since 1970, or no longer. */
export const snoozed = (now: number, on: boolean): Partial<Settings> => ({
  snoozedUntil: on ? new Date(now + anHour).toISOString() : null,
})
