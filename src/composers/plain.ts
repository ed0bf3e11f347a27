import { openEditable, type Way } from './editable.ts'

const type: Way = (_, text) =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)

/** A contenteditable element that no editor drives: the browser's own commands, which it can undo. */
export const openPlain = openEditable({ ways: () => [type], undo: () => document.execCommand('undo') })
