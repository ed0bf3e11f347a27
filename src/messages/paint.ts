import { browser } from 'wxt/browser'
import { hearFrom, isOurs } from './sender.ts'

const question = 'paint'

/** Hears a page that has its first line to draw; `tab` is where it is. */
export const answerPaint = (paint: (tab: number) => Promise<void>): void =>
  hearFrom(isOurs, (message, { tab }) => (message === question && tab?.id !== undefined ? paint(tab.id) : undefined))

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
