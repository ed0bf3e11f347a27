import type { CDPSession } from 'playwright-core'
import type { Browser } from '../browser.ts'
import { openPopup } from '../journey.ts'
import { author } from './text.ts'
import { figure, table } from './time.ts'

/** A line into the worker's own debugger, through the browser's: Playwright has one for pages only. */
async function debuggerOf(browser: Browser): Promise<(method: string) => Promise<unknown>> {
  const session = (await browser.context.browser()?.newBrowserCDPSession()) as CDPSession
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'))
  if (!worker) throw new Error('The background is not there to be measured.')
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false })
  const waiting = new Map<number, (result: unknown) => void>()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown }
    waiting.get(id)?.(result)
  })
  let last = 0
  return async (method) => {
    const id = ++last
    const answered = new Promise((resolve) => waiting.set(id, resolve))
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    return answered
  }
}

type Api = {
  readonly runtime: {
    connect(to: { name: string }): {
      postMessage(message: object): void
      readonly onMessage: { addListener(hear: (answer: { id: number }) => void): void }
    }
  }
}

/** In one of our own pages: each draft is asked after when the one before was answered. */
const askAll = async (drafts: readonly string[]): Promise<void> => {
  const { chrome } = globalThis as unknown as { chrome: Api }
  const port = chrome.runtime.connect({ name: 'review' })
  let answered: ((id: number) => void) | undefined
  port.onMessage.addListener(({ id }) => answered?.(id))
  for (const [id, text] of drafts.entries())
    await new Promise<void>((next) => {
      answered = (answer) => answer === id && next()
      port.postMessage({ kind: 'check', id, text, where: { site: 'facebook' } })
    })
}

/** So many drafts, and the heap is measured after each of these numbers. */
const steps = [500, 1_000, 2_000, 3_000]

/** The worker's heap, after its garbage was collected, before any draft and after each so many. */
export async function workerMemory(browser: Browser): Promise<string> {
  const page = await openPopup(browser)
  const ask = await debuggerOf(browser)
  const heap = async (): Promise<number> => {
    await ask('HeapProfiler.collectGarbage')
    return ((await ask('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 2 ** 20
  }
  const writer = author(41)
  const rows = [['0', figure(await heap())]]
  for (const [at, step] of steps.entries()) {
    const some = Array.from({ length: step - (steps[at - 1] ?? 0) }, () => writer.draft(280))
    await page.evaluate(askAll, some)
    rows.push([step.toLocaleString('en'), figure(await heap())])
  }
  await page.close()
  return table(['drafts of 280 characters read by the worker', 'its heap, MB'], rows)
}
