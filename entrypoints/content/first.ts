/** What a site that listens on its window itself would otherwise hear before us, and what tells of a compose box. */
const kinds = ['click', 'submit', 'keydown', 'keypress', 'keyup', 'focusin'] as const

/**
 * The one listener there is before a compose box is focused: on the window, in capture, and from the start of the page, before
 * any script of its own. Goes by each of `hears`, until one keeps the event to itself.
 */
export function listenFirst(hears: readonly ((event: Event) => void)[], signal: AbortSignal): void {
  const hear = (event: Event): void => {
    for (const each of hears) {
      each(event)
      if (event.cancelBubble) return
    }
  }
  for (const kind of kinds) window.addEventListener(kind, hear, { capture: true, signal })
}
