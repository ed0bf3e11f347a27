import type { PackFile } from '../packs/schema.ts'

/** The council whose policy speaks, as the screen names it. `reviewed` is an ISO 8601 date; `looked` counts the things looked for. */
export type Council = {
  readonly name: string
  readonly policy: string
  readonly reviewed?: string
  readonly url?: string
  readonly ask: string
  readonly looked: number
}

export const councilOf = ({ council, policy, contacts, requirements }: PackFile): Council => ({
  name: council.name,
  policy: policy.title,
  ask: contacts.ask,
  looked: new Set(requirements.map(({ rule }) => rule)).size,
  ...(policy.reviewed ? { reviewed: policy.reviewed } : {}),
  ...(policy.url ? { url: policy.url } : {}),
})
