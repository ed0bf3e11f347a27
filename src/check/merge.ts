import { isEmpty, overlaps, type Span } from '../draft/span.ts'
import type { Clause } from '../packs/schema.ts'
import { type Category, severities } from '../rules/rule.ts'
import type { Finding } from './finding.ts'

/** Hard words are one kind of matter, the most precise name for them first. Swearing is apart: its remedy is another. */
const hardWords: readonly Category[] = [
  'discrimination',
  'staff-discussion',
  'derogatory',
  'personal-attack',
  'criticism-of-council',
  'tone',
  'colourful-language',
]
const kindOf = (category: Category): string => (hardWords.includes(category) ? 'hard words' : category)

/**
 * One finding where several say the same: the same words under the same clause, or the same words with a matter of the same
 * kind (a postcode inside an address). The strongest stays, then the most precise, then the longest; the clauses of the others stand beside it.
 */
export const merge = (findings: readonly Finding[]): readonly Finding[] =>
  neighbours(findings).flatMap((near) => (near.length === 1 ? near : mergeNear(near)))

/** In groups of which no two share words or a place: a list of five thousand numbers is not compared each with each. */
function neighbours(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups: Finding[][] = []
  let group: Finding[] = []
  let start = -1
  let end = -1
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (finding.span.start >= end && finding.span.start > start) {
      group = []
      groups.push(group)
    }
    group.push(finding)
    start = finding.span.start
    end = Math.max(end, finding.span.end)
  }
  return groups
}

function mergeNear(near: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of [...near].sort(strongestFirst)) {
    const at = kept.findIndex((other) => sayTheSame(other, finding))
    const other = kept[at]
    if (other) kept[at] = joined(other, finding)
    else kept.push(finding)
  }
  return kept
}

/** What is missing is put right by the same words, whichever rule had them. */
function joined(kept: Finding, finding: Finding): Finding {
  const fix = kept.fix ?? (isEmpty(kept.span) ? finding.fix : undefined)
  const also = distinct(kept.clause, [...kept.also, ...quotes(finding)])
  return { ...kept, also, ...(fix ? { fix } : {}) }
}

const strongestFirst = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  hardWords.indexOf(a.category) - hardWords.indexOf(b.category) ||
  Number(saysLeast(a)) - Number(saysLeast(b)) ||
  length(b.span) - length(a.span)

/** That an employee is spoken of at all: what says how has the better advice. */
const saysLeast = ({ rule }: Finding) => rule === 'staff-remark'

const length = (span: Span) => span.end - span.start

const sayTheSame = (a: Finding, b: Finding): boolean =>
  sameWords(a.span, b.span) &&
  (kindOf(a.category) === kindOf(b.category) || (a.clause !== null && a.clause.id === b.clause?.id))

/** Two absences are the same when both wait for words at the same place. */
const sameWords = (a: Span, b: Span): boolean => overlaps(a, b) || (isEmpty(a) && isEmpty(b) && a.start === b.start)

const quotes = (finding: Finding): readonly Clause[] =>
  finding.clause ? [finding.clause, ...finding.also] : finding.also

/** Clauses beside the one that is quoted, each once; a clause in the very words of one already shown adds nothing. */
export function distinct(quoted: Clause | null, also: readonly Clause[]): readonly Clause[] {
  const shown = new Set(quoted ? [quoted.quote] : [])
  return also.filter(({ quote }) => !shown.has(quote) && shown.add(quote))
}
