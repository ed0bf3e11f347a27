const keys = {
  undo: { key: 'z', code: 'KeyZ', keyCode: 90 },
  erase: { key: 'Backspace', code: 'Backspace', keyCode: 8 },
}

/** Presses a key for the editor's own handlers to see; the browser itself does nothing for a press that is not real. */
export function press(element: HTMLElement, name: keyof typeof keys): boolean {
  const onMac = /^Mac|^iP/.test(navigator.platform)
  const held = name === 'undo' ? { ctrlKey: !onMac, metaKey: onMac } : {}
  const init = { ...keys[name], ...held, bubbles: true, cancelable: true, composed: true }
  return !element.dispatchEvent(new KeyboardEvent('keydown', init))
}

/**
 * Selects a range and lets the editor know. Lexical and Draft.js learn of a selection from `selectionchange`, and a
 * box that has just been focused may put its own back first: so look again, a few times.
 */
export async function select(element: HTMLElement, range: () => Range): Promise<void> {
  focus(element)
  const selection = element.ownerDocument.getSelection()
  if (!selection) return
  for (let tries = 0; tries < 3; tries++) {
    const wanted = range()
    selection.setBaseAndExtent(wanted.startContainer, wanted.startOffset, wanted.endContainer, wanted.endOffset)
    element.ownerDocument.dispatchEvent(new Event('selectionchange'))
    await pause()
    if (selection.rangeCount > 0 && isSame(selection.getRangeAt(0), wanted)) return
  }
}

/** While the toolbar popup has the focus a page hears of none, and an editor that thinks itself idle ignores selections. */
function focus(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  if (element.ownerDocument.hasFocus()) return
  element.dispatchEvent(new FocusEvent('focus', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
}

const isSame = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0

/** Generous for a busy page; an editor that has not shown the change by then has not taken it. */
const patience = 600

/** Waits until something is so, and says whether it came to be. */
export async function settles(isSo: () => boolean): Promise<boolean> {
  const deadline = performance.now() + patience
  while (!isSo()) {
    if (performance.now() > deadline) return false
    await pause()
  }
  return true
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
