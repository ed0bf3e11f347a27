import { browser } from 'wxt/browser'

const key = 'lastTab'

/** The tab last written in, so that the popup has a draft to speak of when it is opened as a tab of its own. Gone with the browser session. */
export const rememberTab = (tab: number): Promise<void> => browser.storage.session.set({ [key]: tab })

async function lastTab(): Promise<number | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key)
  return typeof stored[key] === 'number' ? stored[key] : undefined
}

/** `allowed`: the browser lets us see its address, as it does only for sites that the person allowed. */
export type TabInView = { readonly id: number; readonly allowed: boolean }

/** The tab that a popup speaks of: the one it hangs over, or the one last written in. */
export async function tabInView(): Promise<TabInView | undefined> {
  if (await browser.tabs.getCurrent()) {
    const id = await lastTab()
    return id === undefined ? undefined : { id, allowed: true }
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, allowed: tab.url !== undefined }
}
