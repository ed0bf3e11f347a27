import { type Browser, browser } from 'wxt/browser'
import { type Answer, type Ask, type Found, portName, type Where } from './wire.ts'

export type Wire = {
  /** Asks for a check; an answer to an older one is dropped. */
  readonly check: (text: string, where: Where) => void
  readonly count: (findings: number) => unknown
  /** Starts a background that sleeps: it gets ready for the first question. */
  readonly wake: () => void
  /** Whether the background has answered nothing since it last started, as far as is known here, and nothing is asked. */
  readonly isCold: () => boolean
}

const attempts = 5

/**
 * The page's end of the wire. The browser stops an idle background after half a minute and may stop a busy one:
 * then the port closes, and what was not yet answered is asked again over a new one. When the extension itself is gone
 * (updated or removed) the wire goes quiet: nothing of ours may throw into the page.
 */
export function openWire(heard: (answer: Answer) => void, signal: AbortSignal): Wire {
  let port: Browser.runtime.Port | null = null
  let waiting: Ask | null = null
  let failures = 0
  let last = 0
  let cold = true

  const connect = (): Browser.runtime.Port | null => {
    if (port || signal.aborted || !browser.runtime?.id) return port
    try {
      const opened = browser.runtime.connect({ name: portName })
      opened.onMessage.addListener((message: unknown) => hear(message as Answer))
      opened.onDisconnect.addListener(() => lost(opened))
      port = opened
    } catch {
      port = null // the extension was updated or removed under the page
    }
    return port
  }
  const send = (ask: Ask): void => {
    try {
      connect()?.postMessage(ask)
    } catch {
      port = null // the port died between its check and its use
      retry()
    }
  }
  const retry = (): void => {
    if (waiting && ++failures <= attempts) send(waiting)
    else if (waiting) heard({ kind: 'silent', id: waiting.id, why: 'fault' })
  }
  const lost = (closed: Browser.runtime.Port): void => {
    // Stopped while it started, the background never listened. Unless that is read, the browser tells the page's console.
    void browser.runtime?.lastError
    if (port === closed) {
      port = null
      cold = true
    }
    if (waiting) retry()
  }
  const hear = (answer: Answer): void => {
    if (answer.id !== waiting?.id) return
    waiting = null
    failures = 0
    cold = false
    heard(answer)
  }
  whenBack(() => port && lost(port), signal)
  signal.addEventListener('abort', () => {
    waiting = null
    port?.disconnect()
    port = null
  })

  return {
    check(text, where) {
      waiting = { kind: 'check', id: ++last, text, where }
      failures = 0
      send(waiting)
    },
    count: openCount(signal),
    wake: () => void connect(),
    isCold: () => cold && waiting === null && Boolean(browser.runtime?.id),
  }
}

/** How many findings there are in this page, all of its boxes together: a background that was stopped has forgotten the others. */
let found = 0

/** One box's share in them, for as long as it lives. */
function openCount(signal: AbortSignal): Wire['count'] {
  let last = 0
  const tell = async () => {
    try {
      await browser.runtime.sendMessage({ found } satisfies Found)
    } catch {
      return // the extension was updated or removed under the page
    }
  }
  const count = async (findings: number) => {
    const now = signal.aborted ? 0 : findings
    if (now === last) return
    found += now - last
    last = now
    await tell()
  }
  signal.addEventListener('abort', () => count(0))
  whenBack(tell, signal)
  return count
}

/** “Back” may bring a page back as it was left, but for its port, which is lost without a word, and the number on our button. */
function whenBack(run: () => unknown, signal: AbortSignal): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && run(), { signal })
}
