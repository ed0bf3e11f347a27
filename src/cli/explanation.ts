import { outcomes, type Told } from '../check/explain.ts'

const indent = (text: string) => text.replace(/^/gm, '    ')

const block = ({ clause, outcome, reasons }: Told): string =>
  [`${outcome.toUpperCase().padEnd(8)}  ${clause.ref}  [${clause.id}]`, ...reasons.map(indent)].join('\n')

/** What is quoted first, then what stands beside it, the reminders, and the silent ones; each with its reasons. */
export function explanation(told: readonly Told[]): string {
  const groups = outcomes.map((outcome) => told.filter((entry) => entry.outcome === outcome))
  const tally = outcomes.map((outcome, at) => `${groups[at]?.length ?? 0} ${outcome}`).join(', ')
  return [...groups.flat().map(block), `${tally}.`].join('\n\n')
}
