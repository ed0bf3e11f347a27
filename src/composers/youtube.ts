import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { isEnabled } from './post-button.ts'

const card = 'ytd-commentbox, ytd-comment-simplebox-renderer'

const cardOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>(card)

/** Comments and replies, by the site's own element names. The chat beside a live film is a page of its own and not read. */
export const youtube: Adapter = {
  site: 'youtube',
  box: {
    selector: '#contenteditable-root[contenteditable="true"]',
    lastSeen: '2026-03-01',
    seen: { 'youtube.html': 1, 'linkedin.html': 0 },
  },
  leave: { paths: /^\/live_chat\b/, within: '[role="search"], yt-live-chat-text-input-field-renderer' },
  accept: (element) => cardOf(element) !== null,
  region: (element) => cardOf(element) ?? element,
  poster: () => null,
  answers: () => true,
  postButton: (element) =>
    [...(cardOf(element)?.querySelectorAll<HTMLElement>('#submit-button button') ?? [])].find(isEnabled) ?? null,
  enterPosts: () => false,
  open: openEditor,
}
