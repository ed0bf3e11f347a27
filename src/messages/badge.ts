import { browser } from 'wxt/browser'
import { hearFrom, isOurs } from './sender.ts'
import type { Found } from './wire.ts'

/** Hears how many findings the page of a tab has now. */
export const answerCounts = (show: (tab: number, count: number, isPrivate: boolean) => Promise<void>): void =>
  hearFrom(isOurs, (message, { tab }) => {
    const { found } = Object(message) as Partial<Found>
    return tab?.id !== undefined && Number.isInteger(found) ? show(tab.id, found as number, tab.incognito) : undefined
  })

/** The number on the toolbar button of one tab; nothing for nought. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8f2157' })
  await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' })
}
