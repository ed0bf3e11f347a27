import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { markedButton } from './post-button.ts'
import { boxesInDialog, cardWith, panelIn } from './region.ts'

/** In the head of the composer, before the box. The id is the app's own for its tests; its label is translated. */
const post = { selector: '[data-testid="composerPublishBtn"]', lastSeen: '2026-06-04' }

/** Private messages are a plain text field in another place. */
export const bluesky: Adapter = {
  site: 'bluesky',
  box: {
    selector: '.ProseMirror[contenteditable="true"]',
    lastSeen: '2026-06-04',
    seen: { 'bluesky.html': 0, 'bluesky.html?dialog': 1 },
  },
  leave: { paths: /^\/messages\b/, within: '[role="search"]' },
  accept: (element) => cardWith(post.selector, element) !== null,
  region(element) {
    const card = element.closest<HTMLElement>('[role="dialog"]') ?? cardWith(post.selector, element)
    return card ? panelIn(card, element) : element
  },
  poster: () => null,
  postButton: (element) => markedButton(element, post.selector),
  enterPosts: () => false,
  thread: (element) => boxesInDialog(element, bluesky.box.selector),
  open: openEditor,
}
