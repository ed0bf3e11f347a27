import type { Council } from '../check/council.ts'
import type { Finding } from '../check/finding.ts'
import { editBetween } from '../draft/edit.ts'
import type { Answer, Reminders, Silent, When } from '../messages/wire.ts'
import type { IgnoredHere } from './ignored.ts'
import type { Moment } from './moment.ts'
import { moveFinding } from './move.ts'

/** What there is to show of one compose box. `council` is null until the first answer. */
export type Reviewed = {
  readonly text: string
  /** What is shown: less than is known, where the person wants to hear of it later. */
  readonly findings: readonly Finding[]
  /** The answer to exactly this text; null while it is awaited. */
  readonly known: readonly Finding[] | null
  /** Why the last answer was none; null since there was one, or while the first is awaited. */
  readonly silent: Silent | null
  readonly council: Council | null
  readonly reminders: Reminders
  /** The severities at which Post asks. */
  readonly asksAt: readonly Finding['severity'][]
  readonly when: When
  /** How many more there are that were ignored in this draft. */
  readonly left: number
  /** The person wants this box left alone. */
  readonly off: boolean
}

/** A box of which nothing is known yet, or in which nothing is read. */
export const nothing = {
  findings: [],
  known: null,
  council: null,
  reminders: { now: [], picture: [] },
  asksAt: [],
  left: 0,
} as const

/** Until the next answer the findings lie where their words went. */
export function typed({ text, findings }: Reviewed, next: string): Partial<Reviewed> {
  const edit = editBetween(text, next)
  return { text: next, known: null, findings: findings.flatMap((finding) => moveFinding(finding, edit) ?? []) }
}

/** What an answer changes; `silent` are those of its findings that were ignored in this draft. */
export function taken(answer: Answer, state: Reviewed, ignored: IgnoredHere, moment: Moment) {
  if (answer.kind === 'silent') return { change: { ...nothing, silent: answer.why }, silent: [] }
  ignored.heard(answer.since, state.text)
  const { told, silent } = ignored.sift(answer.findings, state.text)
  const { council, reminders, asksAt, when } = answer
  const findings = moment.isRight(when) ? told : when === 'post' ? [] : state.findings
  const change = {
    findings,
    known: told,
    silent: null,
    council,
    reminders,
    asksAt,
    when,
    left: answer.left + silent.length,
  }
  return { change, silent }
}
