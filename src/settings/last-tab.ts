import { type Browser, browser } from 'wxt/browser'

const key = 'lastTab'

/** The tab last written in, so that the popup has a draft to speak of when it is opened as a tab of its own. Gone with the browser session. */
export const rememberTab = (tab: number): Promise<void> => browser.storage.session.set({ [key]: tab })

/** `url`: null where the browser does not show us the address. For the tab under the popup it does (`activeTab`). */
export type TabInView = { readonly id: number; readonly url: string | null }

/** The tab that a popup speaks of: the one it hangs over, or the one last written in. */
export async function tabInView(): Promise<TabInView | null> {
  const hangsOver = (await browser.tabs.getCurrent()) === undefined
  const tab = hangsOver ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await lastTab()
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null }
}

async function lastTab(): Promise<Browser.tabs.Tab | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key)
  const id = stored[key]
  return (await browser.tabs.query({})).find((tab) => tab.id === id)
}
