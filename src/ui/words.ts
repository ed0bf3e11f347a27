import { page as cy } from '../../locales/cy.json'
import { page as en } from '../../locales/en.json'
import type { Finding } from '../check/finding.ts'
import type { Site } from '../draft/circumstances.ts'
import { sayFrom } from '../words/say.ts'

/** The words beside a draft, from the message files; here is only what is put together from several. */
export const t = sayFrom({ en, cy })

type Severity = Finding['severity']

const siteNames: Readonly<Record<Exclude<Site, 'other'>, string>> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  threads: 'Threads',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  nextdoor: 'Nextdoor',
}
export const siteName = (site: Site): string => (site === 'other' ? t('thisSite') : siteNames[site])
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const severityWord = (severity: Severity): string => t(severity)
export const severityInLine = (severity: Severity): string => t(severity).toLowerCase()

/** Somebody else's words, between quotation marks. */
export const quoted = (words: string): string => t('quoted', { words })

/** What a message with a count needs: small numbers in words where the language likes that, at the start and in line. */
export function counted(count: number): { count: number; number: string; numberInLine: string } {
  const number = t('numbers').split(' ')[count] ?? String(count)
  return { count, number, numberInLine: number.toLowerCase() }
}

/** A day, ISO 8601, as people write it. */
export const dayInWords = (iso: string): string => {
  const day = new Date(iso)
  return dateOf(day.getUTCDate(), day.getUTCMonth(), day.getUTCFullYear())
}

/** A day or a moment as a pack writes it, with the time where there is one; what is no date stays as it is. */
export function whenInWords(iso: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? []
  return day ? [dayInWords(day), time].filter(Boolean).join(', ') : iso
}

/** The months are ours: Chromium has no Welsh ones, and would write the day as Americans do. `month` counts from nought. */
export const dateOf = (day: number, month: number, year: number): string =>
  `${day} ${t('months').split(' ')[month] ?? ''} ${year}`

/** A moment of this computer's clock, in milliseconds since 1970, as people write it: by twenty-four hours, in both languages. */
export function momentInWords(at: number): string {
  const day = new Date(at)
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(day)
  return `${dateOf(day.getDate(), day.getMonth(), day.getFullYear())}, ${time}`
}

export function beforeYouPost(severities: readonly Severity[]): string {
  const [first] = severities
  const alike = first !== undefined && severities.every((other) => other === first)
  const values = counted(severities.length)
  return alike ? t('beforeYouPostUnder', { ...values, severity: severityInLine(first) }) : t('beforeYouPost', values)
}

/** Said aloud, so in whole words: “Three points: one must, two note.” */
export function announce(counts: Readonly<Record<Severity, number>>): string {
  const all = counts.must + counts.should + counts.note
  if (all === 0) return t('announceNothing')
  const parts = (['must', 'should', 'note'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => t('announcePart', { ...counted(counts[severity]), severity: severityInLine(severity) }))
  return t('announce', { ...counted(all), parts: parts.join(', ') })
}
