import type { Pack } from '../packs/pack.ts'
import { readBundled } from './bundled.ts'
import { readSettings, type Settings, watchSettings } from './settings.ts'

export type Chosen = { readonly settings: Settings; readonly pack: Pack | null }

/**
 * The settings and the pack they name, read once and kept until the settings change. A pack that cannot be read counts
 * as none chosen: the draft is left alone.
 */
export function keepChosen(): () => Promise<Chosen> {
  let kept: Promise<Chosen> | null = null
  watchSettings(() => {
    kept = null
  })
  return () => {
    kept ??= readChosen().catch((problem) => {
      kept = null
      throw problem
    })
    return kept
  }
}

export async function readChosen(): Promise<Chosen> {
  const settings = await readSettings()
  const parsed = settings.council === null ? null : await readBundled(settings.council)
  return { settings, pack: parsed?.ok ? parsed.pack : null }
}
