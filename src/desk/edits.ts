import type { Json, Working } from './working.ts'

/** Changes that touch more than one place of a pack. All others are `withValue`. */

/** A new pack from a template or another council's: version 1, its own id and name, no trace of the other's people and periods. */
export const startFrom: (
  template: Working,
  council: { readonly name: string; readonly nation: 'england' | 'wales'; readonly shortNames?: readonly string[] },
) => Working = () => {
  throw new Error('being filled')
}
/** An id for a council's pack or file made of its name: “Northborough Town Council” gives northborough. */
export const idFor: (name: string) => string = () => {
  throw new Error('being filled')
}
/** A clause's new id, followed by whatever names it. */
export const renameClause: (working: Working, from: string, to: string) => Working = () => {
  throw new Error('being filled')
}
/** The pack without a clause, and without whatever spoke under it alone. */
export const removeClause: (working: Working, id: string) => Working = () => {
  throw new Error('being filled')
}
/** Adds clauses made of pieces of the policy; ids are made of the numbers and never repeat. */
export const addClauses: (
  working: Working,
  clauses: readonly { readonly ref: string; readonly quote: string; readonly severity?: string }[],
) => Working = () => {
  throw new Error('being filled')
}
/** How strongly a clause's own verbs speak: must, shall, never, always → must; should → should; else note. */
export const suggestedSeverity: (quote: string) => 'must' | 'should' | 'note' = () => {
  throw new Error('being filled')
}
/** A requirement for a rule, with the rule's own words as advice to begin with. */
export const requirementFor: (rule: string, clauses: readonly string[]) => Json = () => {
  throw new Error('being filled')
}
/** The clauses that nothing keeps yet, by id. */
export const unkeptClauses: (working: Working) => readonly string[] = () => {
  throw new Error('being filled')
}
