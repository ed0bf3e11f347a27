import type { Finding } from '../check/finding.ts'
import { severityInLine, severityWord } from './words.ts'

type Severity = Finding['severity']
type Props = { readonly of: Severity; readonly inLine?: boolean }

/** The policy's own verb over its own line: the word is the legend of the marks in the draft. */
export const SeverityWord = ({ of, inLine = false }: Props) => (
  <span class={`severity ${of}`}>{inLine ? severityInLine(of) : severityWord(of)}</span>
)

export const severityOrder: readonly Severity[] = ['must', 'should', 'note']

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { must: count('must'), should: count('should'), note: count('note') }
}
