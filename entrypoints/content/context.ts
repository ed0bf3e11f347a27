import { browser } from 'wxt/browser'

/** Seen by scripts of ours alone: a page has a world of its own. */
const world = globalThis as { pointOfOrder?: AbortController }

const isGone = (): boolean => browser.runtime?.id === undefined

/**
 * The life of one content script, in the place of WXT's own (`wxt.config.ts`): that one ends its forerunner by an event and a
 * message which any page hears, and both carry the extension's id. Here a newer script of the same extension ends the older
 * in the world they share; one whose extension was updated or removed ends when it is asked whether it is still valid.
 */
export function ContentScriptContext() {
  world.pointOfOrder?.abort()
  const life = new AbortController()
  world.pointOfOrder = life
  const { signal } = life
  return {
    signal,
    get isInvalid() {
      if (isGone()) life.abort()
      return signal.aborted
    },
  }
}
