import { viewOf } from '../../../desk/view.ts'
import type { Json, Working } from '../../../desk/working.ts'

/** An empty clause with an id that no other has. */
export function emptyClause(working: Working): { readonly id: string; readonly [key: string]: Json } {
  const { id, clauses } = viewOf(working)
  const taken = new Set(clauses.map((clause) => clause.id))
  let number = clauses.length + 1
  while (taken.has(`${id}/clause-${number}`)) number++
  return { id: `${id}/clause-${number}`, ref: '', quote: '', severity: 'should', appliesTo: ['councillor', 'officer'] }
}
