import type { Kept } from '../settings/kept-packs.ts'

const hour = 60 * 60 * 1000

/** Where nobody says otherwise, the address is asked once a day. */
export const usualHours = 24

/** When the address is asked next: a tenth sooner or later, so that a whole council does not ask in the same minute. */
export const nextDue = (now: number, hours: number, random: number): number => now + hours * hour * (0.9 + 0.2 * random)

/** After an attempt that brought nothing because the network or the site was away: within the hour or so, however seldom it is asked. */
export const retryDue = (now: number, random: number): number => nextDue(now, 1, random)

/** Whether to ask now. A due time that lies further off than any we set was written by a clock since put back, or under longer hours. */
export const isDue = ({ dueAt }: Pick<Kept, 'dueAt'>, now: number, hours: number): boolean =>
  now >= dueAt || dueAt > nextDue(now, hours, 1)
