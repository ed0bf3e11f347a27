import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const text = z.catch(z.nullable(z.string()), null)

/** What the clerk's desk keeps on this computer between visits. Texts are files as they would be saved. */
const shelfSchema = z.object({
  working: text,
  /** As last published or opened: what “changes since” is counted from. */
  published: text,
  /** The signing key, locked with the clerk's passphrase, as `exportKey` wrote it. */
  key: text,
  /** Where councillors fetch the pack, and the page that a join link opens. */
  address: text,
  page: text,
})
export type DeskShelf = Readonly<z.infer<typeof shelfSchema>>

const key = 'desk'

export const parseShelf = (stored: unknown): DeskShelf => shelfSchema.safeParse(stored).data ?? shelfSchema.parse({})

export async function readDesk(): Promise<DeskShelf> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  return parseShelf(stored[key])
}

/** Keeps a change; rejects when the browser's storage is full. Two desks open at once: the last keystroke wins, and nothing but the desk's own is touched. */
export async function keepDesk(change: Partial<DeskShelf>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readDesk()), ...change } })
}
