import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { boxOf, marked, settled, textOf } from '../../journey.ts'
import { both, openScene, pause } from './scene.ts'

const scene = openScene()

/** Watches the background come and go. */
async function watchWorker(page: Page) {
  const control = await scene.browser().context.newCDPSession(page)
  const seen = { stops: 0, running: false }
  control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped') seen.stops++
      seen.running = runningStatus === 'running'
    }
  })
  const told = new Promise((resolve) => control.once('ServiceWorker.workerVersionUpdated', resolve))
  await control.send('ServiceWorker.enable')
  await told
  return { seen, stop: () => control.send('ServiceWorker.stopAllWorkers') }
}

test.for(both)('a background that was stopped is started by the focus, before any key (%s)', async (site) => {
  const page = await scene.browser().open(site, site === 'facebook' ? '?dialog' : '')
  const { seen, stop } = await watchWorker(page)
  await boxOf(page, site).blur()
  // An order that comes while the worker is only starting is passed over.
  await expect.poll(() => stop().then(() => seen.running)).toBe(false)
  await pause(page, 500)
  expect(seen.running).toBe(false)
  await boxOf(page, site).focus()
  await expect.poll(() => seen.running).toBe(true)
})

test.for(both)(
  'the kill run: the worker stopped twenty times while typing, and nothing lost (%s)',
  { timeout: 300_000 },
  async (site, { signal }) => {
    const page = await scene.browser().open(site, site === 'facebook' ? '?dialog' : '')
    await boxOf(page, site).click()
    const worker = await watchWorker(page)
    const { seen } = worker
    /** An order that comes while the worker is only starting is passed over: it is given until one was obeyed, or this try is over. */
    const stop = async (): Promise<void> => {
      for (const before = seen.stops; seen.stops === before && !signal.aborted; await pause(page, 20))
        await worker.stop()
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
    expect(seen.stops).toBeGreaterThanOrEqual(20)
    expect(scene.faults).toEqual([])
  },
)
