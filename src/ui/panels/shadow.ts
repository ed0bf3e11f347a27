/** Stronger than anything the page says of its elements. `all` leaves the direction as it is: right to left on an Arabic page. */
const bare = ['all: initial', 'direction: ltr', 'display: block', 'position: fixed', 'inset: 0', 'pointer-events: none']
  .map((rule) => `${rule} !important;`)
  .join('')

export type Shadow = { readonly host: HTMLElement; readonly root: ShadowRoot; readonly screen: HTMLElement }

/** Our one element, as large as the window and open to every press that does not meet a panel; not yet in the page. */
export function makeShadow(css: string): Shadow {
  const host = document.createElement('point-of-order')
  const root = host.attachShadow({ mode: 'open' })
  dress(root, css)
  const screen = document.createElement('div')
  screen.className = 'screen'
  root.append(screen)
  host.popover = 'manual'
  host.style.cssText = bare
  return { host, root, screen }
}

/**
 * Adds our rules to a shadow root, and gives the way to take them out again. An adopted sheet passes the strictest page
 * policy; Firefox does not take one from a content script, but lets its `style` pass.
 */
export function dress(root: ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet)
    }
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
    return () => style.remove()
  }
}

/** Inside the open dialog, which may hide or disable all that is outside of it, from hands and from screen readers. */
export const homeOf = (region: HTMLElement): Element =>
  region.closest('[role="dialog"], dialog') ?? document.documentElement

export function mount(host: HTMLElement, region: HTMLElement): void {
  const home = homeOf(region)
  if (host.parentElement !== home) home.append(host)
  if (!host.matches(':popover-open')) host.showPopover()
}
