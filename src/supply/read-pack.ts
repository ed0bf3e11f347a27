import type { Pack } from '../packs/pack.ts'
import type { PackFile } from '../packs/schema.ts'
import type { Refusal } from './refusal.ts'

/** A pack that arrived whole. `text` is exactly what was published; `key` the public key of a good signature, or null. */
export type Arrived = {
  readonly ok: true
  readonly text: string
  readonly pack: Pack & { readonly file: PackFile }
  readonly fingerprint: string
  readonly key: string | null
  readonly etag: string | null
}

/** Reads the bytes of a file and, where there is one, the signature beside it. */
export const readArrived: (
  bytes: Uint8Array,
  signature: string | null,
  etag?: string | null,
) => Promise<Arrived | Refusal> = () => {
  throw new Error('being filled')
}
