import type { PackFile } from '../packs/schema.ts'

/** The council whose policy speaks, as the screen names it. `reviewed` is an ISO 8601 date; `looked` counts the things looked for. */
export type Council = {
  readonly name: string
  readonly policy: string
  readonly reviewed?: string
  readonly url?: string
  readonly ask: string
  readonly looked: number
  /** The wording to have by hand where it does not fit. */
  readonly disclaimer?: string
}

export const councilOf = ({ council, policy, contacts, requirements, disclaimers }: PackFile): Council => ({
  name: council.name,
  policy: policy.title,
  ask: contacts.ask,
  looked: new Set(requirements.map(({ rule }) => rule)).size,
  ...(policy.reviewed ? { reviewed: policy.reviewed } : {}),
  ...(disclaimers[0] ? { disclaimer: disclaimers[0].text } : {}),
  ...(policy.url ? { url: policy.url } : {}),
})
