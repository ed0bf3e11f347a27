import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty } from '../../draft/span.ts'
import { siteName, t } from '../words.ts'

/** A finding and the draft it lies in. */
export type Told = { readonly finding: Finding; readonly text: string }

/** Some mail programs, and Chrome on Windows, take an address of so many characters and no more. */
const longest = 2000

/** An address that opens the person's own mail program on a letter to whoever the policy says to ask, with as much as goes in. */
export const clerkLetter = (council: Council, points: readonly Told[], most = 1200): string => {
  const letter = letterOf(council, points, most)
  return letter.length > longest && most > 50 ? clerkLetter(council, points, most * 0.8) : letter
}

/** `most`: as much of a draft as goes in. */
function letterOf(council: Council, points: readonly Told[], most: number): string {
  const drafts = [...new Set(points.map(({ text }) => text.trim()))].join('\n\n')
  const draft = cut(drafts, most)
  const clauses = [...new Set(points.flatMap(({ finding: { clause } }) => (clause ? [clause] : [])))]
  const body = [
    t('letterOpening'),
    draft,
    ...clauses.slice(0, 3).map(({ ref, quote }) => `${ref}: ${t('quoted', { words: cut(quote, most / 3) })}`),
    t('letterEnd'),
  ].join('\n\n')
  const subject = t('letterSubject', { policy: council.policy })
  const to = escaped(council.email ?? '').replace('%40', '@')
  return `mailto:${to}?subject=${escaped(subject)}&body=${escaped(body.replaceAll('\n', '\r\n'))}`
}

const cut = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most)}…` : words)

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
