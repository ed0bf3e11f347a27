import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { lastButton } from './post-button.ts'
import { cardWith } from './region.ts'

/** By their address, since a text field tells nothing: where a story or an event is made. */
const pages = /^\/(stories\/create|events\/(create|edit|[^/]+\/edit))\b/

/** What stands around the field with its buttons; on these pages it is the window's whole side. */
const around = (element: HTMLElement): HTMLElement | null =>
  element.closest<HTMLElement>('[role="dialog"], form') ?? cardWith('[role="button"]', element)

/** The words of a story and an event's description are plain text fields, unlike every other draft on Facebook. */
export const facebookFields: Adapter = {
  site: 'facebook',
  box: { selector: 'textarea', lastSeen: '2025-01-01', seen: { 'facebook-story.html': 1, 'facebook.html': 0 } },
  leave: { within: '[role="search"]' },
  accept: () => pages.test(location.pathname),
  region: (element) => around(element) ?? element,
  poster: () => null,
  postButton(element) {
    const within = around(element)
    return within && lastButton(within, element)
  },
  enterPosts: () => false,
  open: openEditor,
}
