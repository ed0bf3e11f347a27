import type { Finding } from '../check/finding.ts'
import { contains, isEmpty } from '../draft/span.ts'

/** What was ignored in the draft that a box holds. */
export type IgnoredHere = {
  readonly add: (finding: Finding, text: string) => void
  readonly forget: () => void
  /** An answer came: the person may have wished everything back, here or in the options; an empty box is the end of a draft. */
  readonly heard: (since: string, text: string) => void
  /** The findings that are told, and those that were ignored: by their words, or as a part of words that were. */
  readonly sift: (
    findings: readonly Finding[],
    text: string,
  ) => { readonly told: readonly Finding[]; readonly silent: readonly Finding[] }
}

/** Nothing is ignored at first; ends with its box. */
export function openIgnored(): IgnoredHere {
  const ignored = new Set<string>()
  let last = ''
  return {
    add: (finding, text) => void ignored.add(keyOf(finding, text)),
    forget: () => ignored.clear(),
    heard(since, text) {
      if (text.trim() === '' || (last !== '' && since !== last)) ignored.clear()
      last = since
    },
    sift(findings, text) {
      const named = findings.filter((finding) => ignored.has(keyOf(finding, text)))
      const isSilent = (finding: Finding) =>
        named.includes(finding) || (!isEmpty(finding.span) && named.some(({ span }) => contains(span, finding.span)))
      return { told: findings.filter((finding) => !isSilent(finding)), silent: findings.filter(isSilent) }
    },
  }
}

/** Ignoring words silences every reading of them; ignoring something missing silences its rule. */
const keyOf = ({ rule, span }: Finding, text: string): string =>
  isEmpty(span) ? `missing ${rule}` : text.slice(span.start, span.end).toLowerCase()
