import { openEditable } from './editable.ts'

/** A contenteditable element that no editor drives: the browser's own commands, which it can undo. */
export const openPlain = openEditable({
  replaceSelection: (_, text) =>
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text),
  undo: () => document.execCommand('undo'),
})
