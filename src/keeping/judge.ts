import type { Copy, Kept } from '../settings/kept-packs.ts'
import type { Arrived, Unchanged } from '../supply/read-pack.ts'
import { type Refusal, refused, type Why } from '../supply/refusal.ts'
import { nextDue, retryDue } from './due.ts'

/** What one look at an address brought. */
export type Outcome =
  | { readonly outcome: 'nothing-kept' | 'not-due' | 'unchanged' | 'overtaken' }
  | { readonly outcome: 'updated'; readonly from: number; readonly to: number }
  | { readonly outcome: 'refused'; readonly why: Why }

type Judged = { readonly kept: Kept; readonly outcome: Outcome }
type Moment = { readonly now: number; readonly hours: number; readonly random: number }

/** Passing troubles: nobody has to do anything but wait. */
const passing: readonly Why[] = ['unreachable', 'slow', 'server']

/** What becomes of a kept pack when its address has answered. Pure: what is refused leaves both good copies as they were. */
export function judge(kept: Kept, arrived: Arrived | Unchanged | Refusal, moment: Moment): Judged {
  const { now, hours, random } = moment
  if (!arrived.ok) return troubled(kept, arrived, moment)
  const settled: Kept = { ...kept, checkedAt: now, dueAt: nextDue(now, hours, random), trouble: null }
  if ('unchanged' in arrived) return { kept: settled, outcome: { outcome: 'unchanged' } }
  const objection = objectionTo(kept, arrived)
  if (objection) return troubled(kept, objection, moment)
  const current = copyOf(arrived, now)
  const signed: Kept = { ...settled, key: arrived.key, council: arrived.pack.file.council.name }
  if (arrived.text === kept.current.text)
    return { kept: { ...signed, current: { ...kept.current, etag: arrived.etag } }, outcome: { outcome: 'unchanged' } }
  return {
    kept: {
      ...signed,
      current,
      previous: kept.current,
      lastSeen: kept.lastSeen ?? { text: kept.current.text, version: kept.current.version },
    },
    outcome: { outcome: 'updated', from: kept.current.version, to: current.version },
  }
}

/** Why a pack that is good in itself may not take the place of the one kept; null when it may. */
export function objectionTo(kept: Pick<Kept, 'id' | 'key' | 'current'>, arrived: Arrived): Refusal | null {
  const { file } = arrived.pack
  if (file.id !== kept.id) return refused('otherCouncil')
  if (kept.key !== null && arrived.key === null) return refused('signatureMissing')
  if (kept.key !== null && arrived.key !== null && arrived.key !== kept.key)
    return refused('keyChanged', { key: arrived.key })
  return file.version < kept.current.version ? refused('older') : null
}

/** `since` stays while the same trouble lasts, so that a screen can say for how long. */
function troubled(kept: Kept, { why, key }: Refusal, { now, hours, random }: Moment): Judged {
  const since = kept.trouble?.why === why ? Math.min(kept.trouble.since, now) : now
  const dueAt = passing.includes(why)
    ? Math.min(retryDue(now, random), nextDue(now, hours, random))
    : nextDue(now, hours, random)
  return {
    kept: { ...kept, dueAt, trouble: { why, since, at: now, key: key ?? null } },
    outcome: { outcome: 'refused', why },
  }
}

/** A pack kept for the first time, or anew: where it came from and who signed it is pinned from now on. */
export const begun = (
  arrived: Arrived,
  address: string | null,
  { now, hours, random }: Moment,
  previous: Copy | null = null,
): Kept => ({
  id: arrived.pack.file.id,
  council: arrived.pack.file.council.name,
  address,
  key: arrived.key,
  joinedAt: now,
  current: copyOf(arrived, now),
  previous,
  lastSeen: null,
  checkedAt: now,
  dueAt: nextDue(now, hours, random),
  trouble: null,
})

const copyOf = (arrived: Arrived, now: number): Copy => ({
  text: arrived.text,
  version: arrived.pack.file.version,
  fingerprint: arrived.fingerprint,
  fetchedAt: now,
  etag: arrived.etag,
})
