/** Whether words in `element` stand on a dark ground: the site's own colours decide, not the reader's system. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = readColour(getComputedStyle(at).backgroundColor)
    if (colour.alpha > 0.5) return colour.light < 0.5
  }
  return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** How light a computed colour is, from 0 to 1, and how dense: `rgb(…)`, or in the newer ways `oklch(…)`, `lab(…)`, `color(srgb …)`. */
export function readColour(computed: string): { light: number; alpha: number } {
  const [space = '', ...parts] = computed
    .replace('color(', '')
    .split(/[(), /]+/)
    .filter(Boolean)
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.map((part) => Number.parseFloat(part) || 0)
  const whole = space.startsWith('rgb') ? 255 : 1
  const light = (0.299 * first + 0.587 * second + 0.114 * third) / whole
  return { light: lightest[space] ? first / lightest[space] : light, alpha }
}

/** Of the ways that begin with the lightness: twice what they call middle grey. */
const lightest: Readonly<Record<string, number>> = { oklch: 1.2, oklab: 1.2, lch: 107, lab: 107 }
