import type { Working } from '../../../desk/working.ts'
import type { Pen } from '../pen.ts'

/** What is open in the middle: a clause by its id, a rule by its id, or the pasting of a policy. */
export type Selected =
  | { readonly kind: 'clause'; readonly id: string }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'paste' }

/** The policy's text, and the pieces that are not to be quoted, by where they start. */
export type Pasted = { readonly text: string; readonly left: ReadonlySet<number> }

export type PolicyProps = {
  readonly pen: Pen
  /** Packs that ship with the extension: where advice to begin with comes from. */
  readonly library: readonly Working[]
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
  readonly pasted: Pasted
  readonly onPasted: (pasted: Pasted) => void
}
