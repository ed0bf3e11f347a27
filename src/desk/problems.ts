import { type Pack, parsePack } from '../packs/pack.ts'
import type { Problem } from '../packs/wording.ts'
import { isGroup, isList, type Json, type Path, type Working } from './working.ts'

/** Everything that is wrong, each with its path. Empty: it may be published. */
export function problemsOf(working: Working): readonly Problem[] {
  const parsed = parsePack(working)
  return parsed.ok ? [] : parsed.problems
}

/** The problems at or under a path; `exactly` leaves out those deeper down. */
export function problemsAt(problems: readonly Problem[], path: Path, exactly = false): readonly Problem[] {
  const here = path.map(String).join('.')
  return problems.filter((problem) => problem.path === here || (!exactly && problem.path.startsWith(`${here}.`)))
}

/** Stands in for a part that cannot run yet, so that the rest can be tried meanwhile. */
const standIns: Working = {
  format: 1,
  id: 'council',
  version: 1,
  council: { name: 'The council', nation: 'england' },
  policy: { title: 'Policy' },
  contacts: { ask: 'The clerk' },
}

/** A pack to try, made of all that is right in it so far; null where that is nothing. */
export function runnable(working: Working): Pack | null {
  let now: Working = { ...working, examples: [] }
  // A part taken out may leave another without its like, and long lists of problems are told in parts.
  for (let round = 0; round < 12; round++) {
    const parsed = parsePack(now)
    if (parsed.ok) return parsed.pack
    now = without(now, parsed.problems)
  }
  return null
}

function without(working: Working, problems: readonly Problem[]): Working {
  const paths = problems.map(({ path }) => path.split('.'))
  const mended: Record<string, Json> = { ...working }
  for (const [part = ''] of paths) {
    const before = working[part]
    const wrong = new Set(paths.filter(([top]) => top === part).flatMap(([, at]) => at ?? []))
    if (isList(before)) mended[part] = before.filter((_, at) => !wrong.has(String(at)))
    else if (part in standIns) mended[part] = standIns[part] ?? null
    else delete mended[part]
  }
  mended.person = [...(isList(mended.person) ? mended.person : []), ...unkept(working, paths)]
  if (isList(working.clauses))
    mended.clauses = working.clauses.filter(
      (_, at) => !paths.some(([part, entry, key]) => part === 'clauses' && entry === String(at) && key),
    )
  return mended
}

/** A clause that nothing keeps yet is the one problem of a clause as a whole: it stays, as a person's to keep for now. */
const unkept = (working: Working, paths: readonly (readonly string[])[]): readonly Json[] =>
  paths.flatMap(([part, at, key]) => {
    const clause =
      part === 'clauses' && key === undefined && isList(working.clauses) ? working.clauses[Number(at)] : null
    return isGroup(clause) && typeof clause.id === 'string' ? [{ clause: clause.id, why: 'Not used yet.' }] : []
  })
