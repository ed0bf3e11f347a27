import { browser } from 'wxt/browser'
import { type Parsed, parsePack } from '../packs/pack.ts'
import { councils } from './councils.ts'

/** Reads a bundled pack from the extension's own files: no network. */
export async function readBundled(id: string): Promise<Parsed> {
  if (!councils.some((council) => council.id === id))
    return { ok: false, problems: [{ path: '', message: `There is no bundled pack “${id}”.` }] }
  const file = await fetch(browser.runtime.getURL(`/packs/${id}.json` as never))
  return parsePack(await file.json())
}

/** The text of a pack that ships with us, byte for byte: a council's or a template. */
export async function bundledText(id: string): Promise<string> {
  const file = await fetch(browser.runtime.getURL(`/packs/${id}.json` as never))
  return file.text()
}
