import type { Adapter, Composer } from './composer.ts'
import { closestDeep, focused, parentOf } from './deep.ts'
import { general } from './general.ts'

/** How boxes are found. */
type Watch = {
  /** To be told of whatever happens on the window. */
  readonly hear: (event: Event) => void
  /** Whether the box last written in looks like a draft and is none that the site's adapters know: the site has changed, and the person should hear of it. */
  readonly isStranger: () => boolean
}

/**
 * Opens a composer for each compose box when it is first focused, and tells `opened`; its signal aborts when the box
 * leaves the page.
 */
export function watchComposers(
  adapters: readonly Adapter[],
  opened: (composer: Composer, signal: AbortSignal) => void,
  signal: AbortSignal,
): Watch {
  const known = new WeakSet<HTMLElement>()
  let stranger: HTMLElement | null = null

  /** Whether the target lies in a compose box. */
  function meet(target: EventTarget | null | undefined): boolean {
    if (!(target instanceof Element) || target === stranger) return false
    for (const adapter of adapters) {
      const box = target.closest<HTMLElement>(adapter.box.selector)
      if (!box || (!known.has(box) && !accepts(adapter, box))) continue
      stranger = null
      // The other posts of its thread go out at the same press, whether or not they are ever focused.
      for (const each of [...(adapter.thread?.(box) ?? []).filter((other) => other !== box), box]) open(each, adapter)
      return true
    }
    stranger = strangerAt(target, adapters) ?? stranger
    return false
  }

  function open(box: HTMLElement, adapter: Adapter) {
    if (known.has(box)) return
    known.add(box)
    const gone = new AbortController()
    const lifetime = AbortSignal.any([signal, gone.signal])
    watchRemoval(box, lifetime, () => {
      known.delete(box)
      gone.abort()
    })
    opened(adapter.open(box, adapter, lifetime), lifetime)
  }

  const written = (event: Event) => void meet(event.composedPath()[0])
  /** A field may be one line high until something is written in it; and within one shadow root the focus moves unheard. */
  function focusAt(target: EventTarget | null | undefined, seenAs: EventTarget | null) {
    const isFound = meet(target) && target === seenAs
    window[isFound ? 'removeEventListener' : 'addEventListener']('input', written, { capture: true, signal })
  }
  if (document.activeElement !== document.body) focusAt(focused(), document.activeElement)
  let isTold = false
  return {
    hear(event) {
      // A page that comes up in a window without the desktop's focus is told of none: there the first key tells.
      if (event.type !== 'focusin' && (isTold || event.type !== 'keydown')) return
      isTold = true
      focusAt(event.composedPath()[0], event.target)
    },
    isStranger: () => stranger?.isConnected === true,
  }
}

/** A box for several lines that nobody asked us to leave alone, of a kind that no adapter of the site speaks of. */
function strangerAt(target: Element, adapters: readonly Adapter[]): HTMLElement | null {
  const box = target.closest<HTMLElement>(general.box.selector)
  const isSpokenOf = (adapter: Adapter) => box?.closest(adapter.box.selector) || (box && isLeft(adapter, box))
  return box && accepts(general, box) && !adapters.some(isSpokenOf) ? box : null
}

const accepts = (adapter: Adapter, box: HTMLElement): boolean =>
  !isLeft(adapter, box) && adapter.accept?.(box) !== false

const isLeft = ({ leave }: Adapter, box: HTMLElement): boolean =>
  leave.paths?.test(location.pathname) === true || closestDeep(box, leave.within) !== null

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
