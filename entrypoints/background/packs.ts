import { browser } from 'wxt/browser'
import { update } from '../../src/keeping/update.ts'
import { rememberFault } from '../../src/settings/faults.ts'
import { slots } from '../../src/settings/kept-slots.ts'
import { watchManaged } from '../../src/settings/managed.ts'
import { failed } from './failed.ts'

const alarm = 'packs'

/**
 * Keeps the pack current. The alarm only wakes us every hour, and what is due is asked: a computer that sleeps for a month
 * or a clock that jumps loses nothing but time.
 */
export function keepPacks(): void {
  const look = async (): Promise<void> => {
    try {
      const outcomes = await update()
      for (const slot of slots) {
        const { outcome, ...more } = outcomes[slot]
        if (outcome === 'refused' && 'why' in more) await rememberFault(`pack, ${slot}`, more.why)
      }
    } catch (problem) {
      failed('packs')(problem)
    }
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look()
  })
  browser.alarms
    .get(alarm)
    .then((set) => (set ? undefined : browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 60 })))
    .catch(failed('packs'))
  watchManaged(() => void look())
  browser.runtime.onStartup.addListener(() => void look())
  browser.runtime.onInstalled.addListener(() => void look())
}
