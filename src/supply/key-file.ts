import * as z from 'zod/mini'
import { fromBase64, toBase64 } from './base64.ts'
import { type Refusal, refused } from './refusal.ts'
import { parsed, type SigningKey, sign, verify } from './signature.ts'

/** OWASP's figure for PBKDF2 with SHA-256 (2023). Kept in the file, so that it can be raised without losing old keys. */
const rounds = 600_000

const is = 'A key for signing rule packs. Keep it and its passphrase apart.'
const keyFileSchema = z.object({
  is: z.literal(is),
  publicKey: z.string(),
  lock: z.object({
    derived: z.literal('PBKDF2 with SHA-256'),
    rounds: z.int().check(z.gte(100_000), z.lte(10_000_000)),
    salt: z.string(),
    cipher: z.literal('AES-GCM'),
    nonce: z.string(),
  }),
  privateKey: z.string(),
})
type KeyFile = z.infer<typeof keyFileSchema>

/** A text file that holds the key, locked with the passphrase (PBKDF2 and AES-GCM). */
export async function exportKey(key: SigningKey, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const lock = await lockOf(passphrase, salt, rounds)
  const open = await crypto.subtle.exportKey('pkcs8', key.privateKey)
  const shut = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, lock, open)
  const file: KeyFile = {
    is,
    publicKey: key.publicKey,
    lock: {
      derived: 'PBKDF2 with SHA-256',
      rounds,
      salt: toBase64(salt),
      cipher: 'AES-GCM',
      nonce: toBase64(nonce),
    },
    privateKey: toBase64(new Uint8Array(shut)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The public half, which stands unlocked in the file; null where the file is another. */
export const publicKeyIn = (text: string): string | null =>
  keyFileSchema.safeParse(parsed(text)).data?.publicKey ?? null

/** The key in a text file written by `exportKey`. */
export async function importKey(
  text: string,
  passphrase: string,
): Promise<{ readonly ok: true; readonly key: SigningKey } | Refusal> {
  const file = keyFileSchema.safeParse(parsed(text)).data
  const [salt, nonce, shut] = [file?.lock.salt, file?.lock.nonce, file?.privateKey].map((part) =>
    fromBase64(part ?? ''),
  )
  if (!file || !salt || !nonce || !shut) return refused('keyUnreadable')
  const open = await opened(await lockOf(passphrase, salt, file.lock.rounds), nonce, shut)
  if (!open) return refused('passphraseWrong')
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', open, 'Ed25519', true, ['sign'])
    const key = { publicKey: file.publicKey, privateKey }
    // The public half stands unlocked in the file: a file pieced together from two would sign what nobody can verify.
    const trial = new Uint8Array([1])
    return (await verify(trial, await sign(trial, key))).ok ? { ok: true, key } : refused('keyUnreadable')
  } catch {
    return refused('keyUnreadable')
  }
}

async function opened(lock: CryptoKey, iv: Uint8Array<ArrayBuffer>, shut: Uint8Array<ArrayBuffer>) {
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, lock, shut)
  } catch {
    return null // AES-GCM tells a wrong passphrase and a torn file in the same way
  }
}

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const derived = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(derived, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
