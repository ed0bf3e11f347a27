import type { PackFile } from './schema.ts'

/** The references of the clauses that differ between two versions of a pack, in the order of the newer. */
export type ClauseChanges = {
  readonly added: readonly string[]
  readonly reworded: readonly string[]
  readonly removed: readonly string[]
}

/** Enough to tell a councillor what to read again; the clerk's desk compares two packs word by word. */
export function clauseChanges(before: PackFile, after: PackFile): ClauseChanges {
  const said = new Map(before.clauses.map((clause) => [clause.id, `${clause.severity} ${clause.quote}`]))
  const kept = new Set(after.clauses.map(({ id }) => id))
  const refs = (clauses: PackFile['clauses']) => clauses.map(({ ref }) => ref)
  return {
    added: refs(after.clauses.filter(({ id }) => !said.has(id))),
    reworded: refs(
      after.clauses.filter(({ id, severity, quote }) => said.has(id) && said.get(id) !== `${severity} ${quote}`),
    ),
    removed: refs(before.clauses.filter(({ id }) => !kept.has(id))),
  }
}
