import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Firefox } from '../firefox.ts'
import { canRun, openInstalled } from './firefox-built.ts'

const draft = 'The drain at Quillowmarsh floods again. Ring Graham Brindlethwaite on 07700 900731.'

describe.runIf(canRun)('a private window of Firefox, where the person has let the extension in', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openInstalled('point-of-order-private@point-of-order.example', true)
  })
  afterAll(() => firefox?.close())

  const marked = () => firefox.run<string[]>(`[...(CSS.highlights.get('point-of-order-must') ?? [])].map(String)`)
  async function press(rectangle: string): Promise<void> {
    const { x, y } = await firefox.run<{ x: number; y: number }>(
      `(() => { const box = (${rectangle}); return { x: box.left + box.width / 2, y: box.top + box.height / 2 } })()`,
    )
    await firefox.click(x, y)
  }
  async function pressButton(name: string): Promise<void> {
    const button = `[...(document.querySelector('point-of-order')?.shadowRoot.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === '${name}')`
    await expect.poll(() => firefox.run(`!!${button}`), { timeout: 10_000 }).toBe(true)
    await press(`${button}.getBoundingClientRect()`)
  }

  /** In the window in front: writes in the box of Facebook's stand-in, and ignores the one point. */
  async function use(): Promise<void> {
    await firefox.openSite('facebook', '?dialog')
    await expect.poll(() => firefox.run(`Object.keys(globalThis.standIns ?? {}).length > 0`)).toBe(true)
    await press(`document.querySelector('#post').getBoundingClientRect()`)
    await firefox.press(...[...draft].map((letter) => [letter]))
    await expect.poll(marked, { timeout: 15_000 }).toEqual(['07700 900731'])
    await press(`[...CSS.highlights.get('point-of-order-must')][0].getClientRects()[0]`)
    await pressButton('Ignore')
    await pressButton('In this draft')
    await expect.poll(marked).toEqual([])
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
    await use()
    expect(await kept()).toEqual(before)
    await firefox.runInFirst(
      `${privateTabs}.then(([tab]) => browser.windows.remove(tab.windowId)).then(() => 'closed')`,
    )
    expect(await firefox.runInFirst(privateTabs)).toEqual([])
    expect(await kept()).toEqual(before)
  })

  test('the same use in an ordinary window does leave what is said to stay', async () => {
    await firefox.openWindow()
    await use()
    const [[, session]] = await kept()
    expect(Object.keys(session).sort()).toEqual(['ignored', 'lastTab'])
  })
})
