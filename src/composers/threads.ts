import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { lastButton } from './post-button.ts'
import { boxesInDialog, cardWith, panelIn } from './region.ts'

const dialog = '[role="dialog"]'

/** The dialog or card with the buttons of a box. */
const around = (element: HTMLElement): HTMLElement | null =>
  element.closest<HTMLElement>(dialog) ?? cardWith('[role="button"]', element)

/** Structure only: every label is translated. One editor serves posts and replies, in a dialog or in the page. */
export const threads: Adapter = {
  site: 'threads',
  box: {
    selector: '[contenteditable="true"][aria-placeholder]',
    lastSeen: '2026-06-04',
    seen: { 'threads.html': 1, 'threads.html?dialog': 2 },
  },
  leave: { paths: /^\/(messages|direct)\b/, within: `[role="search"], [role="log"], ${dialog}:has([role="log"])` },
  region(element) {
    const within = around(element)
    return within ? panelIn(within, element) : element
  },
  poster: () => null,
  postButton(element) {
    const within = around(element)
    return within && lastButton(within, element)
  },
  enterPosts: () => false,
  thread: (element) => boxesInDialog(element, threads.box.selector),
  open: openEditor,
}
