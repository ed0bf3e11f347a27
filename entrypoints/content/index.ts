import { defineContentScript } from 'wxt/utils/define-content-script'
import '../../src/ui/panels/marks.css'
import type { Composer } from '../../src/composers/composer.ts'
import { adaptersFor, siteAt } from '../../src/composers/sites.ts'
import { watchComposers } from '../../src/composers/watch.ts'
import { askPaintOnce } from '../../src/messages/paint.ts'
import { answerPopup } from '../../src/messages/popup.ts'
import { openKeys } from '../../src/ui/panels/keys.ts'
import { answer, type Open } from './answer.ts'
import { listenFirst } from './first.ts'
import { guardPosting } from './guard.ts'
import { openBox } from './open.ts'
import { rememberWritten } from './written.ts'

/** The next move of the person's hand tells a script that lies about a box, its extension updated or removed, to go. */
const hands = ['pointermove', 'pointerdown', 'keydown', 'visibilitychange']

/**
 * Listens for a compose box to be focused; each gets its review and its screen, and all end with one signal. The
 * background registers it for the sites that the person allowed.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context
    const boxes: Open[] = []
    const written = rememberWritten()
    const keys = openKeys()
    const paint = askPaintOnce()
    const isGone = () => context.isInvalid
    const guard = guardPosting(boxes, isGone)
    // It runs only where the person allowed it: a host we do not know is one that was added.
    const adapters = adaptersFor(location.hostname, [`https://${location.hostname}/*`])
    const watch = watchComposers(adapters, open, signal)
    listenFirst([keys.hear, guard, watch.hear], signal)

    function open(composer: Composer, gone: AbortSignal): void {
      if (isGone()) return
      for (const hand of hands) window.addEventListener(hand, isGone, { capture: true, passive: true, signal })
      const box = openBox(composer, { keys, paint }, gone)
      boxes.push(box)
      written.add(box, gone)
      gone.addEventListener('abort', () => boxes.splice(boxes.indexOf(box), 1))
    }

    answerPopup(async (ask) => {
      const box = written.last()
      // A site that was added may show by its boxes which it is.
      const shown = adapters.find((adapter) => document.querySelector(adapter.box.selector))
      const none = { site: shown?.site ?? siteAt(location.hostname), poster: null, host: null, draft: null }
      const told = box ? await answer(box, ask) : none
      return watch.isStranger() ? { ...told, recognised: false } : told
    }, signal)
  },
})
