import * as z from 'zod/mini'
import { fromBase64, toBase64 } from './base64.ts'
import { type Refusal, refused } from './refusal.ts'

/** A pair made on this device. `publicKey` is raw Ed25519 in base64; the private half never leaves but by `exportKey`. */
export type SigningKey = { readonly publicKey: string; readonly privateKey: CryptoKey }

/** What stands in a `.sig` file: all of it can be read, and copied by hand. */
const signatureSchema = z.object({ algorithm: z.literal('Ed25519'), publicKey: z.string(), signature: z.string() })

/** Makes a key to sign packs with. */
export async function makeKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  const publicKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  return { publicKey, privateKey: pair.privateKey }
}

/** The text of the `.sig` file for exactly these bytes. */
export async function sign(bytes: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<string> {
  const signature = toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, bytes)))
  return `${JSON.stringify({ algorithm: 'Ed25519', publicKey: key.publicKey, signature }, null, 2)}\n`
}

/** Whether the `.sig` text is a good signature over exactly these bytes, and by which public key (base64). */
export async function verify(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<{ readonly ok: true; readonly key: string } | Refusal> {
  const read = signatureSchema.safeParse(parsed(signature)).data
  const key = fromBase64(read?.publicKey ?? '')
  const mark = fromBase64(read?.signature ?? '')
  if (!read || key?.length !== 32 || mark?.length !== 64) return refused('signatureUnreadable')
  try {
    const publicKey = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    const good = await crypto.subtle.verify('Ed25519', publicKey, mark, bytes)
    return good ? { ok: true, key: toBase64(key) } : refused('signatureWrong')
  } catch {
    return refused('signatureUnreadable') // thirty-two bytes that are no point of the curve
  }
}

/** What the text says as JSON, or null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // no JSON: the schema says the rest
  }
}
