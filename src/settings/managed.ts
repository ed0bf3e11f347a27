import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Role, roles, type Site, sites } from '../draft/circumstances.ts'
import { packAddress } from '../packs/join-link.ts'
import type { Settings } from './settings.ts'
import { watchStored } from './stored.ts'

/**
 * What the council's administrator set for this browser, as public/managed-schema.json describes it. Firefox hands over
 * whatever stands in policies.json unchecked, and a pack may stand there as JSON within JSON.
 */
const shape = {
  packJson: z.union([
    z.string().check(z.minLength(2)),
    z.pipe(
      z.looseObject({}),
      z.transform((pack) => JSON.stringify(pack)),
    ),
  ]),
  packUrl: z.pipe(z.string(), z.transform(packAddress)).check(z.refine((address) => address !== null)),
  /** Raw Ed25519 in base64; a pack from `packUrl` must be signed with it. */
  packPublicKey: z.base64().check(z.length(44)),
  /** The person may not join another pack or choose another council. */
  lockPack: z.boolean(),
  /** The only sites on which drafts are read. */
  sites: z.array(z.enum(sites)).check(z.minLength(1)),
  role: z.enum(roles),
  /** How often the pack's address is asked, in hours. */
  updateHours: z.int().check(z.gte(6), z.lte(720)),
  /** The administrator answers for the consent that Firefox asks for. */
  consentGiven: z.boolean(),
}
export const managedKeys = Object.keys(shape) as readonly (keyof typeof shape)[]

/** Anything absent or strange is left out; `strange` names the keys whose values could not be used. */
export type Managed = {
  readonly packJson?: string
  readonly packUrl?: string
  readonly packPublicKey?: string
  readonly lockPack?: boolean
  readonly sites?: readonly Site[]
  readonly role?: Role
  readonly updateHours?: number
  readonly consentGiven?: boolean
  readonly strange: readonly string[]
}

/** Each key by itself: one slip of the pen does not undo the rest. */
export function parseManaged(stored: unknown): Managed {
  const values = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const set: Record<string, unknown> = {}
  const strange = Object.keys(values).filter((key) => !Object.hasOwn(shape, key))
  for (const key of managedKeys) {
    if (values[key] === undefined || values[key] === null || values[key] === '') continue
    const read = shape[key].safeParse(values[key])
    if (read.success) set[key] = read.data
    else strange.push(key)
  }
  return { ...set, strange }
}

/** The administrator's settings; nothing set where the browser has none. */
export async function readManaged(): Promise<Managed> {
  try {
    return parseManaged(await browser.storage.managed.get(null))
  } catch {
    return parseManaged({}) // Firefox rejects where no policy names the extension; on Android and in Safari there is no such storage
  }
}

/** The settings that a person sees as locked, by the names of the screens. */
export type Locked = 'pack' | 'sites' | 'role' | 'updateHours'

/** Whether the council's administrator gives the pack, or has said that none else may be joined. */
export const packIsSet = ({ packJson, packUrl, lockPack }: Managed): boolean => Boolean(packJson || packUrl || lockPack)

/** What is locked, for the screens to say so. */
export const lockedBy = (managed: Managed): ReadonlySet<Locked> =>
  new Set<Locked>([
    ...(packIsSet(managed) ? ['pack' as const] : []),
    ...(managed.sites ? ['sites' as const] : []),
    ...(managed.role ? ['role' as const] : []),
    ...(managed.updateHours ? ['updateHours' as const] : []),
  ])

/** The sites that the administrator left out. */
export const closedBy = ({ sites: open }: Managed): readonly Site[] =>
  open ? sites.filter((site) => !open.includes(site)) : []

/** The person's settings with the administrator's in their place; a site that the person switched off stays off. */
export const underManagement = (settings: Settings, managed: Managed): Settings => ({
  ...settings,
  ...(managed.role ? { role: managed.role } : {}),
  offSites: [...new Set([...settings.offSites, ...closedBy(managed)])],
})

/** Calls when the administrator changes something, where the browser tells (Firefox does not). */
export const watchManaged = (changed: () => void, signal?: AbortSignal): void =>
  watchStored('managed', () => changed(), signal)
