import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { isEnabled, isTrial, postNamed } from './post-button.ts'
import { cardWith, panelIn } from './region.ts'

const dialog = '[role="dialog"], dialog'
const submit = 'button[type="submit"], button:not([type]), input[type="submit"]'

/**
 * What asks to be left alone by tools like ours, in the words that such tools agreed on. LanguageTool says them of every box
 * it reads itself, and Quill of its own.
 */
const unwanted = [
  '[data-gramm="false"]:not([data-lt-tmp-id^="lt-"], .ql-editor)',
  '[data-enable-grammarly="false"], [readonly], [disabled], [aria-readonly="true"]',
].join(', ')
const search = '[role="search"], search, [role="searchbox"], [role="combobox"], [enterkeyhint="search"]'
const code = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="code"]'
/** A log of messages beside a box is a conversation. */
const conversation = `[role="log"], :is(${dialog}, form, section, aside):has([role="log"])`
/** Where messages live, as far as an address tells. */
const privatePaths = /\/(messages?|inbox|chat|direct|dm|conversations?|mail)(\/|$)/i

/** A field for a name or a title: no taller than a line and a half of its own letters. */
function isOneLine(element: HTMLElement): boolean {
  if (element.getAttribute('aria-multiline') === 'false') return true
  const { fontSize, lineHeight, paddingTop, paddingBottom } = getComputedStyle(element)
  const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2
  const inner = element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
  return element instanceof HTMLTextAreaElement && inner < line * 1.5
}

/** Post is a form's own button; without a form it must say that it posts, since nothing else tells it from the rest. */
function postButton(element: HTMLElement): HTMLElement | null {
  const form = element.closest('form')
  const button = [...(form?.querySelectorAll<HTMLElement>(submit) ?? [])].findLast(
    (found) => isEnabled(found) && !isTrial(found),
  )
  const card = element.closest(dialog) ?? cardWith('button, [role="button"]', element)
  return button ?? (card && postNamed(card))
}

/** Any site that the person or the council's pack added: a blog, a forum, a newspaper's comments. */
export const general: Adapter = {
  site: 'other',
  box: {
    selector: 'textarea, [contenteditable]:not([contenteditable="false"])',
    lastSeen: '2026-11-21',
    seen: { 'blog.html': 10 },
  },
  leave: { paths: privatePaths, within: [unwanted, search, code, conversation].join(', ') },
  accept: (element) => !isOneLine(element),
  region(element) {
    const around = element.closest<HTMLElement>(dialog)
    if (around) return panelIn(around, element)
    return element.closest('form') ?? cardWith('button, [role="button"]', element) ?? element
  },
  poster: () => null,
  postButton,
  enterPosts: () => false,
  open: openEditor,
}

/** Nothing dependable is known of its structure, so it is met like any other site. */
export const nextdoor: Adapter = { ...general, site: 'nextdoor' }
