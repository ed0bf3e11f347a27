import type { Draft } from '../draft/draft.ts'
import { once } from '../draft/once.ts'
import { inPassages } from '../draft/passages.ts'
import type { Span } from '../draft/span.ts'
import type { Requirement } from '../packs/bind.ts'
import type { Pack } from '../packs/pack.ts'
import { rules } from '../rules/index.ts'
import { type Known, nothingKnown } from '../rules/known.ts'
import { type Match, type Severity, severities } from '../rules/rule.ts'
import type { Fault, Finding, Result } from './finding.ts'
import { distinct, merge } from './merge.ts'
import { clausesFor, speaking } from './reach.ts'
import { remindersBeside } from './reminders.ts'
import { saidOf } from './said.ts'

/**
 * Draft × pack → findings, in the order of the text. Pure: the same two give the same answer. `told` leaves out what the person
 * wants to hear nothing of, before one finding hides another.
 */
export function check(draft: Draft, pack: Pack, told = (findings: readonly Finding[]) => findings): Result {
  const findings: Finding[] = []
  const faults: Fault[] = []
  for (const requirement of speaking(pack, draft)) {
    const rule = requirement.rule.id
    try {
      const matches = matchesOf(draft, requirement, pack.known)
      if (matches.length === 0) continue
      const quotes = quotesFor(requirement, draft, pack)
      const mildly = matches.some(({ mild }) => mild) ? quotesFor(requirement, draft, pack, 'note') : quotes
      for (const match of matches)
        if (fits(match, draft.text))
          findings.push(finding(match, requirement, match.mild ? mildly : quotes, draft.text))
        else faults.push({ rule, message: 'points outside the draft' })
    } catch (problem) {
      faults.push({ rule, message: saidOf(problem, draft.text) })
    }
  }
  // Without a pack every rule speaks for itself.
  const merged = pack.file ? merge(told(findings)) : told(findings)
  return { findings: [...merged].sort(inOrder), faults }
}

function matchesOf(draft: Draft, requirement: Requirement, known: Known): readonly Match[] {
  const { rule, options } = requirement
  return rule.listens === 'draft'
    ? rule.find(draft, options, known)
    : finderOf(known)(requirement)(draft, rule.whole?.(draft, known))
}

/** A requirement's rule as it is asked of passages, the same function every time: what it found is kept under it. */
const finderOf = once((known: Known) =>
  once(({ rule, options }: Requirement) =>
    inPassages((part: Draft, whole: unknown) => rule.find(part, options, known, whole)),
  ),
)

/** Every rule under its default options and severity, with no council's clauses. */
export const everyRule: Pack = {
  file: null,
  known: nothingKnown,
  requirements: rules.map((rule) => ({ rule, clauses: [], options: rule.options.parse({}), advice: '' })),
}

const fits = ({ span, fix }: Match, text: string): boolean =>
  within(span, text) && (!fix || within(fix.edit.span, text))

const within = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length

type Quotes = Pick<Finding, 'clause' | 'also'>

/**
 * What a requirement's findings quote, the first clause of this severity where there is one, and what stands beside it: its
 * further clauses, and those the pack reminds of with such a finding.
 */
function quotesFor(requirement: Requirement, draft: Draft, pack: Pack, severity?: Severity): Quotes {
  const clauses = clausesFor(requirement, draft)
  const clause = clauses.find((each) => each.severity === severity) ?? clauses[0] ?? null
  return { clause, also: distinct(clause, [...clauses, ...remindersBeside(requirement.rule.category, draft, pack)]) }
}

function finding(match: Match, requirement: Requirement, { clause, also }: Quotes, text: string): Finding {
  const { rule, advice } = requirement
  const words = text.slice(match.span.start, match.span.end)
  return {
    rule: rule.id,
    category: rule.category,
    title: rule.title,
    severity: match.mild ? 'note' : (requirement.severity ?? clause?.severity ?? rule.severity),
    span: match.span,
    clause,
    also,
    advice,
    because: match.because ?? (words ? `Noticed because of “${words}”.` : ''),
    ...(match.fix ? { fix: match.fix } : {}),
  }
}

const inOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  b.span.end - a.span.end
