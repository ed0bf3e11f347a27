import type { ClauseChanges } from '../packs/changes.ts'
import type { Pack } from '../packs/pack.ts'
import { rules } from '../rules/index.ts'
import { type Category, categories, type Example, type Rule, type Severity, severities } from '../rules/rule.ts'
import type { Council } from './council.ts'

/** One thing that can be noticed, as our pages show it. Examples are drafts with `[[ ]]` around what is found. */
export type RuleShown = {
  readonly id: string
  readonly category: Category
  readonly title: string
  readonly severity: Severity
  /** The clauses under which the pack applies it; none where no pack is in use. */
  readonly refs: readonly string[]
  readonly flags: string
  readonly passes: string
}

/** The pack in use, as our pages show it. Times in milliseconds since 1970. */
export type PackInUse = {
  readonly council: Council | null
  readonly version: number | null
  readonly from: 'administrator' | 'joined' | 'bundled' | 'none'
  /** The address that keeps it current. */
  readonly address: string | null
  readonly fetchedAt: number | null
  /** Why the last attempt to fetch it brought nothing: a `Why` of src/supply. */
  readonly trouble: string | null
  /** What changed from the version before it, where one is kept. */
  readonly changes: (ClauseChanges & { readonly since: number }) | null
  /** Those changes have not been shown to the person yet. */
  readonly isNews: boolean
  readonly rules: readonly RuleShown[]
}

/** What the pack looks for, or all that can be looked for where there is none, by category. */
export const rulesShown = (pack: Pack | null): readonly RuleShown[] =>
  rules
    .flatMap((rule) => shown(rule, pack) ?? [])
    .sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category))

function shown(rule: Rule, pack: Pack | null): RuleShown | null {
  const applied = pack?.requirements.filter((requirement) => requirement.rule.id === rule.id) ?? []
  if (pack && applied.length === 0) return null
  const speaks = applied.map(({ severity, clauses: [first] }) => severity ?? first?.severity ?? rule.severity)
  return {
    id: rule.id,
    category: rule.category,
    title: rule.title,
    severity: severities.find((severity) => speaks.includes(severity)) ?? rule.severity,
    refs: [...new Set(applied.flatMap(({ clauses }) => clauses.map(({ ref }) => ref)))],
    flags: plainest(rule.examples.flags),
    passes: plainest(rule.examples.passes),
  }
}

/** The example that needs no circumstances to be understood, where the rule has one. */
function plainest(examples: readonly Example[]): string {
  const example = examples.find((each) => typeof each === 'string') ?? examples[0] ?? ''
  return typeof example === 'string' ? example : example.text
}
