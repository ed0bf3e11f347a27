import { mostBytes, type Pack, parsePack } from '../packs/pack.ts'
import type { PackFile } from '../packs/schema.ts'
import { type FetchOptions, fetchFile, signatureAddress } from './fetch-pack.ts'
import { fingerprint } from './fingerprint.ts'
import { type Refusal, refused, type Why } from './refusal.ts'
import { verify } from './signature.ts'

/** A pack that arrived whole. `text` is exactly what was published; `key` the public key of a good signature, or null. */
export type Arrived = {
  readonly ok: true
  readonly text: string
  readonly pack: Pack & { readonly file: PackFile }
  readonly fingerprint: string
  readonly key: string | null
  readonly etag: string | null
}

export type Unchanged = { readonly ok: true; readonly unchanged: true }

/** Reads the bytes of a file and, where there is one, the signature beside it. */
export async function readArrived(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string | null,
  etag: string | null = null,
): Promise<Arrived | Refusal> {
  if (bytes.length > mostBytes) return refused('tooLarge')
  const text = decoded(bytes)
  const read = text === null ? null : readText(text)
  if (text === null || !read) return refused(/^\s*</.test(text ?? '') ? 'html' : 'notJson')
  if (!read.ok) return read
  const signed = signature === null ? null : await verify(bytes, signature)
  if (signed && !signed.ok) return signed
  return { ok: true, text, pack: read.pack, fingerprint: await fingerprint(bytes), key: signed?.key ?? null, etag }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // saved in another encoding, or no text at all
  }
}

function readText(text: string): { readonly ok: true; readonly pack: Arrived['pack'] } | Refusal | null {
  try {
    const parsed = parsePack(JSON.parse(text))
    if (!parsed.ok) return refused('problems', { problems: parsed.problems })
    const { file } = parsed.pack
    return file && { ok: true, pack: { ...parsed.pack, file } }
  } catch {
    return null
  }
}

/** A signature is a few hundred bytes. */
const mostSignature = 4096

/**
 * Fetches the pack at an address with the signature beside it, unless it is unchanged since `etag`. `signed`: it was
 * signed before, so a signature that cannot be fetched is waited for instead of being taken for none.
 */
export async function fetchPack(
  address: string,
  options: FetchOptions & { readonly signed?: boolean } = {},
): Promise<Arrived | Unchanged | Refusal> {
  const fetched = await fetchFile(address, options)
  if (!fetched.ok || fetched.unchanged) return fetched
  const { etag: _, ...plain } = options
  const beside = await fetchFile(signatureAddress(address), { ...plain, most: mostSignature, anyKind: true })
  if (!beside.ok && beside.why === 'tooLarge') return refused('signatureUnreadable')
  if (!beside.ok && !sayNone.includes(beside.why) && (options.signed || !maySayNone.includes(beside.why))) return beside
  const signature = beside.ok && !beside.unchanged ? new TextDecoder().decode(beside.bytes) : null
  return readArrived(fetched.bytes, signature, fetched.etag)
}

/** No file there, or one of the ways in which sites say so: the pack is not signed. */
const sayNone: readonly Why[] = ['missing', 'closed', 'html']
/**
 * Without the permission for the site a 404 can look like no answer at all, since few servers let other origins read their
 * refusals; and some sites send who asks for a missing file on to another.
 */
const maySayNone: readonly Why[] = ['unreachable', 'redirected']
