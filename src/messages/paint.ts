import { type Browser, browser } from 'wxt/browser'

const question = 'paint'

/** Hears a page that has its first line to draw; `tab` is where it is. */
export function answerPaint(paint: (tab: number) => Promise<void>): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id && message === question && sender.tab?.id !== undefined
      ? paint(sender.tab.id)
      : undefined
  browser.runtime.onMessage.addListener(hear as never)
}

/** Asks for the looks of our lines once for each page, when there is a first line to draw; again where that failed. */
export function askPaintOnce(): (lines: number) => void {
  let asked = false
  return (lines) => {
    if (asked || lines === 0 || !browser.runtime?.id) return
    asked = true
    browser.runtime.sendMessage(question).catch(() => {
      asked = false
    })
  }
}
