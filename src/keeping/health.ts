import { type Chosen, type From, readChosen } from '../settings/chosen.ts'
import { type KeptFault, readFaults } from '../settings/faults.ts'
import { type Kept, readKept } from '../settings/kept-packs.ts'
import type { Slot } from '../settings/kept-slots.ts'
import { type Locked, lockedBy } from '../settings/managed.ts'
import { fingerprint } from '../supply/fingerprint.ts'

/** What the roof knows of itself: the extension's version, the browser's own words for itself, and where we may read. */
export type About = {
  readonly version: string
  readonly browser: string
  /** Match patterns that the browser granted. */
  readonly granted: readonly string[]
  /** Sites open in a tab now, whose pages are built as we know them, and those that are not. */
  readonly recognised: readonly string[]
  readonly unrecognised: readonly string[]
}

/** What a supporter needs to know, and nothing that was ever written. Times in milliseconds since 1970. */
export type Health = About & {
  readonly council: string | null
  readonly policy: string | null
  readonly packVersion: number | null
  readonly published: string | null
  readonly from: From
  /** Of the file and of the key, where the pack was fetched or joined. */
  readonly fingerprint: string | null
  readonly key: string | null
  readonly fetchedAt: number | null
  readonly checkedAt: number | null
  readonly dueAt: number | null
  readonly trouble: Kept['trouble']
  readonly locked: readonly Locked[]
  /** Administrator's keys whose values could not be used. */
  readonly strange: readonly string[]
  readonly role: string
  readonly offSites: readonly string[]
  readonly faults: readonly KeptFault[]
}

/** How things stand now, from what is kept on this computer; nothing is fetched. */
export async function gatherHealth(about: About): Promise<Health> {
  const [chosen, faults] = await Promise.all([readChosen(), readFaults()])
  const slot = slotOf(chosen)
  const kept = slot && (await readKept(slot))
  const file = chosen.pack?.file ?? null
  return {
    ...about,
    council: file?.council.name ?? null,
    policy: file?.policy.title ?? null,
    packVersion: file?.version ?? null,
    published: file?.published ?? null,
    from: chosen.from,
    fingerprint: kept?.current.fingerprint ?? null,
    key: kept?.key ? await fingerprint(kept.key) : null,
    fetchedAt: kept?.current.fetchedAt ?? null,
    checkedAt: kept?.checkedAt ?? null,
    dueAt: kept?.address ? kept.dueAt : null,
    trouble: kept?.trouble ?? null,
    locked: [...lockedBy(chosen.managed)],
    strange: strangeIn(chosen),
    role: chosen.settings.role,
    offSites: chosen.settings.offSites,
    faults,
  }
}

/** The administrator's own pack comes before any other: where it is not in use, it could not be read. */
const strangeIn = ({ managed: { packJson, strange }, from }: Chosen): readonly string[] =>
  packJson && from.kind !== 'packJson' ? ['packJson', ...strange] : strange

const slotOf = ({ from }: Chosen): Slot | null =>
  from.kind === 'packUrl' ? 'managed' : from.kind === 'joined' ? 'joined' : null
