/** The boxes of the page `editors`, by the name of each. */
export const editors = [
  'lexical',
  'lexical-plain',
  'draftjs',
  'quill',
  'tiptap',
  'tiptap-lines',
  'textarea',
  'contenteditable',
  'shadow',
  'shadow-textarea',
] as const

export type Editor = (typeof editors)[number]

/** Those with a model of their own, to which a change comes as a paste; the others leave editing to the browser. */
export const takesPastes = (editor: Editor): boolean => !/^(textarea|contenteditable|shadow.*)$/.test(editor)
