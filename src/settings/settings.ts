import { browser } from 'wxt/browser'
import * as z from 'zod'
import { roles, sites } from '../draft/circumstances.ts'

/** What the person chose. Anything torn or strange in the storage falls back to its default, one key at a time. */
const settingsSchema = z.object({
  /** Id of a bundled pack; null until a council is chosen, and then nothing is read. */
  council: z.string().max(100).nullable().catch(null),
  role: z.enum(roles).catch('councillor'),
  offSites: z.array(z.enum(sites)).catch([]),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

const key = 'settings'

export const parseSettings = (stored: unknown): Settings =>
  settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {})

/** The settings as stored. Storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  return parseSettings(stored[key])
}

/** Keeps a change. Rejects when the browser's storage is full or read-only. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change }
  await browser.storage.local.set({ [key]: settings })
  return settings
}

export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(parseSettings(changes[key].newValue))
  })
}
