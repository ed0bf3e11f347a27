import type { Adapter, Composer } from './composer.ts'
import { closestDeep, focused } from './deep.ts'

/**
 * Opens a composer for each compose box when it is first focused, and tells `opened`; its signal aborts when the box
 * leaves the page. Until then one listener is all that runs.
 */
export function watchComposers(
  adapters: readonly Adapter[],
  opened: (composer: Composer, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<HTMLElement>()

  function meet(target: EventTarget | null | undefined) {
    for (const adapter of adapters) {
      const box = target instanceof Element ? target.closest<HTMLElement>(adapter.box.selector) : null
      if (box && known.has(box)) return
      if (!box || !accepts(adapter, box)) continue
      // The other posts of its thread go out at the same press, whether or not they are ever focused.
      for (const other of adapter.thread?.(box) ?? []) if (other !== box && !known.has(other)) open(other, adapter)
      return open(box, adapter)
    }
  }

  function open(box: HTMLElement, adapter: Adapter) {
    known.add(box)
    const gone = new AbortController()
    const lifetime = AbortSignal.any([signal, gone.signal])
    watchRemoval(box, lifetime, () => {
      known.delete(box)
      gone.abort()
    })
    opened(adapter.open(box, adapter, lifetime), lifetime)
  }

  // A field may be one line high until something is written in it.
  for (const type of ['focusin', 'input'])
    window.addEventListener(type, (event) => meet(event.composedPath()[0]), { capture: true, signal })
  meet(focused())
}

const accepts = ({ leave, accept }: Adapter, box: HTMLElement): boolean =>
  leave.paths?.test(location.pathname) !== true && closestDeep(box, leave.within) === null && accept?.(box) !== false

/** Watches the children of each ancestor and nothing below: a feed may churn beside a box without waking us. */
function watchRemoval(box: HTMLElement, signal: AbortSignal, removed: () => void): void {
  const observer = new MutationObserver(() => {
    observer.disconnect()
    if (box.isConnected) watchAncestors()
    else removed()
  })
  function watchAncestors() {
    for (let node = parentOf(box); node; node = parentOf(node)) observer.observe(node, { childList: true })
  }
  watchAncestors()
  signal.addEventListener('abort', () => observer.disconnect())
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
