import type { Clause, PackFile } from '../packs/schema.ts'

/** The council whose policy speaks, as the screen names it. `reviewed` is an ISO 8601 date; `looked` counts the things looked for. */
export type Council = {
  readonly name: string
  readonly policy: string
  readonly reviewed?: string
  readonly url?: string
  readonly ask: string
  /** In which its policy and advice are written, as a BCP 47 tag; empty in Wales, where it may be either and no pack says. */
  readonly language?: string
  /** Where to write to whoever is to be asked. */
  readonly email?: string
  readonly looked: number
  /** Which pack speaks, for a report: its id and version. */
  readonly edition?: string
  /** The wording to have by hand where it does not fit. */
  readonly disclaimer?: string
}

/** What the screen says of the council whose pack this is. */
export const councilOf = ({
  id,
  version,
  council,
  policy,
  contacts,
  requirements,
  disclaimers,
}: PackFile): Council => ({
  name: council.name,
  policy: policy.title,
  ask: contacts.ask,
  language: council.nation === 'england' ? 'en-GB' : '',
  edition: `${id}, version ${version}`,
  ...(contacts.email ? { email: contacts.email } : {}),
  looked: new Set(requirements.map(({ rule }) => rule)).size,
  ...(policy.reviewed ? { reviewed: policy.reviewed } : {}),
  ...(disclaimers[0] ? { disclaimer: disclaimers[0].text } : {}),
  ...(policy.url ? { url: policy.url } : {}),
})

/** The policy as a councillor reads it: every clause that bears on a post, in the pack's order. Dates are ISO 8601. */
export type Policy = {
  readonly council: Council
  readonly adopted?: string
  readonly version: number
  readonly published?: string
  readonly clauses: readonly Clause[]
}

export const policyOf = (file: PackFile): Policy => ({
  council: councilOf(file),
  version: file.version,
  clauses: file.clauses,
  ...(file.policy.adopted ? { adopted: file.policy.adopted } : {}),
  ...(file.published ? { published: file.published } : {}),
})
