import { browser } from 'wxt/browser'
import type { Finding } from '../check/finding.ts'
import { hearFrom, isOurs } from './sender.ts'
import type { PopupAsk, TabReport } from './wire.ts'

/** Answers the popup from a page. Only our own parts are heard. */
export const answerPopup = (answer: (ask: PopupAsk) => Promise<TabReport>, signal: AbortSignal): void =>
  hearFrom(isOurs, (message) => (isPopupAsk(message) ? answer(message) : undefined), signal)

const isPopupAsk = (message: unknown): message is PopupAsk =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  (message.kind === 'report' ||
    message.kind === 'again' ||
    (message.kind === 'box' && 'on' in message && typeof message.on === 'boolean') ||
    ((message.kind === 'apply' || message.kind === 'show') &&
      'finding' in message &&
      typeof message.finding === 'string'))

/** What tells a finding from any other of its draft, and from those of the draft before. */
export const nameOf = ({ rule, span: { start, end } }: Finding, text: string): string =>
  [rule, start, end, text.slice(start, end)].join(' ')

/** Asks the page of a tab; null where none of our pages is there to answer. */
export async function askTab(tab: number, ask: PopupAsk): Promise<TabReport | null> {
  try {
    return ((await browser.tabs.sendMessage(tab, ask)) as TabReport | undefined) ?? null
  } catch {
    return null // no content script in that tab: another site, or a page from before the extension
  }
}
