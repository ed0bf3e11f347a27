import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Account, Site } from '../../draft/circumstances.ts'
import type { Clause } from '../../packs/schema.ts'
import type { PageLink } from '../masthead.tsx'
import type { NamedCouncils } from '../named-councils.tsx'

/** What the page for drafts is told, and whom it tells. */
export type DraftPageProps = {
  readonly state: 'reading' | 'read' | 'no-council' | 'fault'
  readonly text: string
  readonly findings: readonly Finding[]
  readonly council: Council | null
  /** Clauses that a picture brings; none without one. */
  readonly pictureClauses: readonly Clause[]
  readonly reminders: readonly Clause[]
  /** The finding whose line was pressed last, by its place in `findings`: it opens in the list. */
  readonly pressed: { readonly finding: number } | null
  readonly site: Site
  readonly account: Account
  readonly pictured: boolean
  readonly councils: NamedCouncils
  /** Where another council is chosen; null where there is no such page, and it is chosen here. */
  readonly settings: string | null
  readonly links: readonly PageLink[]
  /** Hands over the element that is written in, once. It is the browser's own from then on. */
  readonly onBox: (box: HTMLElement) => void
  /** Where or as whom it would be posted is chosen anew. */
  readonly onChoose: (chosen: Partial<Pick<DraftPageProps, 'site' | 'account' | 'pictured'>>) => void
  readonly onCouncil: (id: string) => void
  readonly onFix: (finding: number) => void
  readonly onShow: (finding: number) => void
  /** Other words in place of the draft. */
  readonly onPut: (words: string) => void
  readonly onCopy: (words: string) => Promise<void>
}
