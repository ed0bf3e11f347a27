import type { Adapter } from './composer.ts'
import { openPasting } from './paste.ts'
import { nameAbove } from './poster.ts'
import { panelIn } from './region.ts'

const dialog = '[role="dialog"]'

/**
 * Structure only: every label on Facebook is translated. Posts, comments and private messages are all the same
 * editor, so what counts is where it stands: in a dialog, in a comment's form, or in an article.
 */
const publicPlace = `${dialog}, form, [role="article"]`

/** A dialog with a log of messages is a conversation. */
const privatePlace = `[role="search"], [role="grid"], [role="log"], ${dialog}:has([role="log"])`

export const facebook: Adapter = {
  site: 'facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  box: {
    selector: '[contenteditable="true"][data-lexical-editor="true"]',
    lastSeen: '2026-05-22',
    seen: { 'facebook.html': 2, 'facebook.html?dialog': 3, 'x.html': 0 },
  },
  accept: (element) =>
    !/^\/(messages|t)\b/.test(location.pathname) &&
    element.closest(publicPlace) !== null &&
    element.closest(privatePlace) === null,
  region(element) {
    const around = element.closest<HTMLElement>(dialog)
    return around ? panelIn(around, element) : (element.closest<HTMLElement>('form') ?? element)
  },
  poster(element) {
    const around = element.closest<HTMLElement>(dialog)
    return around && nameAbove(element, around)
  },
  open: openPasting,
}
