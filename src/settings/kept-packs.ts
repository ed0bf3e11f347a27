import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Parsed, parsePack } from '../packs/pack.ts'
import { keyOf, type Slot } from './kept-slots.ts'

/** A good pack exactly as it arrived. `version` and `fingerprint` are of that text, `fetchedAt` in milliseconds since 1970. */
const copySchema = z.object({
  text: z.string(),
  version: z.int(),
  fingerprint: z.string(),
  fetchedAt: z.number(),
  etag: z.nullable(z.string()),
})
export type Copy = Readonly<z.infer<typeof copySchema>>

/** A pack that was joined, or that an administrator's address gave, with all that keeps it current. Kept whole in one write. */
const keptSchema = z.object({
  /** Id and name of the council, as in the pack. */
  id: z.string(),
  council: z.string(),
  /** Where it is fetched from; null for a file, which cannot renew itself. Its origin is pinned. */
  address: z.nullable(z.string()),
  /** The public key that signs it, in base64, pinned; null while it is not signed. */
  key: z.nullable(z.string()),
  joinedAt: z.number(),
  current: copySchema,
  /** The good pack before this one. */
  previous: z.catch(z.nullable(copySchema), null),
  /** The pack that the person last saw, while “rules updated” is still to be shown; null when there is nothing to show. */
  lastSeen: z.catch(z.nullable(z.object({ text: z.string(), version: z.int() })), null),
  /** When the address last answered, and when it is asked again, in milliseconds since 1970. */
  checkedAt: z.catch(z.number(), 0),
  dueAt: z.catch(z.number(), 0),
  /** Why the last attempts brought nothing: a `Why` of src/supply. Null when all is well. */
  trouble: z.catch(
    z.nullable(z.object({ why: z.string(), since: z.number(), at: z.number(), key: z.nullable(z.string()) })),
    null,
  ),
})
export type Kept = Readonly<z.infer<typeof keptSchema>>

/** What is kept; null where nothing is, or nothing that can be read. */
export const parseKept = (stored: unknown): Kept | null => keptSchema.safeParse(stored).data ?? null

export async function readKept(slot: Slot): Promise<Kept | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keyOf(slot))
  return parseKept(stored[keyOf(slot)])
}

/** Keeps or drops it in one write: a browser that stops in the middle leaves the old or the new, never half. */
export const writeKept = (slot: Slot, kept: Kept | null): Promise<void> =>
  kept === null ? browser.storage.local.remove(keyOf(slot)) : browser.storage.local.set({ [keyOf(slot)]: kept })

/** The pack to check against: the newest good copy that this version of the extension can read. */
export function packOf({ current, previous }: Kept): Parsed {
  const parsed = parseText(current.text)
  if (parsed.ok || !previous) return parsed
  const before = parseText(previous.text)
  return before.ok ? before : parsed
}

/** Reads a pack's text; a text that is no JSON is a problem like any other. */
export function parseText(text: string): Parsed {
  try {
    return parsePack(JSON.parse(text))
  } catch {
    return { ok: false, problems: [{ path: '', message: 'The file is not JSON.' }] }
  }
}
