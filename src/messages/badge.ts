import { browser } from 'wxt/browser'

/** The number on the toolbar button of one tab; nothing for nought. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8f2157' })
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) })
}
