import { strengthOf } from './strength.ts'
import { viewOf } from './view.ts'
import { isGroup, isList, type Json, type Working, withEntry, withValue } from './working.ts'

/** Changes that touch more than one place of a pack. All others are `withValue` and its like. */

/** A name as part of an id: small letters, digits and hyphens. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** An id for a council's pack or file made of its name: “Northborough Town Council” gives northborough. */
export function idFor(name: string): string {
  const bare = name
    .replace(
      /\b(?:the|royal|borough|town|parish|community|city|village|council)\b|^cyngor (?:cymuned|tref|dinas)?/gi,
      ' ',
    )
    .trim()
  const id = slug(bare || name).slice(0, 60)
  return /^[a-z][a-z0-9-]+$/.test(id) ? id : `council${id && `-${id}`}`.slice(0, 60)
}

export type NewCouncil = {
  readonly name: string
  readonly nation: 'england' | 'wales'
  readonly shortNames?: readonly string[]
}

/** A new pack from a template or another council's: version 1, its own id and name, no trace of the other's name, people, places and periods. */
export function startFrom(template: Working, council: NewCouncil): Working {
  const before = viewOf(template)
  const inJson = (name: string): string => JSON.stringify(name).slice(1, -1)
  const theirs = inJson(before.council.name)
  const id = idFor(council.name)
  const isTemplate = before.id.startsWith('model-')
  const fresh: Working = {
    ...(theirs ? JSON.parse(JSON.stringify(template).replaceAll(theirs, () => inJson(council.name))) : template),
    id,
    version: 1,
    council: { name: council.name, shortNames: [...(council.shortNames ?? [])], nation: council.nation, domains: [] },
    policy: { title: '' },
    notes: [],
    contacts: { ask: 'Town Clerk', public: [] },
    directory: { members: [], staff: ['Town Clerk', 'Clerk'], places: [] },
    // Another council's examples speak of its own people and streets.
    examples: isTemplate ? (template.examples ?? []) : [],
  }
  const ownIds = renamedIds(fresh, (clause) =>
    clause.startsWith(`${before.id}/`) ? id + clause.slice(before.id.length) : clause,
  )
  return withValue(withValue(ownIds, ['periods'], undefined), ['published'], undefined)
}

/** A clause's new id, followed by whatever names it; that stays with another clause that had the same. */
export function renameClause(working: Working, at: number, to: string): Working {
  const { id: from = '', twin } = clauseAt(working, at)
  return twin ? withValue(working, ['clauses', at, 'id'], to) : renamedIds(working, (id) => (id === from ? to : id))
}

function clauseAt(working: Working, at: number) {
  const { clauses } = viewOf(working)
  const id = clauses[at]?.id
  return { id, twin: clauses.some((other, place) => other.id === id && place !== at) }
}

function renamedIds(working: Working, rename: (id: string) => string): Working {
  const named = (value: Json | undefined): Json => (typeof value === 'string' ? rename(value) : (value ?? null))
  const each = (list: string, change: (entry: Working) => Working): Record<string, Json> => {
    const entries = working[list]
    return isList(entries) ? { [list]: entries.map((entry) => (isGroup(entry) ? change(entry) : entry)) } : {}
  }
  const by = (key: string) => (entry: Working) => (key in entry ? { ...entry, [key]: named(entry[key]) } : entry)
  const all = (entry: Working) => (isList(entry.clauses) ? { ...entry, clauses: entry.clauses.map(named) } : entry)
  return {
    ...working,
    ...each('clauses', by('id')),
    ...each('requirements', all),
    ...each('reminders', by('clause')),
    ...each('person', by('clause')),
  }
}

/** The pack without a clause, and without whatever spoke under it alone; that stays with another clause of the same id. */
export function removeClause(working: Working, at: number): Working {
  const { id, twin } = clauseAt(working, at)
  const others = withValue(working, ['clauses', at], undefined)
  return twin || id === undefined ? others : withoutNaming(others, id)
}

function withoutNaming(working: Working, id: string): Working {
  const kept = (list: string, keep: (entry: Working) => Json | null): Record<string, Json> => {
    const entries = working[list]
    return isList(entries) ? { [list]: entries.flatMap((entry) => (isGroup(entry) ? (keep(entry) ?? []) : entry)) } : {}
  }
  const unless = (key: string) => (entry: Working) => (entry[key] === id ? null : entry)
  return {
    ...working,
    ...kept('requirements', (entry) => {
      if (!isList(entry.clauses) || !entry.clauses.includes(id)) return entry
      const others = entry.clauses.filter((clause) => clause !== id)
      return others.length > 0 ? { ...entry, clauses: others } : null
    }),
    ...kept('reminders', unless('clause')),
    ...kept('person', unless('clause')),
  }
}

/** Adds clauses, such as pieces of a pasted policy; ids are made of the references and never repeat. */
export function addClauses(
  working: Working,
  clauses: readonly { readonly ref: string; readonly quote: string; readonly severity?: string }[],
): Working {
  const { id, clauses: before } = viewOf(working)
  const taken = new Set(before.map((clause) => clause.id))
  return clauses.reduce((now, { ref, quote, severity }) => {
    const base = `${id || 'council'}/${slug(ref.replace(/\(derived\)/, '')).slice(0, 80) || 'clause'}`
    let own = base
    for (let next = 2; taken.has(own); next++) own = `${base}-${next}`
    taken.add(own)
    const appliesTo = ['councillor', 'officer']
    return withEntry(now, ['clauses'], {
      id: own,
      ref,
      quote,
      severity: severity ?? strengthOf(quote).severity,
      appliesTo,
    })
  }, working)
}

/** A requirement for a rule, to begin with: the advice and options of the first of these packs that applies it. */
export function requirementFor(rule: string, clauses: readonly string[], library: readonly Working[] = []): Working {
  const known = library
    .flatMap(({ requirements }) => (isList(requirements) ? requirements : []))
    .filter(isGroup)
    .find((entry) => entry.rule === rule)
  const { advice = '', options } = known ?? {}
  return { rule, clauses: [...clauses], advice, ...(options ? { options } : {}) }
}

/** The clauses that nothing keeps yet, by id. */
export function unkeptClauses(working: Working): readonly string[] {
  const { clauses, requirements, reminders, person } = viewOf(working)
  const kept = new Set([
    ...requirements.flatMap((requirement) => requirement.clauses),
    ...[...reminders, ...person].map(({ clause }) => clause),
  ])
  return clauses.map(({ id }) => id).filter((id) => !kept.has(id))
}
