import { browser } from 'wxt/browser'

/** One place for what the person joined, one for what the administrator's address gives. */
export const slots = ['joined', 'managed'] as const
export type Slot = (typeof slots)[number]

/** The key in storage. */
export const keyOf = (slot: Slot): string => `pack-${slot}`

/** Calls when a kept pack changes, in whichever page or worker it was changed. */
export function watchKept(changed: () => void, signal?: AbortSignal): void {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && slots.some((slot) => keyOf(slot) in changes)) changed()
  }
  browser.storage.onChanged.addListener(hear)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear))
}
