import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Firefox } from '../firefox.ts'
import { canRun, openInstalled } from './firefox-built.ts'
import { marked, pressButton, pressLine, write } from './firefox-steps.ts'

const draft = 'The drain at Quillowmarsh floods again. Ring Graham Brindlethwaite on 07700 900731.'

describe.runIf(canRun)('a private window of Firefox, where the person has let the extension in', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openInstalled('point-of-order-private@point-of-order.example', true)
  })
  afterAll(() => firefox?.close())

  const isOffered = (way: string) =>
    firefox.run<boolean>(
      `[...document.querySelector('point-of-order').shadowRoot.querySelectorAll('.menu button')].some(({ textContent }) => textContent.startsWith('${way}'))`,
    )

  /** In the window in front: writes in the box of Facebook's stand-in, and ignores the one point. Whether it could be for good. */
  async function use(): Promise<boolean> {
    await write(firefox, 'facebook', draft)
    expect(await marked(firefox)).toEqual(['07700 900731'])
    await pressLine(firefox)
    await pressButton(firefox, 'Ignore')
    await expect.poll(() => isOffered('In this draft')).toBe(true)
    const forGood = await isOffered('Wherever I write')
    await pressButton(firefox, 'In this draft')
    await expect.poll(() => marked(firefox)).toEqual([])
    return forGood
  }

  type Areas = readonly [local: object, session: object, sync: object]
  /** Everything that the extension keeps. */
  const kept = () =>
    firefox.runInFirst<readonly [Areas, ...unknown[]]>(`(async () => {
      const { local, session, sync } = browser.storage
      const areas = await Promise.all([local, session, sync].map((area) => area.get(null)))
      return [areas, await indexedDB.databases(), await caches.keys()]
    })()`)
  const privateTabs = `(async () => (await browser.tabs.query({})).filter(({ incognito }) => incognito))()`

  test('a draft is read, and nothing stays of it', async () => {
    const before = await kept()
    await firefox.openPrivateWindow()
    expect(await firefox.runInFirst(privateTabs)).toHaveLength(1)
    expect(await use()).toBe(false)
    expect(await kept()).toEqual(before)
    await firefox.runInFirst(
      `${privateTabs}.then(([tab]) => browser.windows.remove(tab.windowId)).then(() => 'closed')`,
    )
    expect(await firefox.runInFirst(privateTabs)).toEqual([])
    expect(await kept()).toEqual(before)
  })

  test('the same use in an ordinary window does leave what is said to stay', async () => {
    await firefox.openWindow()
    expect(await use()).toBe(true)
    // The line goes before the storage has what was ignored.
    const keptInSession = async () => Object.keys((await kept())[0][1]).sort()
    await expect.poll(keptInSession).toEqual(['ignored', 'lastTab'])
  })
})
