import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { isEnabled, lastButton, postNamed } from './post-button.ts'
import { authorAbove, nameAbove } from './poster.ts'
import { panelIn } from './region.ts'

const dialog = '[role="dialog"]'

/**
 * Structure only: every label on Facebook is translated. Posts, comments and private messages are all the same
 * editor, so what counts is where it stands: in a dialog, in a comment's form, or in an article.
 */
const publicPlace = `${dialog}, form, [role="article"]`

/** A dialog with a log of messages is a conversation. */
const leave = {
  paths: /^\/(messages|t)\b/,
  within: `[role="search"], [role="grid"], [role="log"], ${dialog}:has([role="log"])`,
}

const send = { selector: '#focused-state-composer-submit [role="button"]', lastSeen: '2026-02-23' }

/** Where a new post is written, a form says how it is sent; the form of a comment does not. */
const isComment = (element: HTMLElement): boolean =>
  element.closest(publicPlace)?.matches(`${dialog}, form[method="post" i]`) === false

function sendButton(element: HTMLElement): HTMLElement | null {
  const button = element.closest(publicPlace)?.querySelector<HTMLElement>(send.selector)
  return button && isEnabled(button) ? button : null
}

/** Post settings, the second of two stages, may come in the same dialog or in one of its own. */
function lastStep(element: HTMLElement): HTMLElement | null {
  const own = element.closest(dialog) ?? element.closest('form')
  const others = [...document.querySelectorAll(dialog)].filter((other) => !other.contains(element))
  return (own && lastButton(own, element)) ?? others.map(postNamed).find((button) => button !== null) ?? null
}

function ancestors(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element
  return parentElement ? [parentElement, ...ancestors(parentElement)] : []
}

export const facebook: Adapter = {
  site: 'facebook',
  box: {
    selector: '[contenteditable="true"][data-lexical-editor="true"]',
    lastSeen: '2026-05-22',
    seen: { 'facebook.html': 2, 'facebook.html?dialog': 3, 'x.html': 0 },
  },
  leave,
  accept: (element) => element.closest(publicPlace) !== null,
  region(element) {
    const around = element.closest<HTMLElement>(dialog)
    return around ? panelIn(around, element) : (element.closest<HTMLElement>('form') ?? element)
  },
  poster(element) {
    if (isComment(element)) return null // above it stands whose post it is
    const around = element.closest<HTMLElement>(dialog)
    return around && nameAbove(element, around)
  },
  host(element) {
    const articles = ancestors(element).filter((ancestor) => ancestor.matches('[role="article"]'))
    const post = articles.at(-1) // a reply stands in the article of a comment, and that in the article of the post
    return post && isComment(element) ? authorAbove(element, post) : null
  },
  answers: isComment,
  postButton: (element) => (isComment(element) ? sendButton(element) : lastStep(element)),
  enterPosts: isComment,
  open: openEditor,
}
