import { browser } from 'wxt/browser'
import { parseKept, readKept, writeKept } from './kept-packs.ts'

const key = 'leftPack'

/** Lays the joined pack aside until the browser closes, so that leaving it can be undone; who presses twice leaves nothing the second time. */
export async function keepLeft(): Promise<void> {
  const joined = await readKept('joined')
  if (joined) await browser.storage.session.set({ [key]: joined })
}

/** Takes it up again, exactly as it was. */
export async function takeLeft(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key)
  const left = parseKept(stored[key])
  if (left) await writeKept('joined', left)
}
