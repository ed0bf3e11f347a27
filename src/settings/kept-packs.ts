import * as z from 'zod'

/** A good pack exactly as it arrived. `version` and `fingerprint` are of that text, `fetchedAt` in milliseconds since 1970. */
const copySchema = z.object({
  text: z.string(),
  version: z.int(),
  fingerprint: z.string(),
  fetchedAt: z.number(),
  etag: z.string().nullable(),
})
export type Copy = Readonly<z.infer<typeof copySchema>>

/** A pack that was joined, or that an administrator's address gave, with all that keeps it current. Kept whole in one write. */
const keptSchema = z.object({
  /** Id and name of the council, as in the pack. */
  id: z.string(),
  council: z.string(),
  /** Where it is fetched from; null for a file, which cannot renew itself. Its origin is pinned. */
  address: z.string().nullable(),
  /** The public key that signs it, in base64, pinned; null while it is not signed. */
  key: z.string().nullable(),
  joinedAt: z.number(),
  current: copySchema,
  /** The good pack before this one. */
  previous: copySchema.nullable(),
  /** The pack that the person last saw, while “rules updated” is still to be shown; null when there is nothing to show. */
  lastSeen: z.object({ text: z.string(), version: z.int() }).nullable(),
  /** When the address last answered, and when it is asked again, in milliseconds since 1970. */
  checkedAt: z.number(),
  dueAt: z.number(),
  /** Why the last attempts brought nothing: a `Why` of src/supply. Null when all is well. */
  trouble: z.object({ why: z.string(), since: z.number(), at: z.number(), key: z.string().nullable() }).nullable(),
})
export type Kept = Readonly<z.infer<typeof keptSchema>>

/** One place for what the person joined, one for what the administrator's address gives. */
export type Slot = 'joined' | 'managed'

export const parseKept = (stored: unknown): Kept | null => keptSchema.safeParse(stored).data ?? null
