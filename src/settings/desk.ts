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
/** Where a change lies until the browser's storage has it: in localStorage, which alone is written before a page can be left. */
const note = 'point-of-order-desk'

export const parseShelf = (stored: unknown): DeskShelf => shelfSchema.safeParse(stored).data ?? shelfSchema.parse({})

/** Nothing, too, where the browser keeps no localStorage: it refuses where all cookies are. */
function noted(): object {
  try {
    return JSON.parse(localStorage.getItem(note) ?? '{}')
  } catch {
    return {}
  }
}

/** Whether it could be noted. */
function noteDown(change: Partial<DeskShelf>): boolean {
  try {
    localStorage.setItem(note, JSON.stringify({ ...noted(), ...change }))
    return true
  } catch {
    return false
  }
}

/** With what a page had noted, and could not hand over any more. */
export async function readDesk(): Promise<DeskShelf> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  return parseShelf({ ...parseShelf(stored[key]), ...noted() })
}

/** One after another: each handing over reads what is there, and two at once would each lose the other's. */
let last: Promise<void> = Promise.resolve()

/**
 * Keeps a change, noted before this returns; rejects when the browser's storage is full. Two desks open at once: the last
 * keystroke wins, and nothing but the desk's own is touched.
 */
export async function keepDesk(change: Partial<DeskShelf>): Promise<void> {
  const work = noteDown(change) ? handOver : () => store(change)
  last = last.catch(() => undefined).then(work)
  await last
}

const store = async (change: Partial<DeskShelf>): Promise<void> =>
  browser.storage.local.set({ [key]: { ...(await readDesk()), ...change } })

async function handOver(): Promise<void> {
  const written = localStorage.getItem(note)
  if (written === null) return // went with the one before
  await store({})
  if (localStorage.getItem(note) === written) localStorage.removeItem(note)
}
