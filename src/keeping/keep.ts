import type { Kept, Slot } from '../settings/kept-packs.ts'
import type { Arrived } from '../supply/read-pack.ts'
import type { Refusal, Why } from '../supply/refusal.ts'

/** What arrives when somebody joins: a pasted address or link (through `readJoinLink`), or a dropped file with its `.sig`. */
export type Arrival =
  | { readonly by: 'address'; readonly address: string }
  | { readonly by: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly signature: string | null }

/** How the key stands to the one pinned before. `lost` was signed and no longer is. */
export type KeyChange = 'none' | 'first' | 'same' | 'changed' | 'lost'

/** What the person is asked to accept, as values to show. Dates are ISO 8601. */
export type Proposal = {
  readonly ok: true
  readonly council: string
  readonly policy: string
  readonly adopted: string | null
  readonly reviewed: string | null
  readonly version: number
  /** Of the file; `keyFingerprint` of the key that signed it, or null. */
  readonly fingerprint: string
  readonly keyFingerprint: string | null
  readonly keyChange: KeyChange
  readonly clauses: number
  /** Titles of the rules that the pack applies, each once. */
  readonly checks: readonly string[]
  /** From whose address, such as www.northborough.example; null for a file. */
  readonly host: string | null
  /** What it takes the place of. */
  readonly replaces: { readonly council: string; readonly version: number } | null
  /** For `accept`. */
  readonly arrived: Arrived
  readonly address: string | null
}

/** Fetches or reads what arrived, and says what would be joined. Keeps nothing. */
export const propose: (arrival: Arrival) => Promise<Proposal | Refusal> = () => {
  throw new Error('being filled')
}
/** Keeps what was proposed, with its origin and key pinned. */
export const accept: (proposal: Proposal) => Promise<{ readonly ok: true } | Refusal> = () => {
  throw new Error('being filled')
}
/** Leaves the joined pack: the bundled one, or none, is in use again. */
export const leave: () => Promise<void> = () => {
  throw new Error('being filled')
}

/** What one look at the address brought. */
export type Outcome =
  | { readonly outcome: 'nothing-kept' | 'not-due' | 'unchanged' }
  | { readonly outcome: 'updated'; readonly from: number; readonly to: number }
  | { readonly outcome: 'refused'; readonly why: Why }

/** Looks for newer packs, in both slots; `now` true where a person asks, else only when due. */
export const update: (asked?: boolean) => Promise<Readonly<Record<Slot, Outcome>>> = () => {
  throw new Error('being filled')
}

/** What a person still has to be told once: the pack they last saw and the one in use now, as texts. */
export type News = { readonly before: string; readonly after: string; readonly from: number; readonly to: number }
export const newsToShow: () => Promise<News | null> = () => {
  throw new Error('being filled')
}
/** The person has seen the news. */
export const newsSeen: () => Promise<void> = () => {
  throw new Error('being filled')
}
/** What is kept in a slot, for the screens. */
export const readKept: (slot: Slot) => Promise<Kept | null> = () => {
  throw new Error('being filled')
}
