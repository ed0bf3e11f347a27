import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '../../browser.ts'
import { must, openScene, pause } from './scene.ts'

const scene = openScene()

/** Ten minutes and fifty rounds in `npm run test:long`; some seconds otherwise. */
const long = process.env.POINT_OF_ORDER_LONG !== undefined
const { rounds, between } = long ? { rounds: 50, between: 11_000 } : { rounds: 10, between: 300 }
const half = rounds / 2

/** Posts come in at the foot and go at the head, five a second, as in a feed that is scrolled. */
const scrollFeed = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const feed = document.createElement('section')
    document.body.append(feed)
    let written = 0
    setInterval(() => {
      const post = document.createElement('article')
      post.innerHTML = `<h4>Graham Poole</h4><p>Post ${written++} of the feed.</p><button type="button">Comment</button>`
      feed.append(post)
      if (feed.children.length > 60) feed.firstElementChild?.remove()
      window.scrollTo(0, document.body.scrollHeight)
    }, 200)
  })

async function openClose(page: Page, read: boolean): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#open')?.click())
  await page.locator('#post').click()
  await page.keyboard.type(must)
  if (read) await page.waitForFunction(() => CSS.highlights.get('point-of-order-must')?.size === 1)
  await page.locator('#close').click()
  await page.locator('#discard-yes').click()
  await page.waitForFunction(() => !document.querySelector('point-of-order'))
}

/** The world in which our content script runs on the page. */
async function ourWorld(control: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) =>
    control.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) resolve(context.id)
    }),
  )
  await control.send('Runtime.enable')
  return found
}

async function countIn(control: CDPSession, contextId: number, kind: string): Promise<number> {
  const prototype = await control.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId })
  const { objects } = await control.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
    objectGroup: 'counted',
  })
  const counted = await control.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await control.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' })
  return counted.result.value
}

async function observersIn(control: CDPSession, world: number): Promise<number> {
  const kinds = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']
  const counts = await Promise.all(kinds.map((kind) => countIn(control, world, kind)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** What is there after half of the rounds, and how much more after all of them. */
async function liveThrough(page: Page, control: CDPSession, read: boolean) {
  await control.send('Performance.enable')
  await control.send('DOM.enable')
  const measure = async () => {
    await pause(page, 800)
    for (let times = 0; times < 3; times++) await control.send('HeapProfiler.collectGarbage')
    const { metrics } = await control.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    const { detachedNodes } = await control.send('DOM.getDetachedDomNodes')
    const nodes = { nodes: of('Nodes'), detached: detachedNodes.length }
    return { listeners: of('JSEventListeners'), ...nodes, heap: of('JSHeapUsedSize') }
  }
  const open = async (times: number) => {
    for (; times > 0; times--) {
      await openClose(page, read)
      await pause(page, between)
    }
  }
  await scrollFeed(page)
  await open(half)
  const before = await measure()
  await open(rounds - half)
  const after = await measure()
  const more = (of: keyof typeof before) => after[of] - before[of]
  return {
    before,
    more: { listeners: more('listeners'), nodes: more('nodes'), detached: more('detached'), heap: more('heap') },
  }
}

test('17. Idle and memory: a feed that grows and goes, and the box opened and closed meanwhile, as without us', async () => {
  const without = await openBrowser()
  const began = Date.now()
  const [ours, theirs] = await Promise.all(
    [scene.browser(), without].map(async (browser) => {
      const page = await browser.open('facebook')
      const control = await browser.context.newCDPSession(page)
      const world = browser === without ? null : await ourWorld(control)
      const lived = await liveThrough(page, control, browser !== without)
      return { ...lived, observers: world === null ? 0 : await observersIn(control, world) }
    }),
  ).finally(() => without.close())
  if (!ours || !theirs) throw new Error('A page was not measured.')
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  console.info(
    `17. ${rounds} rounds in ${minutes} minutes: ${JSON.stringify(ours)}; without us: ${JSON.stringify(theirs)}`,
  )
  expect(ours.observers).toBe(0)
  // Chromium keeps the last dialog or two of either for a while.
  expect(ours.more.listeners - theirs.more.listeners).toBeLessThan(20)
  expect(ours.more.nodes - theirs.more.nodes).toBeLessThan(200)
  expect(ours.more.detached - theirs.more.detached).toBeLessThan(10)
  expect(ours.more.heap - theirs.more.heap).toBeLessThan(1_000_000)
}, 1_200_000)
