import type { Technique } from './composer.ts'
import { openPasting, openProseMirror, openQuill } from './paste.ts'
import { openPlain } from './plain.ts'
import { openTextarea } from './textarea.ts'

/** Which editor drives an element: each leaves a mark of its own on it. */
const editors: readonly (readonly [selector: string, Technique])[] = [
  ['textarea', openTextarea],
  ['[data-lexical-editor], .public-DraftEditor-content', openPasting],
  ['.ql-editor', openQuill],
  ['.ProseMirror', openProseMirror],
]

/** Opens whatever a site has for a compose box; without any mark it is the browser's own editing. */
export const openEditor: Technique = (element, place, signal) => {
  const open = editors.find(([selector]) => element.matches(selector))?.[1] ?? openPlain
  return open(element, place, signal)
}
