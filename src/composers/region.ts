/**
 * The dialog a box stands in, as it looks: a site's dialog element may cover the whole window, with the panel one
 * sees some levels further in.
 */
export function panelIn(dialog: HTMLElement, box: HTMLElement): HTMLElement {
  const width = document.documentElement.clientWidth
  let panel = box
  for (let node: HTMLElement | null = box; node; node = node === dialog ? null : node.parentElement)
    if (node.getBoundingClientRect().width < width) panel = node
  return panel
}

/** The nearest element around the box that also holds what the selector names, such as its row of buttons. */
export function cardWith(selector: string, box: HTMLElement): HTMLElement | null {
  let node = box.parentElement
  while (node && !node.querySelector(selector)) node = node.parentElement
  return node === document.body || node === document.documentElement ? null : node
}

/** Every box in the dialog of one: together they are a thread. In the page each box stands for itself. */
export function boxesInDialog(box: HTMLElement, selector: string): readonly HTMLElement[] {
  const dialog = box.closest('[role="dialog"]')
  return dialog ? [...dialog.querySelectorAll<HTMLElement>(selector)] : [box]
}
