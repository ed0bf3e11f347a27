import type { Circumstances } from '../draft/circumstances.ts'
import { once } from '../draft/once.ts'
import type { Requirement } from '../packs/bind.ts'
import type { Pack } from '../packs/pack.ts'
import type { Clause, Reach } from '../packs/schema.ts'
import { within } from '../reading/council/election.ts'

/** As whom the writer stands before the policy. One person can be several: an officer posting as the council is both. */
const standing = once<Circumstances, ReadonlySet<Reach>>(readStanding)

function readStanding(writer: Circumstances): ReadonlySet<Reach> {
  const reach = new Set<Reach>()
  if (writer.role === 'councillor' || writer.role === 'mayor') reach.add('councillor')
  if (writer.role === 'clerk' || writer.role === 'officer') reach.add('officer')
  if (writer.role === 'volunteer') reach.add('volunteer')
  if (writer.account === 'council') reach.add('council-page')
  if (writer.place === 'council-page') reach.add('page-comment')
  return reach
}

const listed = (names: readonly string[]) => names.join(', ')

/** Why the clause does not reach the writer here, as the end of a sentence; null when it does. */
export function outOfReach(clause: Clause, writer: Circumstances): string | null {
  const as = standing(writer)
  if (!clause.appliesTo.some((reach) => as.has(reach)))
    return `it reaches ${listed(clause.appliesTo)}, and the writer stands as ${listed([...as])}`
  return elsewhere(clause.sites, writer)
}

/** Why the requirement stays silent for this writer, here and now, as the end of a sentence; null when it speaks. */
export const silenced = (requirement: Requirement, writer: Circumstances): string | null =>
  unheard(requirement, writer) ?? outOfSeason(requirement, writer)

function unheard({ roles, accounts, sites, clauses }: Requirement, writer: Circumstances): string | null {
  if (roles && !roles.includes(writer.role))
    return `it is for the role ${listed(roles)}, and the writer is ${writer.role}`
  if (accounts && !accounts.includes(writer.account))
    return `it is for a ${listed(accounts)} account, and the account is ${writer.account}`
  const away = elsewhere(sites, writer)
  if (away) return away
  return clauses.length > 0 && reaching(clauses, writer).length === 0 ? 'none of its clauses reaches the writer' : null
}

function outOfSeason({ dates }: Requirement, { at }: Circumstances): string | null {
  if (!dates) return null
  if (at === undefined) return `it speaks from ${dates.from} to ${dates.to}, and the draft has no date`
  return within(at, dates) ? null : `it speaks from ${dates.from} to ${dates.to} only`
}

const heard = once((_: Pack) => new Map<string, readonly Requirement[]>())

/** The pack's requirements that speak to this writer, here and now. For each standing, dates apart, they are the same every time. */
export function speaking(pack: Pack, writer: Circumstances): readonly Requirement[] {
  const known = heard(pack)
  const key = [writer.role, writer.account, writer.site, writer.place].join(' ')
  const those = known.get(key) ?? pack.requirements.filter((requirement) => unheard(requirement, writer) === null)
  known.set(key, those)
  return those.filter((requirement) => outOfSeason(requirement, writer) === null)
}

const elsewhere = (sites: Clause['sites'], writer: Circumstances): string | null =>
  sites && !sites.includes(writer.site) ? `it speaks on ${listed(sites)}, and the draft is for ${writer.site}` : null

const reaching = (clauses: readonly Clause[], writer: Circumstances): readonly Clause[] =>
  clauses.filter((clause) => outOfReach(clause, writer) === null)

/** The requirement's clauses that bind this writer here, in the pack's order. */
export const clausesFor = (requirement: Requirement, writer: Circumstances): readonly Clause[] =>
  reaching(requirement.clauses, writer)
