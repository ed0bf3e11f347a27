import { ruleById } from '../rules/index.ts'
import type { Known } from '../rules/known.ts'
import type { Rule } from '../rules/rule.ts'
import { type Clause, type PackFile, packSchema } from './schema.ts'

/** A requirement bound to its rule, clauses and parsed options: nothing above has to look anything up. */
export type Requirement = Omit<PackFile['requirements'][number], 'rule' | 'clauses' | 'options'> & {
  readonly rule: Rule
  readonly clauses: readonly Clause[]
  readonly options: unknown
}

/** One council's policy, ready to check against. `file` is the pack as it was written. */
export type Pack = {
  readonly file: PackFile | null
  readonly known: Known
  readonly requirements: readonly Requirement[]
}

/** A sentence on what is wrong in a pack, and where in the file. */
export type Problem = { readonly path: string; readonly message: string }

export type Parsed =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a pack of any origin. Gathers every problem before it returns; never throws for bad data. */
export function parsePack(input: unknown): Parsed {
  const read = packSchema.safeParse(input)
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    }
  const problems: Problem[] = []
  const requirements = bind(read.data, problems)
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, pack: { file: read.data, known: knownOf(read.data), requirements } }
}

function bind(file: PackFile, problems: Problem[]): Requirement[] {
  const clauses = new Map(file.clauses.map((clause) => [clause.id, clause]))
  return file.requirements.flatMap((written, at) => {
    const path = `requirements.${at}`
    const rule = ruleById.get(written.rule)
    if (!rule) {
      problems.push({ path: `${path}.rule`, message: `There is no rule called “${written.rule}”.` })
      return []
    }
    const quoted = written.clauses.flatMap((id) => clauses.get(id) ?? [])
    for (const id of written.clauses)
      if (!clauses.has(id)) problems.push({ path: `${path}.clauses`, message: `The pack quotes no clause “${id}”.` })
    const options = rule.options.safeParse(written.options)
    if (!options.success)
      for (const issue of options.error.issues)
        problems.push({ path: [path, 'options', ...issue.path].join('.'), message: issue.message })
    return options.success ? [{ ...written, rule, clauses: quoted, options: options.data }] : []
  })
}

function knownOf(file: PackFile): Known {
  return {
    councilNames: [file.council.name, ...file.council.shortNames],
    nation: file.council.nation,
    disclaimers: file.disclaimers,
    contacts: [...file.contacts.public, ...(file.contacts.email ? [file.contacts.email] : [])],
    domains: file.council.domains,
    members: file.directory.members,
    staff: file.directory.staff,
    places: file.directory.places,
    preElection: file.periods.preElection,
    meetings: file.periods.meetings,
  }
}
