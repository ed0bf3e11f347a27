import { browser } from 'wxt/browser'

/** Seen by scripts of ours alone: a page has a world of its own. */
const world = globalThis as { pointOfOrder?: AbortController }

const isGone = (): boolean => browser.runtime?.id === undefined

/**
 * The life of one content script, in the place of WXT's own (`wxt.config.ts`): that one ends its forerunner by an event and a
 * message which any page hears, and both carry the extension's id. Here a newer script of the same extension ends the older
 * in the world they share; one whose extension was updated or removed ends itself at the next move of the person's hand.
 */
export function ContentScriptContext() {
  world.pointOfOrder?.abort()
  const life = new AbortController()
  world.pointOfOrder = life
  const { signal } = life
  for (const hand of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'input', 'visibilitychange'])
    window.addEventListener(hand, () => isGone() && life.abort(), { capture: true, passive: true, signal })
  return {
    signal,
    get isInvalid() {
      return signal.aborted || isGone()
    },
  }
}
