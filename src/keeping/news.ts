import { type Slot, slots } from '../settings/kept-slots.ts'
import { realWorld, type World } from './world.ts'

/** What a person still has to be told once: the pack they last saw and the one in use now, as texts. */
export type News = {
  readonly slot: Slot
  readonly council: string
  readonly before: string
  readonly after: string
  readonly from: number
  readonly to: number
}

/** The administrator's pack before the joined one, as in use. Null when there is nothing to tell. */
export async function newsToShow(world: World = realWorld): Promise<News | null> {
  for (const slot of slots.toReversed()) {
    const kept = await world.read(slot)
    if (!kept) continue
    const { lastSeen, current, council } = kept
    if (!lastSeen || lastSeen.text === current.text) return null
    return { slot, council, before: lastSeen.text, after: current.text, from: lastSeen.version, to: current.version }
  }
  return null
}

/** The person has seen this news. What came while they were reading is told the next time. */
export const newsSeen = ({ slot, after, to }: News, world: World = realWorld): Promise<void> =>
  world.alone(async () => {
    const kept = await world.read(slot)
    if (!kept?.lastSeen) return
    const all = kept.current.text === after
    await world.write(slot, { ...kept, lastSeen: all ? null : { text: after, version: to } })
  })
