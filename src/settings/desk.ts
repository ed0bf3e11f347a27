import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { watchStored } from './stored.ts'

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

/** As it was last read or heard of. */
let held = parseShelf(undefined)

export async function readDesk(): Promise<DeskShelf> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  held = parseShelf(stored[key])
  return held
}

/** Hears of what is kept, on this desk and on others. */
export const watchDesk = (): void =>
  watchStored('local', (changes) => {
    if (changes[key]) held = parseShelf(changes[key].newValue)
  })

/** Keeps a change; rejects when the browser's storage is full. Two desks open at once: the last keystroke wins, and nothing but the desk's own is touched. */
export async function keepDesk(change: Partial<DeskShelf>): Promise<void> {
  await readDesk()
  await keepLeaving(change)
}

/** The same without reading first: a page that is being left gets no answer any more. */
export const keepLeaving = (change: Partial<DeskShelf>): Promise<void> =>
  browser.storage.local.set({ [key]: { ...held, ...change } })
