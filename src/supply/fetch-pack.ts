import type { Refusal } from './refusal.ts'

/** What came from an address: the exact bytes, or word that they have not changed since `etag`. */
export type Fetched =
  | { readonly ok: true; readonly unchanged: false; readonly bytes: Uint8Array; readonly etag: string | null }
  | { readonly ok: true; readonly unchanged: true }

export type FetchOptions = {
  /** From the last good answer; sent so that an unchanged file is not sent again. */
  readonly etag?: string | null
  readonly signal?: AbortSignal
  /** How long to wait for the whole answer, in milliseconds. */
  readonly patience?: number
  /** Tests alone: `http://localhost` is let through. */
  readonly localhost?: boolean
  readonly fetch?: typeof fetch
}

/** Asks for a pack, or for the signature beside one. No cookies, no identifiers, nothing but the address's own origin. */
export const fetchFile: (address: string, options?: FetchOptions) => Promise<Fetched | Refusal> = () => {
  throw new Error('being filled')
}

/** Where the signature of the file at `address` lies: the same path with `.sig` behind it. */
export const signatureAddress = (address: string): string => {
  const url = new URL(address)
  url.pathname += '.sig'
  return url.href
}
