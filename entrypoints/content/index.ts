import { defineContentScript } from 'wxt/utils/define-content-script'
import '../../src/ui/panels/marks.css'
import type { Composer } from '../../src/composers/composer.ts'
import { adaptersFor, siteAt } from '../../src/composers/sites.ts'
import { watchComposers } from '../../src/composers/watch.ts'
import { askPaintOnce } from '../../src/messages/paint.ts'
import { answerPopup } from '../../src/messages/popup.ts'
import { listenForKeys } from '../../src/ui/panels/keys.ts'
import { answer, type Open } from './answer.ts'
import { guardPosting } from './guard.ts'
import { openBox } from './open.ts'

/**
 * Listens for a compose box to be focused; each gets its review and its screen, and all end with one signal. The
 * background registers it for the sites that the person allowed.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context
    const boxes: Open[] = []
    const keys = listenForKeys(signal)
    const paint = askPaintOnce()
    guardPosting(boxes, () => context.isInvalid, signal)
    // It runs only where the person allowed it: a host we do not know is one that was added.
    const isStranger = watchComposers(adaptersFor(location.hostname, [`https://${location.hostname}/*`]), open, signal)

    function open(composer: Composer, gone: AbortSignal): void {
      const box = openBox(composer, { keys, paint }, gone)
      boxes.push(box)
      gone.addEventListener('abort', () => boxes.splice(boxes.indexOf(box), 1))
    }

    answerPopup(async (ask) => {
      const box = boxes.findLast(({ review }) => review.now().text.trim() !== '') ?? boxes.at(-1)
      const none = { site: siteAt(location.hostname), poster: null, host: null, draft: null }
      const told = box ? await answer(box, ask) : none
      return isStranger() ? { ...told, recognised: false } : told
    }, signal)
  },
})
