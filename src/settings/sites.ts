import { type Browser, browser } from 'wxt/browser'

/** The id under which the browser keeps our content script's registration. */
const id = 'content'
const files = { js: ['/content-scripts/content.js'], css: ['/content-scripts/content.css'] } as const

/** Which of these match patterns the browser lets us read. Nothing is granted at install. */
export async function grantedOf(origins: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })))
  return origins.filter((_, at) => answers[at])
}

/** Whether a page may be read still: a script of ours stays in an open page after the person took the permission back. */
export async function mayRead(page: string): Promise<boolean> {
  if (!URL.canParse(page)) return false
  const { protocol, host } = new URL(page)
  return protocol !== 'https:' || browser.permissions.contains({ origins: [`https://${host}/*`] })
}

/** Shows the browser's own question. Only in answer to a press, or the browser refuses to ask. */
export const askFor = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] })

/** Gives the permission back. */
export const giveBack = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] })

export function watchGrants(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}

/**
 * Has the browser start our content script on these match patterns from the next page on, and nowhere else. Returns
 * those that are new: all of them after an update, when the browser forgets what was registered.
 */
export async function registerContent(matches: readonly string[]): Promise<readonly string[]> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  const script = { id, matches: [...matches], js: [...files.js], runAt: 'document_start' as const }
  if (matches.length === 0) await (known && browser.scripting.unregisterContentScripts({ ids: [id] }))
  else if (known) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
  return matches.filter((match) => !known?.matches?.includes(match))
}

/**
 * Gives the page of a tab the looks of our lines. Not with the content script: a page can ask how it would paint a
 * highlight of any name, and would know that the extension is there before anything is marked.
 */
export const paintIn = (tabId: number): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId }, files: [...files.css] })

/** Starts the content script in tabs that were open before we may read them, or that hold one of before an update. */
export async function injectContent(matches: readonly string[]): Promise<void> {
  const tabs = matches.length === 0 ? [] : await browser.tabs.query({ url: [...matches] })
  await Promise.all(tabs.map(inject))
}

async function inject({ id: tabId }: Browser.tabs.Tab): Promise<void> {
  if (tabId === undefined) return
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files.js] })
  } catch {
    return // a tab that is gone, asleep, or showing an error page: it gets the script when it loads
  }
}
