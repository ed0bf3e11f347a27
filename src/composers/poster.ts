/**
 * The name that stands above a box in its dialog: Facebook heads each post with who it will be from, be it a person or a
 * Page. Headings are the dialog's own, and buttons say what they do.
 */
export const nameAbove = (box: HTMLElement, within: HTMLElement): string | null =>
  textAbove(box, within, `h1, h2, h3, [role="heading"], ${controls}`)

/** Whose post a comment stands under: the first words of its article, which are its heading. */
export const authorAbove = (box: HTMLElement, article: HTMLElement): string | null => textAbove(box, article, controls)

const controls = '[role="button"], button, [aria-hidden="true"]'

function textAbove(box: HTMLElement, within: HTMLElement, skip: string): string | null {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node && !box.contains(node); node = walker.nextNode()) {
    const skipped = node.parentElement?.closest(skip)
    const name = node.textContent?.trim() ?? ''
    if (!skipped && name !== '') return name.slice(0, 100)
  }
  return null
}

/**
 * What the menu above a box says is chosen: Business Suite asks which Page to post to before it gives the box. By
 * structure, not from a page seen; whoever posts there posts as some Page, and where no menu tells which, the site's own
 * name stands for it.
 */
export function choiceAbove(box: HTMLElement, within: HTMLElement): string | null {
  const menus = [...within.querySelectorAll<HTMLElement>('[aria-haspopup], select')].filter(
    (menu) => menu !== box && (menu.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const names = menus.map((menu) =>
    menu instanceof HTMLSelectElement ? (menu.selectedOptions[0]?.text ?? '') : menu.innerText,
  )
  return (
    names
      .map((name) => name.trim())
      .find((name) => name !== '')
      ?.slice(0, 100) ?? null
  )
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
