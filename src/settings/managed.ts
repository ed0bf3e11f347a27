import type { Role, Site } from '../draft/circumstances.ts'

/** What the council's administrator set for this browser. Anything absent or strange is left out, and named in `strange`. */
export type Managed = {
  readonly packJson?: string
  readonly packUrl?: string
  /** Raw Ed25519 in base64; a pack from `packUrl` must be signed with it. */
  readonly packPublicKey?: string
  /** The person may not join another pack or choose another council. */
  readonly lockPack?: boolean
  /** The only sites on which drafts are read. */
  readonly sites?: readonly Site[]
  readonly role?: Role
  /** How often the pack's address is asked, in hours, 6 to 720. */
  readonly updateHours?: number
  /** The administrator answers for the consent that Firefox asks for. */
  readonly consentGiven?: boolean
  /** Keys whose values could not be used. */
  readonly strange: readonly string[]
}

/** The settings that a person sees as locked, by the names of the screens. */
export type Locked = 'pack' | 'sites' | 'role' | 'updateHours'

/** The administrator's settings; nothing set where the browser has none. */
export const readManaged: () => Promise<Managed> = () => {
  throw new Error('being filled')
}
/** What is locked, for the screens to say so. */
export const lockedBy: (managed: Managed) => ReadonlySet<Locked> = () => {
  throw new Error('being filled')
}
/** Calls when the administrator changes something, where the browser tells (Firefox does not). */
export const watchManaged: (changed: () => void, signal?: AbortSignal) => void = () => {
  throw new Error('being filled')
}
