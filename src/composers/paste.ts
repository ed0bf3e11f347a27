import { openEditable } from './editable.ts'
import { press } from './gestures.ts'

/**
 * Lexical (Facebook) and Draft.js (X) put a paste into their own model, paragraphs and all, with one step of undo.
 * Typing commands do not: Draft.js loses the first paragraphs, Lexical their order (../shared/facts/browser.md, 4).
 */
export const openPasting = openEditable({
  replaceSelection: (element, text) => (text === '' ? press(element, 'erase') : paste(element, text)),
  undo: (element) => press(element, 'undo'),
})

function paste(element: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  // `dataType` and `data` are Firefox's: it hands the page an empty `clipboardData` from a content script.
  const init = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true }
  const event = new ClipboardEvent('paste', init)
  if (event.clipboardData?.getData('text/plain') !== text) return false
  return !element.dispatchEvent(event)
}
