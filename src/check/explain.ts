import type { Draft } from '../draft/draft.ts'
import type { Pack } from '../packs/pack.ts'
import type { Clause } from '../packs/schema.ts'
import { check } from './check.ts'
import type { Finding } from './finding.ts'
import { outOfReach, silenced } from './reach.ts'
import { remindersFor } from './reminders.ts'

/** What became of one clause, from the loudest to the quietest. */
export const outcomes = ['quoted', 'beside', 'reminder', 'silent'] as const
export type Outcome = (typeof outcomes)[number]

/** Why it came so, each reason a sentence. */
export type Told = { readonly clause: Clause; readonly outcome: Outcome; readonly reasons: readonly string[] }

/** Why each clause of the pack spoke or stayed silent on this draft, in the pack's order. */
export function explain(draft: Draft, pack: Pack): readonly Told[] {
  const { findings } = check(draft, pack)
  const shown = new Set(remindersFor(draft, pack).map(({ id }) => id))
  return (pack.file?.clauses ?? []).map((clause) => {
    const quoted = findings.filter((finding) => finding.clause?.id === clause.id)
    if (quoted.length > 0)
      return { clause, outcome: 'quoted', reasons: quoted.map((finding) => quotedFor(finding, draft)) }
    const beside = findings.filter((finding) => finding.also.some(({ id }) => id === clause.id))
    if (beside.length > 0)
      return { clause, outcome: 'beside', reasons: beside.map((finding) => `Stands beside ${named(finding, draft)}.`) }
    if (shown.has(clause.id)) return { clause, outcome: 'reminder', reasons: ['Shown as a reminder with this draft.'] }
    return { clause, outcome: 'silent', reasons: silentBecause(clause, draft, pack, findings) }
  })
}

const quotedFor = (finding: Finding, draft: Draft): string =>
  `Quoted for ${named(finding, draft)}, at ${finding.severity}. ${finding.because}`.trim()

function named({ span, rule }: Finding, draft: Draft): string {
  const words = draft.text.slice(span.start, span.end)
  return `${words ? `“${words}”` : 'something missing'} [${rule}]`
}

function silentBecause(clause: Clause, draft: Draft, pack: Pack, findings: readonly Finding[]): readonly string[] {
  const away = outOfReach(clause, draft)
  if (away) return [`Silent: ${away}.`]
  const twin = findings.flatMap((finding) => finding.clause ?? []).find(({ quote }) => quote === clause.quote)
  if (twin) return [`Its very words are already quoted under ${twin.ref}.`]
  const bound = pack.requirements.filter((requirement) => requirement.clauses.some(({ id }) => id === clause.id))
  const reasons = bound.map((requirement) => {
    const why = silenced(requirement, draft)
    return why
      ? `${requirement.rule.id} did not run: ${why}.`
      : `${requirement.rule.id} found nothing under this clause.`
  })
  const reminder = pack.file?.reminders.find((entry) => entry.clause === clause.id)
  const person = pack.file?.person.find((entry) => entry.clause === clause.id)
  return [
    ...reasons,
    ...(reminder?.when ? [`A reminder, shown at these moments: ${reminder.when.join(', ')}.`] : []),
    ...(reminder?.beside ? [`A reminder, shown beside findings of these kinds: ${reminder.beside.join(', ')}.`] : []),
    ...(person ? [`Only a person can keep it: ${person.why}`] : []),
  ]
}
