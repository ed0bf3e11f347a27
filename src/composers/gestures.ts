import { rootOf } from './deep.ts'

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
 * Gives the box the focus, and time for its editor to put its own caret back. While the toolbar popup has the focus a
 * page hears of none, and an editor that thinks itself idle ignores selections: so it is told.
 */
export async function focus(element: HTMLElement): Promise<void> {
  const { ownerDocument } = element
  if (rootOf(element).activeElement === element && ownerDocument.hasFocus()) return
  element.focus({ preventScroll: true })
  if (!ownerDocument.hasFocus()) {
    element.dispatchEvent(new FocusEvent('focus', { composed: true }))
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
  }
  await new Promise((resolve) => setTimeout(resolve))
}

/** Lexical and Draft.js learn of a selection from an event that the browser sends late: so it is sent at once. */
export function select(element: HTMLElement, range: AbstractRange): void {
  const { startContainer, startOffset, endContainer, endOffset } = range
  element.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  element.ownerDocument.dispatchEvent(new Event('selectionchange'))
}

/** Generous for a busy page; an editor that has not shown the change by then has not taken it. */
const patience = 600

/** Waits until a change of the element makes something so, and says whether it came to be. */
export function settles(element: HTMLElement, isSo: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (answer: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(answer)
    }
    // Seen at every change, and so before a key that the person may press right after it.
    const observer = new MutationObserver(() => isSo() && finish(true))
    observer.observe(element, { childList: true, characterData: true, subtree: true })
    const timer = setTimeout(() => finish(isSo()), patience)
    if (isSo()) finish(true)
  })
}
