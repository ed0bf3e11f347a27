import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty } from '../../draft/span.ts'
import { siteName, t } from '../words.ts'

/** A finding and the draft it lies in. */
export type Told = { readonly finding: Finding; readonly text: string }

/** As much of a draft as goes into a letter: some mail programs take an address of 2,000 characters and no more. */
const longest = 1200

/** An address that opens the person's own mail program on a letter to whoever the policy says to ask. */
export function clerkLetter(council: Council, points: readonly Told[]): string {
  const drafts = [...new Set(points.map(({ text }) => text.trim()))].join('\n\n')
  const draft = drafts.length > longest ? `${drafts.slice(0, longest)}…` : drafts
  const clauses = [...new Set(points.flatMap(({ finding: { clause } }) => (clause ? [clause] : [])))]
  const body = [
    t('letterOpening'),
    draft,
    ...clauses.slice(0, 3).map(({ ref, quote }) => `${ref}: ${t('quoted', { words: quote.slice(0, 400) })}`),
    t('letterEnd'),
  ].join('\n\n')
  const subject = t('letterSubject', { policy: council.policy })
  const to = escaped(council.email ?? '').replace('%40', '@')
  return `mailto:${to}?subject=${escaped(subject)}&body=${escaped(body.replaceAll('\n', '\r\n'))}`
}

/** Half an emoji, at a cut or in a torn draft, is no text, and would throw. */
const escaped = (words: string): string => encodeURIComponent(words.replace(/\p{Surrogate}/gu, ''))

/** What is wrong with a finding, for whoever keeps the rules, without a word of the draft: only the shape of what was underlined. */
export function falseAlarm({ rule, clause, span }: Finding, text: string, council: Council, site: Site): string {
  const words = isEmpty(span) ? t('alarmMissing') : shapeOf(text.slice(span.start, span.end))
  return [
    t('alarmOpening'),
    t('alarmRule', { rule }),
    ...(clause ? [t('alarmClause', { clause: clause.ref })] : []),
    t('alarmPack', { pack: council.edition ?? council.name }),
    t('alarmSite', { site: siteName(site) }),
    t('alarmWords', { words }),
  ].join('\n')
}

/** Letters and figures masked, signs as they stand: “Xxxx xx 00000 000000”. */
export const shapeOf = (words: string): string =>
  words
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0')
    .replace(/\p{Extended_Pictographic}/gu, '◇')
