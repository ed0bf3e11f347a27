import { type Chosen, type From, readChosen } from '../settings/chosen.ts'
import { type KeptFault, readFaults } from '../settings/faults.ts'
import { type Kept, readKept, type Slot } from '../settings/kept-packs.ts'
import { type Locked, lockedBy } from '../settings/managed.ts'
import { fingerprint } from '../supply/fingerprint.ts'

/** What the roof knows of itself: the extension's version, the browser's own words for itself, and where we may read. */
export type About = {
  readonly version: string
  readonly browser: string
  /** Match patterns that the browser granted. */
  readonly granted: readonly string[]
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
    strange: chosen.managed.strange,
    role: chosen.settings.role,
    offSites: chosen.settings.offSites,
    faults,
  }
}

const slotOf = ({ from }: Chosen): Slot | null =>
  from.kind === 'packUrl' ? 'managed' : from.kind === 'joined' ? 'joined' : null

/** Keys of the section `facts` of the message files: a label for each fact, and the few values that are words. */
export const factKeys = [
  'version',
  'browser',
  'council',
  'policy',
  'packVersion',
  'published',
  'from',
  'packJson',
  'packUrl',
  'joined',
  'joinedFile',
  'bundled',
  'none',
  'fingerprint',
  'key',
  'notSigned',
  'fetchedAt',
  'checkedAt',
  'dueAt',
  'trouble',
  'locked',
  'strange',
  'role',
  'granted',
  'offSites',
  'fault',
] as const
export type FactKey = (typeof factKeys)[number]
export type Fact = { readonly label: string; readonly value: string }
type Say = (key: FactKey) => string

/** The facts to show, in order; what does not apply is left out. */
export function healthFacts(health: Health, say: Say): readonly Fact[] {
  const { trouble } = health
  const facts: readonly (readonly [FactKey, string | number | null])[] = [
    ['version', health.version],
    ['browser', health.browser],
    ['council', health.council ?? say('none')],
    ['policy', health.policy],
    ['packVersion', health.packVersion],
    ['published', health.published],
    ['from', fromIn(health.from, say)],
    ['fingerprint', health.fingerprint],
    ['key', health.key ?? (health.fingerprint ? say('notSigned') : null)],
    ['fetchedAt', moment(health.fetchedAt)],
    ['checkedAt', moment(health.checkedAt)],
    ['dueAt', moment(health.dueAt)],
    ['trouble', trouble && `${trouble.why}, ${moment(trouble.since)}`],
    ['locked', health.locked.join(', ')],
    ['strange', health.strange.join(', ')],
    ['role', health.role],
    ['granted', health.granted.join(', ') || say('none')],
    ['offSites', health.offSites.join(', ')],
    ...health.faults.map(({ place, said, at, times }): [FactKey, string] => [
      'fault',
      `${moment(at)} ${place}: ${said}${times > 1 ? ` (×${times})` : ''}`,
    ]),
  ]
  return facts.flatMap(([key, value]) =>
    value === null || value === '' ? [] : [{ label: say(key), value: `${value}` }],
  )
}

/** The facts as lines of text, to be copied into an e-mail. */
export const healthText = (health: Health, say: Say): string =>
  healthFacts(health, say)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n')

function fromIn(from: From, say: Say): string {
  if (from.kind === 'packUrl') return `${say('packUrl')} ${from.address}`
  if (from.kind === 'joined') return from.address ? `${say('joined')} ${from.address}` : say('joinedFile')
  return say(from.kind)
}

/** To the minute, in the time that logs are written in. */
const moment = (at: number | null): string | null =>
  at === null ? null : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
