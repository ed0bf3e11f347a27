import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { markedButton } from './post-button.ts'
import { handleBeside } from './poster.ts'
import { boxesInDialog, cardWith, panelIn } from './region.ts'

/** The one in a dialog, which may post a whole thread, and the one under a box in the page. */
const post = { selector: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', lastSeen: '2026-10-03' }

/** Test ids only: every label and word on X is translated. Two boxes may both be `_0`, so focus tells which is meant. */
export const x: Adapter = {
  site: 'x',
  box: {
    selector: [
      '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      // The layout for phones has a plain text field, itself or inside.
      'textarea[data-testid^="tweetTextarea"]',
      '[data-testid^="tweetTextarea"] textarea',
    ].join(', '),
    lastSeen: '2026-10-03',
    seen: { 'x.html': 2, 'x.html?modal': 3, 'x.html?mobile': 1, 'facebook.html': 0 },
  },
  leave: { within: '[role="search"], [data-testid^="dm"], [data-testid^="Dm"]' },
  region(element) {
    const dialog = element.closest<HTMLElement>('[role="dialog"]')
    if (dialog) return panelIn(dialog, element)
    return cardWith('[data-testid="toolBar"]', element) ?? element
  },
  poster: (element) => handleBeside(x.region(element)),
  /** What is quoted stands behind the box, and what is answered before it; behind a dialog there is another page. */
  answers(element) {
    const within = element.closest('[role="dialog"]') ?? document.body
    const before = within.querySelector('article')
    return before !== null && (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  },
  postButton: (element) => markedButton(element, post.selector),
  enterPosts: () => false,
  thread: (element) => boxesInDialog(element, x.box.selector),
  open: openEditor,
}
