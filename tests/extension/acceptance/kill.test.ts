import { expect, test } from 'vitest'
import { boxOf, marked, settled, textOf } from '../../journey.ts'
import { both, openScene, pause } from './scene.ts'

const scene = openScene()

test.for(both)(
  'the kill run: the worker stopped twenty times while typing, and nothing lost (%s)',
  { timeout: 300_000 },
  async (site, { signal }) => {
    const page = await scene.browser().open(site, site === 'facebook' ? '?dialog' : '')
    await boxOf(page, site).click()
    const control = await scene.browser().context.newCDPSession(page)
    let stops = 0
    control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stops++
    })
    await control.send('ServiceWorker.enable')
    /** An order that comes while the worker is only starting is passed over: it is given until one was obeyed, or this try is over. */
    const stop = async (): Promise<void> => {
      for (const before = stops; stops === before && !signal.aborted; await pause(page, 20))
        await control.send('ServiceWorker.stopAllWorkers')
    }
    let typed = ''
    const numbers: string[] = []
    for (let round = 0; round < 20; round++) {
      const number = `07700 9001${String(round).padStart(2, '0')}`
      const words = `Ring ${number}. `
      // Before the words, in the middle of them, when they are there, and while they are being read.
      const half = [0, 8, words.length, words.length][round % 4] ?? 0
      await page.keyboard.type(words.slice(0, half))
      if (round % 4 === 3) await pause(page, 155)
      const stopped = stop()
      await page.keyboard.type(words.slice(half))
      await stopped
      typed += words
      numbers.push(number)
      // Whoever runs now has read it.
      await page.waitForFunction((count) => CSS.highlights.get('point-of-order-must')?.size === count, round + 1)
    }
    await settled(page)
    expect((await marked(page)).must).toEqual(numbers)
    expect(await textOf(page, site)).toBe(typed)
    expect(stops).toBeGreaterThanOrEqual(20)
    expect(scene.faults).toEqual([])
  },
)
