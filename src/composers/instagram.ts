import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { headButton, lastButton, postNamed } from './post-button.ts'
import { panelIn } from './region.ts'

/** A caption is written in the last step of a dialog; a comment is a text field in a form of its own. */
const commentForm = (element: HTMLElement): HTMLElement | null =>
  element instanceof HTMLTextAreaElement ? element.closest('form') : null

/** Structure only: every label is translated. The caption's editor is described in sources, the comment's field is not. */
export const instagram: Adapter = {
  site: 'instagram',
  box: {
    selector: '[role="dialog"] [contenteditable="true"][role="textbox"], form textarea',
    lastSeen: '2026-05-22',
    seen: { 'instagram.html': 1, 'instagram.html?dialog': 2 },
  },
  leave: {
    paths: /^\/(direct|accounts)\b/,
    within: '[role="search"], [role="log"], [role="dialog"]:has([role="log"])',
  },
  region(element) {
    const dialog = element.closest<HTMLElement>('[role="dialog"]')
    return commentForm(element) ?? (dialog ? panelIn(dialog, element) : element)
  },
  poster: () => null,
  answers: (element) => commentForm(element) !== null,
  postButton(element) {
    const form = commentForm(element)
    if (form) return lastButton(form, element)
    const dialog = element.closest<HTMLElement>('[role="dialog"]')
    // “Share” stands in the dialog's head, before the box.
    return dialog && (postNamed(dialog) ?? headButton(dialog))
  },
  enterPosts: (element) => commentForm(element) !== null,
  open: openEditor,
}
