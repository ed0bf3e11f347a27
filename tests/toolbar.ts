import type { Page } from 'playwright-core'
import type { Browser } from './browser.ts'

/** The popup where a person has it: hanging from the toolbar, no tab, no page of Playwright's. */
export type Hanging = {
  /** What an expression gives there, once it gives something. */
  until<Value>(expression: string): Promise<Value>
  /** Carried out without waiting: whatever opens a tab closes the popup. */
  run(expression: string): void
  screenshot(): Promise<Buffer>
}

type Target = { readonly targetId: string; readonly type: string; readonly url: string }
type Evaluated<Value> = { readonly result: { readonly value?: Value } } | undefined
type Answer = { readonly id: number; readonly result?: unknown }
/** Calls that Playwright has no types for. */
type Session = {
  send(method: string, of?: object): Promise<never>
  on(event: string, hear: (of: { readonly message: string }) => void): void
}

/** Presses our button over this page, through the debugger: only so does the browser give `activeTab`. */
export async function pressButton(browser: Browser, page: Page): Promise<Hanging> {
  await page.bringToFront()
  const session = (await browser.context.browser()?.newBrowserCDPSession()) as unknown as Session
  const targets = async (filter?: object[]) =>
    ((await session.send('Target.getTargets', filter ? { filter } : {})) as { targetInfos: Target[] }).targetInfos
  const id = await browser.extensionId()
  const tab = (await targets([{}])).find(({ type, url }) => type === 'tab' && url === page.url())
  const before = new Set((await targets()).map(({ targetId }) => targetId))
  await session.send('Extensions.triggerAction', { id, targetId: tab?.targetId })
  const popup = await waitFor(async () =>
    (await targets()).find(({ targetId, url }) => !before.has(targetId) && url.endsWith(`${id}/popup.html`)),
  )
  const ask = await talkTo(session, popup)
  return {
    until: <Value>(expression: string) =>
      waitFor(async () => {
        const answer = (await ask('Runtime.evaluate', { expression, returnByValue: true })) as Evaluated<Value>
        return answer?.result.value
      }),
    run: (expression) => void ask('Runtime.evaluate', { expression, userGesture: true }),
    screenshot: async () =>
      Buffer.from(((await ask('Page.captureScreenshot')) as { readonly data: string }).data, 'base64'),
  }
}

/** Another target spoken to through the browser's own session, since Playwright lets a session of ours reach no other. */
async function talkTo(session: Session, { targetId }: Target) {
  const { sessionId } = (await session.send('Target.attachToTarget', { targetId, flatten: false })) as {
    sessionId: string
  }
  const waiting = new Map<number, (result: unknown) => void>()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Answer
    waiting.get(id)?.(result)
  })
  let last = 0
  return (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++last
      waiting.set(id, resolve)
      const message = JSON.stringify({ id, method, params })
      // A popup that closed meanwhile says nothing.
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => resolve(undefined))
    })
}

async function waitFor<Value>(look: () => Promise<Value | null | undefined>): Promise<Value> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const value = await look()
    if (value !== null && value !== undefined) return value
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error('It did not come.')
}
