import * as z from 'zod/mini'
import { type Settings, settingsShape } from './settings.ts'

/** What is worth taking to another computer: neither what passes by itself nor what belongs to this one. */
const passing = ['meetingSince', 'snoozedUntil', 'startDone'] as const
type Passing = (typeof passing)[number]
const isPassing = (key: string): boolean => passing.some((one) => one === key)
export type Lasting = Omit<Settings, Passing>

/** Here nothing falls back: a file that says something strange is refused, with the key that does. */
const strict = z.strictObject({
  pointOfOrder: z.literal(1),
  settings: z.partial(
    z.strictObject(
      Object.fromEntries(
        Object.entries(settingsShape)
          .filter(([key]) => !isPassing(key))
          .map(([key, schema]) => [key, schema.def.innerType]),
      ),
    ),
  ),
})

export function exportText(settings: Settings): string {
  const lasting = Object.fromEntries(Object.entries(settings).filter(([key]) => !isPassing(key)))
  return `${JSON.stringify({ pointOfOrder: 1, settings: lasting }, null, 2)}\n`
}

export type Imported =
  | { readonly ok: true; readonly settings: Partial<Lasting> }
  | { readonly ok: false; readonly why: 'notJson' | 'notSettings' }
  | { readonly ok: false; readonly why: 'strangeKey'; readonly key: string }

/** Reads a settings file. */
export function readImport(text: string): Imported {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, why: 'notJson' }
  }
  const read = strict.safeParse(json)
  if (read.success) return { ok: true, settings: read.data.settings as Partial<Lasting> }
  const [issue] = read.error.issues
  if (issue?.path[0] !== 'settings') return { ok: false, why: 'notSettings' }
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[1]
  return key === undefined ? { ok: false, why: 'notSettings' } : { ok: false, why: 'strangeKey', key: String(key) }
}
