type Parts = {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Where Esc is meant for us too: the compose box or, while Post is asking, all that is around it. */
  readonly writing: () => HTMLElement | null
  /** Closes what Esc should close; false when there is nothing. */
  readonly close: () => boolean
  readonly signal: AbortSignal
}

/** One panel's ear: what it does with the keys and the comings and goings of the focus that concern it. */
type Ear = {
  readonly down: (event: KeyboardEvent) => void
  readonly up: (event: KeyboardEvent) => void
  readonly keep: (event: Event) => void
  readonly moved: (event: FocusEvent) => void
}

/** Whoever has panels is heard through this. */
export type Keys = { readonly add: (ear: Ear, signal: AbortSignal) => void }

/**
 * Listens on the window, in capture. Called when a page starts, before any script of its own, so that a site which
 * listens there too hears of our keys after us: that is, not at all.
 */
export function listenForKeys(signal: AbortSignal): Keys {
  const ears = new Set<Ear>()
  const options = { capture: true, signal }
  const each = <Type extends Event>(hear: (ear: Ear, event: Type) => void) => {
    return (event: Type): void => {
      for (const ear of ears) {
        hear(ear, event)
        if (event.cancelBubble) return
      }
    }
  }
  window.addEventListener(
    'keydown',
    each<KeyboardEvent>((ear, event) => ear.down(event)),
    options,
  )
  window.addEventListener(
    'keyup',
    each<KeyboardEvent>((ear, event) => ear.up(event)),
    options,
  )
  window.addEventListener(
    'keypress',
    each<Event>((ear, event) => ear.keep(event)),
    options,
  )
  for (const kind of ['focus', 'focusin', 'focusout', 'blur'] as const)
    window.addEventListener(
      kind,
      each<FocusEvent>((ear, event) => ear.moved(event)),
      options,
    )
  return {
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
  const isOurs = (event: Event) => event.composedPath().includes(host)
  let escaping = false

  keys.add(
    {
      down(event) {
        if (!event.isTrusted) return
        const ours = isOurs(event)
        if (event.key === 'Escape' && !event.isComposing && (ours || isNear(event, writing())) && close()) {
          escaping = true
          event.preventDefault()
          event.stopImmediatePropagation()
        } else if (ours) {
          event.stopImmediatePropagation()
          if (step(root, event.key)) event.preventDefault()
        }
      },
      /** A site that closes its dialog on the key's way up would lose the draft. */
      up(event) {
        if (!isOurs(event) && !(escaping && event.key === 'Escape')) return
        if (event.key === 'Escape') escaping = false
        event.stopImmediatePropagation()
      },
      keep(event) {
        if (isOurs(event)) event.stopImmediatePropagation()
      },
      // A dialog that keeps the focus would fetch it back: it sees neither that the focus came to us nor whence.
      moved(event) {
        const leaving = event.relatedTarget === host && /out|blur/.test(event.type)
        if (isOurs(event) || leaving) event.stopImmediatePropagation()
      },
    },
    signal,
  )
  keepPresses(host, root, signal)
}

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
  const stops = [...panel.querySelectorAll<HTMLElement>('button, a[href], summary')]
  const at = stops.indexOf(root.activeElement as HTMLElement)
  const way = ways[key] ?? 0
  const next = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : at < 0 && way < 0 ? stops.length - 1 : at + way
  stops[(next + stops.length) % stops.length]?.focus()
  return true
}
