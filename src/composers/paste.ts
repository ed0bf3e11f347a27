import { openEditable } from './editable.ts'
import { press } from './gestures.ts'

/**
 * Lexical (Facebook) and Draft.js (X) put a paste into their own model, paragraphs and all, with one step of undo.
 * Typing commands do not: Draft.js loses the first paragraphs, Lexical their order (../shared/facts/browser.md, 4).
 */
export const openPasting = openEditable((element, text) => {
  // An empty paste is no paste.
  if (text === '') return press(element, 'erase')
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  // `dataType` and `data` are Firefox's: it hands the page an empty `clipboardData` from a content script.
  const init = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true }
  const paste = new ClipboardEvent('paste', init)
  if (paste.clipboardData?.getData('text/plain') !== text) return false
  return !element.dispatchEvent(paste)
})
