import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Account, roles, type Site, sites } from '../draft/circumstances.ts'
import { languages } from '../words/say.ts'
import { ownCouncil } from './councils.ts'
import { settingsKey as key, watchStored } from './stored.ts'

/** As many characters as a word or a name may have that is never to be told of. */
export const longestWords = 200
const word = z.string().check(z.minLength(1), z.maxLength(longestWords))
/** A list that is too long loses its oldest. */
const listOf = <Each extends z.core.$ZodType>(each: Each, most: number) =>
  z.pipe(
    z.array(each),
    z.transform((all) => all.slice(-most)),
  )
const list = listOf(word, 500)

/** When a draft is read. */
export const whens = ['typing', 'pause', 'post'] as const

/** What the person chose. Anything torn or strange in the storage falls back to its default, one key at a time. */
export const settingsShape = {
  /** Id of a bundled pack; null until a council is chosen, and then nothing is read. A council's own build has chosen. */
  council: z.catch(z.nullable(z.string().check(z.maxLength(100))), null),
  role: z.catch(z.enum(roles), 'councillor'),
  /** Asked once at Post, where the council's policy wants it. */
  askAtPost: z.catch(z.boolean(), true),
  offSites: z.catch(z.array(z.enum(sites)), []),
  /** Names and handles that the person said are the council's. Any other is taken for the person's own. */
  councilAccounts: z.catch(z.array(z.object({ site: z.enum(sites), name: z.string().check(z.maxLength(100)) })), []),
  /** When the person said that they are in a meeting, ISO 8601; null when they are not. */
  meetingSince: z.catch(z.nullable(z.iso.datetime()), null),
  /** Lines while writing, only after a longer pause, or nothing until Post. */
  when: z.catch(z.enum(whens), 'typing'),
  /** Nothing is read before this moment, ISO 8601; null when nothing was put off. */
  snoozedUntil: z.catch(z.nullable(z.iso.datetime()), null),
  /** Words and names never to be told about, as they were written; compared without regard to capitals. */
  neverTell: z.catch(list, []),
  /** Ids of rules, and categories, that the person switched off. */
  offRules: z.catch(list, []),
  offCategories: z.catch(list, []),
  /** Match patterns of sites that the person added, such as `https://mastodon.example/*`. */
  addedSites: z.catch(listOf(z.string().check(z.regex(/^https:\/\/[^/*\s]+\/\*$/), z.maxLength(300)), 100), []),
  language: z.catch(z.enum(['auto', ...languages]), 'auto'),
  appearance: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Whether the first run was gone through or put aside. */
  startDone: z.catch(z.boolean(), false),
}
const settingsSchema = z.object(settingsShape)
export type Settings = Readonly<z.infer<typeof settingsSchema>>

/** Nobody puts off for longer, in milliseconds: a clock that jumped back must not silence us for a year. */
const longestSnooze = 24 * 60 * 60 * 1000

/** Whether the person put everything off for now. `now` in milliseconds since 1970. */
export function isSnoozed({ snoozedUntil }: Settings, now: number): boolean {
  const left = snoozedUntil === null ? 0 : Date.parse(snoozedUntil) - now
  return left > 0 && left <= longestSnooze
}

/** A meeting that nobody said was over ends by itself, in milliseconds. */
const longestMeeting = 4 * 60 * 60 * 1000

/** Names are also typed by hand: no site tells them apart by capitals, nor a handle by its @. */
const isSame = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (name: string): string => name.replace(/^@/, '').toLowerCase()

/** As which account a name posts. Unknown is the person's own. */
export const accountOf = ({ councilAccounts }: Settings, site: Site, name: string | null | undefined): Account =>
  name && councilAccounts.some((known) => known.site === site && isSame(known.name, name)) ? 'council' : 'personal'

/** Whether the person says so; where not, the council's dates and the draft itself still may. `now` in milliseconds since 1970. */
export const isInMeeting = ({ meetingSince }: Settings, now: number): boolean =>
  meetingSince !== null && Math.abs(now - Date.parse(meetingSince)) < longestMeeting

export function parseSettings(stored: unknown): Settings {
  const settings = settingsSchema.safeParse(stored).data ?? settingsSchema.parse({})
  return { ...settings, council: settings.council ?? ownCouncil?.id ?? null }
}

/** The settings as stored. Storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  return parseSettings(stored[key])
}

type Change = (settings: Settings) => Partial<Settings>

/** Keeps a change, with no other page or worker in between. Rejects when the browser's storage is full or read-only. */
export const changeSettings = (change: Change): Promise<Settings> =>
  navigator.locks.request(key, async () => {
    const before = await readSettings()
    const settings = { ...before, ...change(before) }
    await browser.storage.local.set({ [key]: settings })
    return settings
  })

/** The change when drafts on a site are to be read, or left alone. */
export const siteSwitched = ({ offSites }: Settings, site: Site | null, on: boolean): Partial<Settings> => {
  const others = offSites.filter((off) => off !== site)
  return site ? { offSites: on ? others : [...others, site] } : {}
}

/** A list of what is off, after one thing of it was switched on or off. */
export const withSwitch = (off: readonly string[], one: string, on: boolean): string[] => [
  ...off.filter((each) => each !== one),
  ...(on ? [] : [one]),
]

/** The change when these words are never to be told of again, or when they are. */
export const wordsSwitched = ({ neverTell }: Settings, words: string, on: boolean): Partial<Settings> => {
  const trimmed = words.trim()
  const others = neverTell.filter((known) => known.toLowerCase() !== trimmed.toLowerCase())
  if (on) return { neverTell: others }
  return trimmed === '' || trimmed.length > longestWords ? {} : { neverTell: [...others, trimmed] }
}

/** The change when the person says whose account a name is. */
export const accountSaid = (
  { councilAccounts }: Settings,
  site: Site | null,
  name: string | null,
  account: Account,
): Partial<Settings> => {
  if (!site || !name) return {}
  const others = councilAccounts.filter((known) => known.site !== site || !isSame(known.name, name))
  return { councilAccounts: account === 'council' ? [...others, { site, name }] : others }
}

/** Calls with the settings as they now stand, when one changes. */
export const watchSettings = (changed: (settings: Settings) => void, signal?: AbortSignal): void =>
  watchStored('local', (changes) => void (changes[key] && changed(parseSettings(changes[key].newValue))), signal)
