/**
 * The name that stands above a box in its dialog: Facebook heads each post with who it will be from, be it a person or a
 * Page. Headings are the dialog's own, and buttons say what they do.
 */
export function nameAbove(box: HTMLElement, within: HTMLElement): string | null {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node && !box.contains(node); node = walker.nextNode()) {
    const skipped = node.parentElement?.closest(
      'h1, h2, h3, [role="heading"], [role="button"], button, [aria-hidden="true"]',
    )
    const name = node.textContent?.trim() ?? ''
    if (!skipped && name !== '') return name.slice(0, 100)
  }
  return null
}

/**
 * The handle of the picture beside a box on X: its test id ends in the handle. From general knowledge of X's markup, not
 * from a page seen; where it is not so, whoever posts is unknown.
 */
export function handleBeside(within: HTMLElement): string | null {
  const start = 'UserAvatar-Container-'
  const picture = within.querySelector<HTMLElement>(`[data-testid^="${start}"]`)
  const handle = picture?.dataset.testid?.slice(start.length) ?? ''
  return /^\w{1,15}$/.test(handle) ? `@${handle}` : null
}
