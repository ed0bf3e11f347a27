import type { Refusal } from './refusal.ts'

/** A pair made on this device. `publicKey` is raw Ed25519 in base64; the private half never leaves but by `exportKey`. */
export type SigningKey = { readonly publicKey: string; readonly privateKey: CryptoKey }

/** Makes a key to sign packs with. */
export const makeKey: () => Promise<SigningKey> = () => {
  throw new Error('being filled')
}
/** A text file that holds the key, locked with the passphrase (PBKDF2 and AES-GCM). */
export const exportKey: (key: SigningKey, passphrase: string) => Promise<string> = () => {
  throw new Error('being filled')
}
/** The key in a text file written by `exportKey`. */
export const importKey: (text: string, passphrase: string) => Promise<{ ok: true; key: SigningKey } | Refusal> = () => {
  throw new Error('being filled')
}
/** The text of the `.sig` file for exactly these bytes. */
export const sign: (bytes: Uint8Array, key: SigningKey) => Promise<string> = () => {
  throw new Error('being filled')
}
/** Whether the `.sig` text is a good signature over exactly these bytes, and by which public key (base64). */
export const verify: (bytes: Uint8Array, signature: string) => Promise<{ ok: true; key: string } | Refusal> = () => {
  throw new Error('being filled')
}
/** Sixteen letters and digits in four groups, to be read aloud and compared: of a public key in base64, or of a file's bytes. */
export const fingerprint: (of: string | Uint8Array) => Promise<string> = () => {
  throw new Error('being filled')
}
