import type { Finding } from '../check/finding.ts'
import { t } from './words.ts'

type Clause = NonNullable<Finding['clause']>

/** How a clause is named to people: the line under a title, the short form, and the source under its quotation. */
export type Citation = {
  readonly line: string
  readonly short: string
  readonly source: string
  readonly place: string
}

/**
 * A pack's reference reads “Social Media Policy, Policy Statement, bullet 3 (derived)”: the document comes first where a
 * council has several, and “(derived)” says that the policy itself does not number the passage. People need neither twice.
 */
export function cite({ ref }: Pick<Clause, 'ref'>, policy: string): Citation {
  const named = ref.replace(/\s*\(derived\)$/, '')
  const untitled = named.startsWith(`${policy}, `) ? named.slice(policy.length + 2) : named
  const [, document, rest] = /^([^,]+ Policy), (.+)$/.exec(untitled) ?? ['', policy, untitled]
  const place = rest ?? untitled
  const number = /^\d+[a-z]?(\.\d+)*( [ivxl]+)?(?=,|$)/.exec(place)?.[0]
  if (number === undefined)
    return { line: t('clausePlace', { place }), short: t('clausePlace', { place }), source: document ?? policy, place }
  return {
    line: t('clauseSpeaks', { number }),
    short: t('clauseNumber', { number: place }),
    source: place === number ? (document ?? policy) : `${document}, ${place}`,
    place,
  }
}
