import type { Circumstances } from '../draft/draft.ts'
import type { Requirement } from '../packs/pack.ts'
import type { Clause, Reach } from '../packs/schema.ts'

/** As whom the writer stands before the policy. One person can be several: an officer posting as the council is both. */
function standing(writer: Circumstances): ReadonlySet<Reach> {
  const reach = new Set<Reach>()
  if (writer.role === 'councillor' || writer.role === 'mayor') reach.add('councillor')
  if (writer.role === 'clerk' || writer.role === 'officer') reach.add('officer')
  if (writer.role === 'volunteer') reach.add('volunteer')
  if (writer.account === 'council') reach.add('council-page')
  if (writer.place === 'council-page') reach.add('page-comment')
  return reach
}

const reaches = (clause: Clause, writer: Circumstances, as: ReadonlySet<Reach>): boolean =>
  clause.appliesTo.some((reach) => as.has(reach)) && (!clause.sites || clause.sites.includes(writer.site))

/** The requirement's clauses that bind this writer here, in the pack's order. */
export function clausesFor(requirement: Requirement, writer: Circumstances): readonly Clause[] {
  const as = standing(writer)
  return requirement.clauses.filter((clause) => reaches(clause, writer, as))
}

/** Whether the requirement speaks at all. One without clauses (no pack in use) speaks to everybody. */
export function speaksTo(requirement: Requirement, writer: Circumstances): boolean {
  if (requirement.roles && !requirement.roles.includes(writer.role)) return false
  if (requirement.accounts && !requirement.accounts.includes(writer.account)) return false
  return requirement.clauses.length === 0 || clausesFor(requirement, writer).length > 0
}
