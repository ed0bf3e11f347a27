import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { isEnabled } from './post-button.ts'

const formOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('form.compose-form')

/**
 * Any instance, by the form that all of them share. A post to one person is written in the same form: whom it is for
 * stands in a menu, and is not read.
 */
export const mastodon: Adapter = {
  site: 'mastodon',
  box: {
    selector: 'textarea.autosuggest-textarea__textarea',
    lastSeen: '2026-03-01',
    seen: { 'mastodon.html': 1, 'blog.html': 0 },
  },
  leave: { within: '[role="search"]' },
  accept: (element) => formOf(element) !== null,
  region: (element) => formOf(element) ?? element,
  poster: () => null,
  postButton: (element) =>
    [...(formOf(element)?.querySelectorAll<HTMLElement>('button[type="submit"]') ?? [])].findLast(isEnabled) ?? null,
  enterPosts: () => false,
  open: openEditor,
}
