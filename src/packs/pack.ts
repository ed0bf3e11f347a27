import type { Known } from '../rules/known.ts'
import { bind, type Requirement } from './bind.ts'
import { upgrade } from './formats.ts'
import { type PackFile, packSchema } from './schema.ts'
import { type Problem, problemAt, worded } from './wording.ts'

/** One council's policy, ready to check against. `file` is the pack as it was written; null where every rule speaks for itself. */
export type Pack = {
  readonly file: PackFile | null
  readonly known: Known
  readonly requirements: readonly Requirement[]
}

export type Parsed =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** About ten times the fullest policy met so far in its own words. */
export const mostBytes = 256 * 1024

/** Reads a pack of any origin. Gathers every problem before it returns; never throws, whatever it is given. */
export function parsePack(input: unknown): Parsed {
  try {
    const written = JSON.stringify(input)
    if (written === undefined) return refused('This is not a pack.')
    if (new TextEncoder().encode(written).length > mostBytes) return refused('The file is larger than 256 kB.')
    return parseFile(JSON.parse(written))
  } catch {
    // Only what JSON cannot hold comes here: circles, getters that throw, lists within lists without end.
    return refused('The file cannot be read as a pack.')
  }
}

const refused = (message: string): Parsed => ({ ok: false, problems: [problemAt([], message)] })

function parseFile(input: unknown): Parsed {
  const { file, problem } = upgrade(input)
  if (problem) return { ok: false, problems: [problem] }
  const read = packSchema.safeParse(file)
  const { requirements, problems } = bind(file)
  if (read.success && problems.length === 0)
    return { ok: true, pack: { file: read.data, known: knownOf(read.data), requirements } }
  const unread = read.error?.issues.flatMap((issue) => worded(issue, file)) ?? []
  return { ok: false, problems: readably([...unread, ...problems]) }
}

/** A file torn everywhere has more problems than anybody reads. */
const most = 100

const readably = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length <= most
    ? problems
    : [...problems.slice(0, most), problemAt([], `And ${problems.length - most} more.`)]

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
