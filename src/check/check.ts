import type { Draft } from '../draft/draft.ts'
import type { Pack, Requirement } from '../packs/pack.ts'
import { rules } from '../rules/index.ts'
import { nothingKnown } from '../rules/known.ts'
import { type Match, severities } from '../rules/rule.ts'
import type { Fault, Finding, Result } from './finding.ts'
import { clausesFor, speaksTo } from './reach.ts'

/** Draft × pack → findings, in the order of the text. Pure: the same two give the same answer. */
export function check(draft: Draft, pack: Pack): Result {
  const findings: Finding[] = []
  const faults: Fault[] = []
  for (const requirement of pack.requirements) {
    if (!speaksTo(requirement, draft)) continue
    try {
      for (const match of requirement.rule.find(draft, requirement.options, pack.known))
        findings.push(finding(match, requirement, draft))
    } catch (problem) {
      faults.push({ rule: requirement.rule.id, message: problem instanceof Error ? problem.message : String(problem) })
    }
  }
  return { findings: findings.sort(inOrder), faults }
}

/** Every rule under its default options and severity, with no council's clauses. */
export const everyRule: Pack = {
  file: null,
  known: nothingKnown,
  requirements: rules.map((rule) => ({ rule, clauses: [], options: rule.options.parse({}), advice: '' })),
}

function finding(match: Match, requirement: Requirement, draft: Draft): Finding {
  const { rule, advice } = requirement
  const [clause = null, ...also] = clausesFor(requirement, draft)
  const words = draft.text.slice(match.span.start, match.span.end)
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
