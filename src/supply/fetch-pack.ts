import { mostBytes } from '../packs/pack.ts'
import { type Refusal, refused, type Why } from './refusal.ts'

/** What came from an address: the exact bytes, or word that they have not changed since `etag`. */
export type Fetched =
  | {
      readonly ok: true
      readonly unchanged: false
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly etag: string | null
    }
  | { readonly ok: true; readonly unchanged: true }

export type FetchOptions = {
  /** From the last good answer; sent so that an unchanged file is not sent again. */
  readonly etag?: string | null
  /** The most bytes taken; what is longer is let go while it arrives. */
  readonly most?: number
  /** Any kind of file but a web page is taken: what it holds will tell. Servers give a signature many names. */
  readonly anyKind?: boolean
  readonly signal?: AbortSignal
  /** How long to wait for the whole answer, in milliseconds. */
  readonly patience?: number
  /** Tests alone: `http://localhost` is let through. */
  readonly localhost?: boolean
  readonly fetch?: typeof fetch
}

/**
 * Asks for a pack, or for the signature beside one. No cookies, no identifiers, and no answer but from the address's own
 * origin. Within that an address may send on; a browser tells whither only once it has asked there, so that another
 * origin may have been asked, in the same bare way, before its answer is refused.
 */
export async function fetchFile(address: string, options: FetchOptions = {}): Promise<Fetched | Refusal> {
  if (!isAllowed(address, options.localhost ?? false)) return refused('notHttps')
  const patience = AbortSignal.timeout(options.patience ?? 20_000)
  const signal = options.signal ? AbortSignal.any([patience, options.signal]) : patience
  try {
    const response = await ask(address, options, signal)
    if (response === 'redirected') return refused('redirected')
    if (response.status === 304 && options.etag) return { ok: true, unchanged: true }
    const why = objection(response, address, options.anyKind ?? false)
    if (!why) return await taken(response, options.most ?? mostBytes)
    await response.body?.cancel()
    return refused(why)
  } catch {
    // The browser does not say why a request came to nothing; the clock tells whether we gave up.
    return refused(patience.aborted ? 'slow' : 'unreachable')
  }
}

function isAllowed(address: string, localhost: boolean): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return false
  return protocol === 'https:' || (localhost && protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname))
}

async function ask(address: string, options: FetchOptions, signal: AbortSignal): Promise<Response | 'redirected'> {
  const get = (redirect: RequestRedirect, headers: Record<string, string> = {}) =>
    (options.fetch ?? fetch)(address, {
      redirect,
      headers,
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
  if (options.etag) {
    try {
      return await get('follow', { 'If-None-Match': options.etag })
    } catch (problem) {
      if (signal.aborted) throw problem
      // Without the permission for this site the header has to be asked for first, and few servers allow it: ask plainly.
    }
  }
  try {
    return await get('follow')
  } catch (problem) {
    if (signal.aborted) throw problem
    const first = await get('manual')
    await first.body?.cancel()
    if (first.type === 'opaqueredirect' || (first.status >= 300 && first.status < 400)) return 'redirected'
    throw problem
  }
}

function objection(response: Response, address: string, anyKind: boolean): Why | null {
  if (response.url && new URL(response.url).origin !== new URL(address).origin) return 'redirected'
  if (response.status === 404 || response.status === 410) return 'missing'
  if (response.status === 401 || response.status === 403) return 'closed'
  if (!response.ok) return 'server'
  const type = (response.headers.get('content-type') ?? '').toLowerCase()
  if (/html/.test(type)) return 'html'
  // Council sites serve unknown endings as plain text, as bytes, or with no type at all.
  return anyKind || type === '' || /json|^text\/plain|octet-stream|x-download/.test(type) ? null : 'wrongType'
}

async function taken(response: Response, most: number): Promise<Fetched | Refusal> {
  const bytes = Number(response.headers.get('content-length')) > most ? null : await readUpTo(response, most)
  if (bytes) return { ok: true, unchanged: false, bytes, etag: response.headers.get('etag') }
  await response.body?.cancel()
  return refused('tooLarge')
}

/** The body, or null as soon as it is longer than `most`: the length that a server announces need not be true. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length
    if (length > most) {
      await reader?.cancel()
      reader?.releaseLock()
      return null
    }
    chunks.push(read.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Where the signature of the file at `address` lies: the same path with `.sig` behind it. */
export const signatureAddress = (address: string): string => {
  const url = new URL(address)
  url.pathname += '.sig'
  return url.href
}
