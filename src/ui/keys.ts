type Parts = {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Where Esc is meant for us too: the compose box or, while Post is asking, all that is around it. */
  readonly writing: () => HTMLElement | null
  /** Closes what Esc should close; false when there is nothing. */
  readonly close: () => boolean
  readonly signal: AbortSignal
}

/**
 * Keys pressed in our panels stay in them: a site sees only our host as their target, takes it for no text field, and
 * would open a new post on “n”. Listens on the window, in capture, before the page does; the browser still presses buttons.
 */
export function keepKeys({ host, root, writing, close, signal }: Parts): void {
  const options = { capture: true, signal }
  const isOurs = (event: Event) => event.composedPath().includes(host)
  let escaping = false

  const down = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    const ours = isOurs(event)
    const place = writing()
    const near = place !== null && event.composedPath().includes(place) && !isChoosing(place)
    if (event.key === 'Escape' && !event.isComposing && (ours || near) && close()) {
      escaping = true
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (ours) {
      event.stopImmediatePropagation()
      if (step(root, event.key)) event.preventDefault()
    }
  }
  /** A site that closes its dialog on the key's way up would lose the draft. */
  const up = (event: KeyboardEvent): void => {
    if (!isOurs(event) && !(escaping && event.key === 'Escape')) return
    if (event.key === 'Escape') escaping = false
    event.stopImmediatePropagation()
  }
  const keep = (event: Event): void => {
    if (isOurs(event)) event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', down, options)
  window.addEventListener('keyup', up, options)
  window.addEventListener('keypress', keep, options)
  // A dialog that keeps the focus would fetch it back: it sees neither that the focus came to us nor whence.
  const moved = (event: FocusEvent): void => {
    if (isOurs(event) || (event.relatedTarget === host && /out|blur/.test(event.type))) event.stopImmediatePropagation()
  }
  for (const kind of ['focus', 'focusin', 'focusout', 'blur'] as const) window.addEventListener(kind, moved, options)
  // The caret stays in the draft: nothing of ours takes focus by mouse. Words to copy by hand can still be chosen.
  root.addEventListener(
    'mousedown',
    (event) => {
      const chosen = event.target instanceof Element && event.target.closest('.words-out')
      if (!chosen) event.preventDefault()
    },
    { signal },
  )
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend'])
    host.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true })
}

/** The site's own list of names is open in its box: Esc is for that. */
const isChoosing = (place: HTMLElement): boolean =>
  place.ariaExpanded === 'true' || place.hasAttribute('aria-activedescendant')

const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows go from button to button of the panel that has the focus, round at the ends. */
function step(root: ShadowRoot, key: string): boolean {
  const panel = root.activeElement?.closest('.ours')
  if (!panel || !(key in ways || key === 'Home' || key === 'End')) return false
  const stops = [...panel.querySelectorAll<HTMLElement>('button, a[href], summary')]
  const at = stops.indexOf(root.activeElement as HTMLElement)
  const way = ways[key] ?? 0
  const next = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : at < 0 && way < 0 ? stops.length - 1 : at + way
  stops[(next + stops.length) % stops.length]?.focus()
  return true
}
