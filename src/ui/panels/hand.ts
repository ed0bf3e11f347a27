/** What acts in our panels: by mouse, by key, and on what can be ticked or opened. */
const acts = ['click', 'keydown', 'keypress', 'keyup', 'input', 'change', 'toggle', 'submit'] as const

/**
 * Our root is open to the page, whose script could press what is in it: only what the browser itself reports from the
 * person's hand, or from the tool they use in its place, is let through. Returns the way in which we press ourselves.
 */
export function byHandAlone(root: ShadowRoot, signal: AbortSignal): (button: HTMLElement) => void {
  let own: HTMLElement | null = null
  const keep = (event: Event): void => {
    if (event.isTrusted || event.target === own) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const kind of acts) root.addEventListener(kind, keep, { capture: true, signal })
  return (button) => {
    own = button
    button.click()
    own = null
  }
}
