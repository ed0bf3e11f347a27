type Parts = {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Where Esc is meant for us too: the compose box or, while Post is asking, all that is around it. */
  readonly writing: () => HTMLElement | null
  /** Closes what Esc should close; false when there is nothing. */
  readonly close: () => boolean
  readonly signal: AbortSignal
}

type Ear = (event: Event) => void

/** Whoever has panels is heard through this. */
export type Keys = { readonly hear: Ear; readonly add: (ear: Ear, signal: AbortSignal) => void }

const presses: readonly string[] = ['Enter', ' ', 'Escape']

/**
 * Goes by every panel of a page, until one keeps the event to itself. A key that pressed something of ours presses once:
 * kept down, it would go on in the draft, to which the focus went back, and there it may post.
 */
export function openKeys(): Keys {
  const ears = new Set<Ear>()
  let held: string | null = null
  return {
    hear(event) {
      const { type, key, code, repeat } = event as KeyboardEvent
      const isDown = type === 'keydown'
      if (event.isTrusted && code === held && (isDown ? repeat : type === 'keyup')) {
        event.stopImmediatePropagation()
        if (isDown) event.preventDefault()
        else held = null
        return
      }
      if (isDown) held = null
      for (const ear of ears) {
        ear(event)
        if (!event.cancelBubble) continue
        if (isDown && presses.includes(key)) held = code
        return
      }
    },
    add(ear, until) {
      ears.add(ear)
      until.addEventListener('abort', () => ears.delete(ear))
    },
  }
}

/**
 * Keys pressed in our panels stay in them: a site sees only our host as their target, takes it for no text field, and
 * would open a new post on “n”. The browser still presses buttons.
 */
export function keepKeys(keys: Keys, { host, root, writing, close, signal }: Parts): void {
  // Of a tree in the shadow only its host is told; ours may stand in the site's.
  const isOurs = (event: Event) =>
    event.target === host || (isShadowed(event.target) && event.composedPath().includes(host))

  const down = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    const ours = isOurs(event)
    const closes = () => !event.isComposing && (ours || isNear(event, writing())) && close()
    if (event.key === 'Escape' && closes()) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (ours) {
      event.stopImmediatePropagation()
      if (step(root, event.key)) event.preventDefault()
    }
  }
  const keep = (event: Event): void => {
    if (isOurs(event)) event.stopImmediatePropagation()
  }
  // A dialog that keeps the focus would fetch it back: it sees neither that the focus came to us nor whence.
  const moved = (event: FocusEvent): void => {
    if (event.relatedTarget === host) event.stopImmediatePropagation()
    else keep(event)
  }
  keys.add((event) => {
    if (event.type === 'keydown') down(event as KeyboardEvent)
    else if (['keyup', 'keypress', 'focusin'].includes(event.type)) keep(event)
  }, signal)
  const options = { capture: true, signal }
  window.addEventListener('focus', keep, options)
  for (const leaving of ['focusout', 'blur'] as const) window.addEventListener(leaving, moved, options)
  keepPresses(host, root, signal)
}

const isShadowed = (target: EventTarget | null): boolean => target instanceof Element && target.shadowRoot !== null

/** The caret stays in the draft: nothing of ours takes focus by mouse. Words to copy by hand can still be chosen. */
function keepPresses(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener(
    'mousedown',
    (event) => {
      const chosen = event.target instanceof Element && event.target.closest('.words-out')
      if (!chosen) event.preventDefault()
    },
    { signal },
  )
  // The second half of a double click is not for what lies under a panel that the first has closed.
  let ours = false
  const second = (event: MouseEvent): void => {
    const isOurs = event.composedPath().includes(host)
    if (!event.isTrusted) return
    if (event.detail < 2) ours = isOurs
    else if (ours && !isOurs) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }
  for (const kind of ['mousedown', 'mouseup', 'click', 'dblclick'] as const)
    window.addEventListener(kind, second, { capture: true, signal })
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend'])
    host.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true })
}

/** Pressed where one writes; but while the site's own list of names is open there, Esc is for that. */
const isNear = (event: Event, place: HTMLElement | null): boolean =>
  place !== null &&
  event.composedPath().includes(place) &&
  place.ariaExpanded !== 'true' &&
  !place.hasAttribute('aria-activedescendant')

const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows go from button to button of the panel that has the focus, round at the ends. */
function step(root: ShadowRoot, key: string): boolean {
  const panel = root.activeElement?.closest('.ours')
  if (!panel || !(key in ways || key === 'Home' || key === 'End')) return false
  const every = panel.querySelectorAll<HTMLElement>('button, a[href], summary, input')
  const stops = [...every].filter((stop) => stop.checkVisibility())
  const at = stops.indexOf(root.activeElement as HTMLElement)
  const way = ways[key] ?? 0
  const next = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : at < 0 && way < 0 ? stops.length - 1 : at + way
  stops[(next + stops.length) % stops.length]?.focus()
  return true
}
