import { expect, test } from 'vitest'
import { boxOf, marked, settled, textOf } from '../../journey.ts'
import { both, openScene } from './scene.ts'

const scene = openScene()

test.each(both)(
  'the kill run: the worker stopped twenty times while typing, and nothing lost (%s)',
  async (site) => {
    const page = await scene.browser().open(site, site === 'facebook' ? '?dialog' : '')
    await boxOf(page, site).click()
    const control = await scene.browser().context.newCDPSession(page)
    await control.send('ServiceWorker.enable')
    let stopped = 0
    const versions = new Map<string, string>()
    control.on('ServiceWorker.workerVersionUpdated', (event) => {
      for (const { versionId, runningStatus } of event.versions) {
        if (runningStatus === 'stopped' && versions.get(versionId) !== 'stopped') stopped++
        versions.set(versionId, runningStatus)
      }
    })
    let typed = ''
    const numbers: string[] = []
    for (let round = 0; round < 20; round++) {
      const number = `07700 9001${String(round).padStart(2, '0')}`
      const words = `Ring ${number}. `
      // Before the words, in the middle of them, or while they are being read.
      const half = round % 3 === 0 ? 0 : round % 3 === 1 ? 8 : words.length
      await page.keyboard.type(words.slice(0, half))
      await control.send('ServiceWorker.stopAllWorkers')
      await page.keyboard.type(words.slice(half))
      typed += words
      numbers.push(number)
    }
    await page.waitForFunction((count) => CSS.highlights.get('point-of-order-must')?.size === count, 20)
    await settled(page)
    expect((await marked(page)).must).toEqual(numbers)
    expect(await textOf(page, site)).toBe(typed)
    console.info(`kill run, ${site}: the browser said ${stopped} times that the worker stopped`)
    expect(scene.faults).toEqual([])
  },
  120_000,
)
