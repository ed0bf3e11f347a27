import { browser } from 'wxt/browser'
import { type Parsed, parsePack } from '../packs/pack.ts'

/** The councils whose packs ship with the extension; a test holds this list against public/packs. */
export const bundled: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'brackley', name: 'Brackley Town Council' },
  { id: 'caldicot', name: 'Caldicot Town Council' },
  { id: 'desborough', name: 'Desborough Town Council' },
  { id: 'oakham', name: 'Oakham Town Council' },
  { id: 'rugeley', name: 'Rugeley Town Council' },
]

/** Reads a bundled pack from the extension's own files: no network. */
export async function readBundled(id: string): Promise<Parsed> {
  if (!bundled.some((council) => council.id === id))
    return { ok: false, problems: [{ path: '', message: `There is no bundled pack “${id}”.` }] }
  const file = await fetch(browser.runtime.getURL(`/packs/${id}.json` as never))
  return parsePack(await file.json())
}
