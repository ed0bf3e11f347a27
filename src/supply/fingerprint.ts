import { fromBase64 } from './base64.ts'

/** Crockford's letters: none that is mistaken for another when read aloud or copied by hand. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Sixteen letters and digits in four groups, to be read aloud and compared: of a public key in base64, or of a file's
 * bytes. Eighty bits of SHA-256: nobody can make another key or file with the same ones.
 */
export async function fingerprint(of: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof of === 'string' ? (fromBase64(of) ?? new TextEncoder().encode(of)) : of
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const bits = [...hash.slice(0, 10)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const written = (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('')
  return (written.match(/.{4}/g) ?? []).join(' ')
}
