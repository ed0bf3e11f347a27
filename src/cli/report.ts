import type { Finding } from '../check/finding.ts'
import { inFull } from '../packs/in-full.ts'
import type { Clause } from '../packs/schema.ts'

/** A summary is no quotation, and stands without quotation marks. */
const cited = (clause: Clause) => `${clause.ref}: ${clause.summary ? clause.quote : `“${inFull(clause)}”`}`

const indent = (text: string) => text.replace(/^/gm, '    ')

/** One finding the way a good compiler tells it: where, how strongly, the words, the clause and the advice. */
function describe(finding: Finding, text: string): string {
  const before = text.slice(0, finding.span.start).split('\n')
  const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`
  const words = text.slice(finding.span.start, finding.span.end)
  return [
    `${finding.severity.toUpperCase()}  ${finding.title}  [${finding.rule}]  ${place}`,
    words && indent(`“${words}”`),
    finding.clause && indent(cited(finding.clause)),
    finding.because && indent(finding.because),
    finding.advice && indent(finding.advice),
    finding.fix && indent(`Fix: ${finding.fix.label}: “${finding.fix.edit.text.trim()}”`),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The whole report for one draft, ending in a tally. */
export function report(findings: readonly Finding[], text: string): string {
  if (findings.length === 0) return 'Nothing to point out.'
  const tally = findings.length === 1 ? '1 point.' : `${findings.length} points.`
  return [...findings.map((finding) => describe(finding, text)), tally].join('\n\n')
}
