import { expect, test } from 'vitest'
import { boxOf, marked, settled, textOf } from '../../journey.ts'
import { both, openScene, pause } from './scene.ts'

const scene = openScene()

test.each(both)(
  'the kill run: the worker stopped twenty times while typing, and nothing lost (%s)',
  async (site) => {
    const page = await scene.browser().open(site, site === 'facebook' ? '?dialog' : '')
    await boxOf(page, site).click()
    const control = await scene.browser().context.newCDPSession(page)
    await control.send('ServiceWorker.enable')
    // A worker that was started again is another target to the debugger.
    const debugging = await scene.browser().context.browser()?.newBrowserCDPSession()
    const met = new Set<string>()
    const meet = async () => {
      const { targetInfos } = (await debugging?.send('Target.getTargets')) ?? { targetInfos: [] }
      for (const { type, targetId } of targetInfos) if (type === 'service_worker') met.add(targetId)
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
      await control.send('ServiceWorker.stopAllWorkers')
      await page.keyboard.type(words.slice(half))
      typed += words
      numbers.push(number)
      // It was started again, or nobody could have said so.
      await page.waitForFunction((count) => CSS.highlights.get('point-of-order-must')?.size === count, round + 1)
      await meet()
    }
    await settled(page)
    expect((await marked(page)).must).toEqual(numbers)
    expect(await textOf(page, site)).toBe(typed)
    console.info(`kill run, ${site}: ${met.size} workers, one after another`)
    expect(met.size).toBeGreaterThanOrEqual(20)
    expect(scene.faults).toEqual([])
  },
  120_000,
)
