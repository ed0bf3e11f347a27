import type { Kept } from '../settings/kept-packs.ts'
import { packIsSet } from '../settings/managed.ts'
import { fingerprint } from '../supply/fingerprint.ts'
import { type Arrived, fetchPack, readArrived } from '../supply/read-pack.ts'
import { type Refusal, refused } from '../supply/refusal.ts'
import { usualHours } from './due.ts'
import { begun } from './judge.ts'
import { realWorld, type World } from './world.ts'

/** What arrives when somebody joins: a pasted address or link (through `readJoinLink`), or a dropped file with its `.sig`. */
export type Arrival =
  | { readonly by: 'address'; readonly address: string }
  | {
      readonly by: 'file'
      readonly name: string
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly signature: string | null
    }

/** How the key stands to the one pinned before. `lost` was signed and no longer is. */
export type KeyChange = 'none' | 'first' | 'same' | 'changed' | 'lost'

/** What the person is asked to accept, as values to show. Dates are ISO 8601. */
export type Proposal = {
  readonly ok: true
  readonly council: string
  readonly nation: 'england' | 'wales'
  readonly policy: string
  readonly adopted: string | null
  readonly reviewed: string | null
  readonly version: number
  /** Of the file; `keyFingerprint` of the key that signed it, or null; `keyBefore` of the one pinned so far, or null. */
  readonly fingerprint: string
  readonly keyFingerprint: string | null
  readonly keyBefore: string | null
  readonly keyChange: KeyChange
  readonly clauses: number
  /** The rules that the pack applies, each once. */
  readonly checks: readonly { readonly id: string; readonly title: string }[]
  /** From whose address, such as www.northborough.example; null for a file. */
  readonly host: string | null
  /** What it takes the place of. */
  readonly replaces: { readonly council: string; readonly version: number } | null
  /** For `accept`: what arrived, and where it will be kept current from. */
  readonly arrived: Arrived
  readonly address: string | null
}

/** Fetches or reads what arrived, and says what would be joined. Keeps nothing. */
export async function propose(arrival: Arrival, world: World = realWorld): Promise<Proposal | Refusal> {
  if (packIsSet(await world.managed())) return refused('locked')
  const kept = await world.read('joined')
  const arrived =
    arrival.by === 'address'
      ? await fetchPack(arrival.address, { ...world, signed: kept?.address === arrival.address && kept.key !== null })
      : await readArrived(arrival.bytes, arrival.signature)
  if (!arrived.ok) return arrived
  if ('unchanged' in arrived) return refused('server') // no ETag was sent, so there is nothing that it could be unchanged since
  if (isOlder(kept, arrived)) return refused('older')
  return shown(arrived, kept, arrival.by === 'address' ? arrival.address : null)
}

async function shown(arrived: Arrived, kept: Kept | null, address: string | null): Promise<Proposal> {
  const { file, requirements } = arrived.pack
  const before = kept?.id === file.id ? kept : null
  return {
    ok: true,
    council: file.council.name,
    nation: file.council.nation,
    policy: file.policy.title,
    adopted: file.policy.adopted ?? null,
    reviewed: file.policy.reviewed ?? null,
    version: file.version,
    fingerprint: arrived.fingerprint,
    keyFingerprint: arrived.key && (await fingerprint(arrived.key)),
    keyBefore: before?.key ? await fingerprint(before.key) : null,
    keyChange: keyChange(before?.key ?? null, arrived.key),
    clauses: file.clauses.length,
    checks: [...new Set(requirements.map(({ rule }) => rule))],
    host: address && new URL(address).host,
    replaces: kept && { council: kept.council, version: kept.current.version },
    arrived,
    // A newer file by hand does not stop the updates of a pack that was joined by its address.
    address: address ?? before?.address ?? null,
  }
}

function keyChange(before: string | null, now: string | null): KeyChange {
  if (before === null) return now === null ? 'none' : 'first'
  if (now === null) return 'lost'
  return before === now ? 'same' : 'changed'
}

const isOlder = (kept: Kept | null, { pack: { file } }: Arrived): boolean =>
  kept !== null && kept.id === file.id && file.version < kept.current.version

/** Keeps what was proposed, with its origin and key pinned. */
export async function accept(proposal: Proposal, world: World = realWorld): Promise<{ readonly ok: true } | Refusal> {
  const { arrived, address } = proposal
  const hours = (await world.managed()).updateHours ?? usualHours
  try {
    return await world.alone(async () => {
      const kept = await world.read('joined')
      // Another tab may have joined, or an update come in, while the question stood open.
      if (isOlder(kept, arrived)) return refused('older')
      const previous = kept?.id === arrived.pack.file.id && kept.current.text !== arrived.text ? kept.current : null
      const moment = { now: world.now(), hours, random: world.random() }
      await world.write('joined', begun(arrived, address, moment, previous))
      return { ok: true }
    })
  } catch {
    return refused('notKept') // full, or read-only
  }
}

/** Leaves the joined pack: the bundled one, or none, is in use again. Where the administrator has set the pack it stays. */
export async function leave(world: World = realWorld): Promise<void> {
  if (!packIsSet(await world.managed())) await world.alone(() => world.write('joined', null))
}
