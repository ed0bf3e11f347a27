import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { lastButton, markedButton } from './post-button.ts'
import { cardWith, panelIn } from './region.ts'

/** A post's, an old comment's, a new comment's and a reply's. */
const post = {
  selector: [
    '.share-actions__primary-action',
    '.comments-comment-box__submit-button--cr',
    '[data-view-name="comment-post"]',
    '[data-view-name="comment-reply-post"]',
  ].join(', '),
  lastSeen: '2026-05-22',
}

/** Posts are written in a dialog within an open shadow root, with Quill; comments in the page, with Quill or TipTap. */
export const linkedin: Adapter = {
  site: 'linkedin',
  box: {
    selector: '.ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"]',
    lastSeen: '2026-05-22',
    seen: { 'linkedin.html': 2, 'linkedin.html?dialog': 3, 'bluesky.html': 0 },
  },
  leave: { paths: /^\/messaging\b/, within: '[class*="msg-form"], [class*="msg-overlay"], [role="search"]' },
  region(element) {
    const dialog = element.closest<HTMLElement>('[role="dialog"]')
    return dialog ? panelIn(dialog, element) : (cardWith('button', element) ?? element)
  },
  // Whose picture stands beside the box no source describes.
  poster: () => null,
  answers: (element) => element.closest('[role="dialog"]') === null,
  postButton(element) {
    const within = element.closest('[role="dialog"]') ?? cardWith('button', element)
    const isMarked = within?.querySelector(post.selector)
    return within && !isMarked ? lastButton(within, element) : markedButton(element, post.selector)
  },
  enterPosts: () => false,
  open: openEditor,
}
