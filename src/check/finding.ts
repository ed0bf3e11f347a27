import type { Span } from '../draft/span.ts'
import type { Clause } from '../packs/schema.ts'
import type { Category, Fix, Severity } from '../rules/rule.ts'

/** A match under a requirement. `clause` is null only where no pack is in use; `also` are further clauses that say the same. */
export type Finding = {
  readonly rule: string
  readonly category: Category
  readonly title: string
  readonly severity: Severity
  readonly span: Span
  readonly clause: Clause | null
  readonly also: readonly Clause[]
  readonly advice: string
  readonly because: string
  readonly fix?: Fix
}

/** Our own bug, caught at an edge: which rule, and what the machine said. Never the draft. */
export type Fault = { readonly rule: string; readonly message: string }

export type Result = { readonly findings: readonly Finding[]; readonly faults: readonly Fault[] }
