import { browser } from 'wxt/browser'
import { lineNames } from '../../src/ui/panels/marks.ts'

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
  if (import.meta.env.FIREFOX) sweep()
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

/** Firefox ends a script together with its extension, before it could tidy up: its panels and its lines are left to the next one. */
function sweep(): void {
  for (const left of document.querySelectorAll('point-of-order')) left.remove()
  for (const name of lineNames()) CSS.highlights.delete(name)
}
