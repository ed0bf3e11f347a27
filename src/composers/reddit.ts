import type { Adapter } from './composer.ts'
import { closestDeep } from './deep.ts'
import { openEditor } from './editors.ts'
import { isEnabled } from './post-button.ts'
import { cardWith } from './region.ts'

const composer = 'shreddit-composer'

/** A comment's button stands in its composer, a post's beside it, as an element with the real button inside. */
const post = { selector: 'button[slot="submit-button"], #submit-post-button', lastSeen: '2026-05-22' }

/** The composer of a comment, or what holds that of a post and its button. */
function cardOf(element: HTMLElement): HTMLElement | null {
  const own = closestDeep(element, composer) as HTMLElement | null
  return own?.querySelector(post.selector) ? own : own && (cardWith(post.selector, own) ?? own)
}

/**
 * Lexical, or a text field in a shadow root for whoever writes in marks. A title is one line in another element, and
 * chat is a site of its own: neither is read.
 */
export const reddit: Adapter = {
  site: 'reddit',
  box: {
    selector: `${composer} [contenteditable="true"], textarea#innerTextArea`,
    lastSeen: '2026-05-22',
    seen: { 'reddit.html': 1, 'reddit.html?post': 3 },
  },
  leave: { paths: /^\/(chat|message|mail)\b/, within: '[role="search"], faceplate-textarea-input[name="title"]' },
  accept: (element) => closestDeep(element, composer) !== null,
  region: (element) => cardOf(element) ?? element,
  poster: () => null,
  answers: (element) => closestDeep(element, composer)?.querySelector(post.selector) != null,
  postButton(element) {
    const buttons = [...(cardOf(element)?.querySelectorAll<HTMLElement>(post.selector) ?? [])]
    return buttons.map((host) => host.shadowRoot?.querySelector('button') ?? host).find(isEnabled) ?? null
  },
  enterPosts: () => false,
  open: openEditor,
}
