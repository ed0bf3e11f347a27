import { type Editing, openEditable, type Way } from './editable.ts'
import { press } from './gestures.ts'

/**
 * Lexical (Facebook), Draft.js (X) and Quill (LinkedIn) put a paste into their own model, paragraphs and all, with one
 * step of undo. Typing commands do not: Draft.js loses the first paragraphs, Lexical their order
 * (../shared/facts/browser.md, 4).
 */
const pasting: Editing = {
  ways: (text) => [text === '' ? erase : pastePlain],
  undo: (element) => press(element, 'undo'),
}

export const openPasting = openEditable(pasting)

/** A second as it comes, ProseMirror's half; and a little more, since both reckon with rounded clocks. */
const folds = { quill: 1100, proseMirror: 600 }

export const openQuill = openEditable({ ...pasting, folds: folds.quill })

/**
 * ProseMirror, bare or as TipTap, takes several line ends in a plain text for one; so blank lines come as paragraphs, in
 * the form in which it copies its own. A site that only looks at plain text (Bluesky) finds that beside it or, in
 * Firefox, at the second attempt.
 */
export const openProseMirror = openEditable({
  ...pasting,
  ways: (text) => (/\n\n/.test(text) ? [pasteParagraphs, pastePlain] : pasting.ways(text)),
  folds: folds.proseMirror,
})

const erase: Way = (element) => press(element, 'erase')
const pastePlain: Way = (element, text) => paste(element, { 'text/plain': text })
const pasteParagraphs: Way = (element, text) => paste(element, { 'text/html': paragraphs(text), 'text/plain': text })

function paragraphs(text: string): string {
  const [first, ...rest] = text.split('\n').map((line) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    return paragraph
  })
  first?.setAttribute('data-pm-slice', '1 1 []')
  return [first, ...rest].map((paragraph) => paragraph?.outerHTML).join('')
}

function paste(element: HTMLElement, flavours: Readonly<Record<string, string>>): boolean {
  const clipboardData = new DataTransfer()
  for (const [type, words] of Object.entries(flavours)) clipboardData.setData(type, words)
  const [[dataType, data] = ['', '']] = Object.entries(flavours)
  // `dataType` and `data` are Firefox's: it hands the page an empty `clipboardData` from a content script, and has one flavour.
  const init = { clipboardData, dataType, data, bubbles: true, cancelable: true, composed: true }
  const event = new ClipboardEvent('paste', init)
  if (event.clipboardData?.getData(dataType) !== data) return false
  return !element.dispatchEvent(event)
}
