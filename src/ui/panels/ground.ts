/** Whether words in `element` stand on a dark ground: the site's own colours decide, not the reader's system. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = readColour(getComputedStyle(at).backgroundColor)
    if (colour && colour.alpha > 0.5) return colour.light < 0.5
  }
  return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** Computed colours come as `rgb(…)` or `rgba(…)`; anything newer is passed over in favour of what lies beneath. */
function readColour(computed: string): { light: number; alpha: number } | null {
  if (!computed.startsWith('rgb')) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number)
  return { light: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha }
}
