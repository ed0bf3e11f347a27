import type { Adapter } from './composer.ts'
import { openEditor } from './editors.ts'
import { postNamed } from './post-button.ts'
import { choiceAbove } from './poster.ts'
import { cardWith } from './region.ts'

/** Where councils and councillors post to their Pages. Which editor it is nobody has told: what it makes is read back. */
export const businessSuite: Adapter = {
  site: 'facebook',
  box: {
    selector: '[contenteditable="true"][role="combobox"]',
    lastSeen: '2026-09-16',
    seen: { 'facebook.html': 0, 'business-suite.html': 1, 'x.html': 0 },
  },
  // The inbox next door holds private messages.
  leave: { paths: /\/inbox\b/, within: '[role="search"]' },
  accept: () => /\/composer\b/.test(location.pathname),
  region: (element) => cardWith('[role="button"]', element) ?? element,
  poster: (element) => choiceAbove(element, element.closest('[role="main"]') ?? document.body) ?? 'Meta Business Suite',
  // Beside the box stands a preview with buttons of its own, so that place tells nothing.
  postButton: (element) => postNamed(element.closest('[role="main"]') ?? document.body),
  enterPosts: () => false,
  open: openEditor,
}
