import type { Finding } from '../check/finding.ts'
import type { Circumstances } from '../draft/circumstances.ts'
import type { Working } from './working.ts'

/** A draft to try a pack on. */
export type Trial = Partial<Circumstances> & { readonly text: string }

/** What the pack finds in each draft; null while the pack has problems that keep it from running at all. */
export const tryPack: (
  working: Working,
  drafts: readonly Trial[],
) => readonly { readonly draft: Trial; readonly findings: readonly Finding[] }[] | null = () => {
  throw new Error('being filled')
}

/** What a change does: findings that are new, findings that are gone, and how many drafts stay as they were. */
export type Effect = {
  readonly newly: readonly { readonly draft: Trial; readonly finding: Finding }[]
  readonly silenced: readonly { readonly draft: Trial; readonly finding: Finding }[]
  readonly asBefore: number
}
export const effectOf: (before: Working, after: Working, drafts: readonly Trial[]) => Effect | null = () => {
  throw new Error('being filled')
}
