import { browser } from 'wxt/browser'
import type { Finding } from '../check/finding.ts'
import type { Site } from '../draft/circumstances.ts'
import { contains, isEmpty, type Span } from '../draft/span.ts'

/**
 * What was ignored in a draft, kept so that it stays ignored when the page is loaded again or its dialog opened anew. No
 * word of a draft is stored: each entry is a salted hash of the site, the words (or what is missing) and the sentence
 * around them, in the browser's session storage, which is never written to a disk and ends with the browser. Changed
 * sentences are another draft's; while a box lives, its review remembers and says so again.
 */
type Kept = {
  /** Another after every forgetting, so that open pages forget, too. */
  readonly since: string
  readonly salt: string
  readonly hashes: readonly string[]
}

const key = 'ignored'
/** So many entries are kept, the latest. */
const most = 500

export type Ignored = { readonly rule: string; readonly span: Span; readonly text: string; readonly site: Site }

/** Rejects when the browser's storage is full. One call after another: each reads what the last one wrote. */
export async function rememberIgnored(ignored: readonly Ignored[]): Promise<void> {
  const { hashes, ...kept } = (await read()) ?? { since: crypto.randomUUID(), salt: crypto.randomUUID(), hashes: [] }
  const added = await Promise.all(ignored.map((one) => hashOf(one, kept.salt)))
  const all = [...hashes.filter((hash) => !added.includes(hash)), ...added].slice(-most)
  await browser.storage.session.set({ [key]: { ...kept, hashes: all } satisfies Kept })
}

/** Everything ignored in drafts speaks again, in open pages at their next reading. */
export const forgetIgnored = (): Promise<void> => browser.storage.session.remove(key)

type Heard = {
  readonly findings: readonly Finding[]
  /** How many were left out. */
  readonly left: number
  /** Empty while nothing is kept. */
  readonly since: string
}

/** The findings without what was ignored in this draft, nor any other reading of the same words. */
export async function withoutIgnored(findings: readonly Finding[], text: string, site: Site): Promise<Heard> {
  const kept = await read()
  if (!kept) return { findings, left: 0, since: '' }
  const { hashes, salt, since } = kept
  const known = new Set(hashes)
  const marked = await Promise.all(
    findings.map(async (finding) => known.has(await hashOf({ ...finding, text, site }, salt))),
  )
  const ignored = findings.filter((_, at) => marked[at])
  const told = findings.filter((finding) => !ignored.some((other) => silences(other, finding)))
  return { findings: told, left: findings.length - told.length, since }
}

const silences = (ignored: Finding, finding: Finding): boolean =>
  isEmpty(ignored.span) || isEmpty(finding.span) ? ignored === finding : contains(ignored.span, finding.span)

async function read(): Promise<Kept | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key)
  return (stored[key] as Kept | undefined) ?? null
}

async function hashOf({ rule, span, text, site }: Ignored, salt: string): Promise<string> {
  const words = isEmpty(span) ? `missing ${rule}` : text.slice(span.start, span.end)
  const written = JSON.stringify([salt, site, plain(words), plain(sentenceAround(text, span))])
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(written)))
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim()

/** Where something is missing, the draft is known by how it begins. */
function sentenceAround(text: string, span: Span): string {
  if (isEmpty(span)) return /[^.!?\n]+/.exec(text.trim())?.[0] ?? ''
  const start = Math.max(...['.', '!', '?', '\n'].map((stop) => text.lastIndexOf(stop, span.start - 1))) + 1
  const after = text.slice(span.end).search(/[.!?\n]/)
  return text.slice(span.start > 0 ? start : 0, after < 0 ? text.length : span.end + after)
}
