import { browser } from 'wxt/browser'

/** Where the settings lie. A site's page hears when they change, and has no part in what they are. */
export const settingsKey = 'settings'

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>

/** Hears of each change in one part of the browser's storage, in whichever page or worker it was made. */
export function watchStored(
  part: 'local' | 'managed',
  changed: (changes: Changes) => void,
  signal?: AbortSignal,
): void {
  const hear = (changes: Changes, area: string): void => {
    if (area === part) changed(changes)
  }
  browser.storage.onChanged.addListener(hear)
  signal?.addEventListener('abort', () => browser.runtime?.id && browser.storage.onChanged.removeListener(hear))
}
