import type { Span } from '../draft/span.ts'

/** A piece of a pasted policy. The pieces' texts, joined, are the pasted text: blanks, page numbers and all. */
export type Piece = {
  readonly span: Span
  /** What stands in the policy, number and blanks included. */
  readonly text: string
  readonly kind: 'heading' | 'clause' | 'bullet' | 'loose'
  /** As the policy numbers it, such as 6.4(a); the bullet's place in its list where it has none; empty for loose text. */
  readonly number: string
  /** The words without number, bullet and outer blanks: what a pack would quote. */
  readonly words: string
  /** The headings and numbers above it, outermost first. */
  readonly under: readonly string[]
}

/** Splits a policy pasted from a document into its numbered clauses. Nothing is lost. */
export const splitPolicy: (text: string) => readonly Piece[] = () => {
  throw new Error('being filled')
}
