import type { Kept } from '../settings/kept-packs.ts'
import type { Slot } from '../settings/kept-slots.ts'
import type { Managed } from '../settings/managed.ts'
import { type Arrived, fetchPack, type Unchanged } from '../supply/read-pack.ts'
import { type Refusal, refused } from '../supply/refusal.ts'
import { isDue, usualHours } from './due.ts'
import { begun, judge, type Outcome } from './judge.ts'
import { realWorld, type World } from './world.ts'

/** Looks for newer packs, the administrator's and the joined one; `asked` true where a person wants to know now, else only when due. */
export async function update(asked = false, world: World = realWorld): Promise<Readonly<Record<Slot, Outcome>>> {
  const managed = await world.managed()
  const hours = managed.updateHours ?? usualHours
  return {
    managed: await updateManaged(managed, hours, asked, world),
    joined: await updateJoined(hours, asked, world),
  }
}

async function updateJoined(hours: number, asked: boolean, world: World): Promise<Outcome> {
  const kept = await world.read('joined')
  if (!kept?.address) return { outcome: 'nothing-kept' }
  if (!asked && !isDue(kept, world.now(), hours)) return { outcome: 'not-due' }
  const arrived = await fetchPack(kept.address, { ...world, etag: kept.current.etag, signed: kept.key !== null })
  return settle('joined', kept, arrived, hours, world)
}

async function updateManaged(managed: Managed, hours: number, asked: boolean, world: World): Promise<Outcome> {
  const { packUrl: address, packPublicKey = null } = managed
  const kept = await world.read('managed')
  if (!address) {
    if (kept) await world.alone(() => world.write('managed', null)) // the administrator took it back
    return { outcome: 'nothing-kept' }
  }
  const ours = kept?.address === address && (packPublicKey === null || kept.key === packPublicKey) ? kept : null
  if (ours && !asked && !isDue(ours, world.now(), hours)) return { outcome: 'not-due' }
  const arrived = await fetchPack(address, {
    ...world,
    etag: ours?.current.etag ?? null,
    signed: packPublicKey !== null || (ours?.key ?? null) !== null,
  })
  const objection = arrived.ok && !('unchanged' in arrived) ? keyObjection(arrived, packPublicKey) : null
  return ours
    ? settle('managed', ours, objection ?? arrived, hours, world)
    : begin(address, objection ?? arrived, hours, world)
}

/** The administrator names the key; without a name, the first that signs is pinned as for anybody. */
function keyObjection({ key }: Arrived, named: string | null): Refusal | null {
  if (named === null || key === named) return null
  return key === null ? refused('signatureMissing') : refused('keyChanged', { key })
}

/** The first pack from an administrator's address: nobody is asked, since nobody here may refuse it. */
async function begin(
  address: string,
  arrived: Arrived | Unchanged | Refusal,
  hours: number,
  world: World,
): Promise<Outcome> {
  if (!arrived.ok) return { outcome: 'refused', why: arrived.why }
  if ('unchanged' in arrived) return { outcome: 'unchanged' }
  return world.alone(async () => {
    await world.write('managed', begun(arrived, address, { now: world.now(), hours, random: world.random() }))
    return { outcome: 'updated', from: 0, to: arrived.pack.file.version }
  })
}

/**
 * The network was slow and others were not: what came is judged against what is kept now, not what was kept when we
 * asked. Where the person joined another pack meanwhile, it is let go.
 */
const settle = (
  slot: Slot,
  before: Kept,
  arrived: Arrived | Unchanged | Refusal,
  hours: number,
  world: World,
): Promise<Outcome> =>
  world.alone(async () => {
    const kept = await world.read(slot)
    const overtaken = !kept || kept.address !== before.address || kept.joinedAt !== before.joinedAt
    const stale = 'unchanged' in arrived && kept?.current.etag !== before.current.etag
    if (overtaken || stale) return { outcome: 'overtaken' }
    const judged = judge(kept, arrived, { now: world.now(), hours, random: world.random() })
    await world.write(slot, judged.kept)
    return judged.outcome
  })
