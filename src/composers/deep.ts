/** The root of the tree an element stands in: the document, or an open shadow root. */
export const rootOf = (element: Element): Document | ShadowRoot => element.getRootNode() as Document | ShadowRoot

/** The node around another, out through the hosts of shadow roots. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)

/** What has the focus, be it inside a shadow root: the document itself names only the host. */
export function focused(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** What is selected within an element, or null where the selection is elsewhere. */
export function selectedIn(element: HTMLElement): AbstractRange | null {
  const selection = element.ownerDocument.getSelection()
  const root = rootOf(element)
  // The document's own range stops at a shadow root. Firefox has no composed ranges before 142.
  const composed = root instanceof ShadowRoot ? selection?.getComposedRanges?.({ shadowRoots: [root] })[0] : undefined
  const range = composed ?? (selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null)
  return range && element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null
}

/** The nearest element around that the selector names, out through the hosts of shadow roots. */
export function closestDeep(element: Element, selector: string): Element | null {
  const found = element.closest(selector)
  const root = rootOf(element)
  return found ?? (root instanceof ShadowRoot ? closestDeep(root.host, selector) : null)
}
