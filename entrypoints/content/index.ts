import { defineContentScript } from 'wxt/utils/define-content-script'
import '../../src/ui/marks.css'
import type { Composer } from '../../src/composers/composer.ts'
import { adaptersFor, siteAt } from '../../src/composers/sites.ts'
import { watchComposers } from '../../src/composers/watch.ts'
import { openWire } from '../../src/messages/ask.ts'
import { askPaintOnce } from '../../src/messages/paint.ts'
import { answerPopup } from '../../src/messages/popup.ts'
import { type Review, startReview } from '../../src/review/review.ts'
import { openScreen } from '../../src/ui/screen.ts'
import { answer, type Open } from './answer.ts'
import { guardPosting } from './guard.ts'

/**
 * Listens for a compose box to be focused; each gets its review and its screen, and all end with one signal. The
 * background registers it for the sites that the person allowed.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context
    const boxes: Open[] = []
    const paint = askPaintOnce()
    guardPosting(boxes, () => context.isInvalid, signal)
    // It runs only where the person allowed it: a host we do not know is one that was added.
    const isStranger = watchComposers(adaptersFor(location.hostname, [`https://${location.hostname}/*`]), open, signal)

    function open(composer: Composer, gone: AbortSignal): void {
      const screen = openScreen({
        site: composer.site,
        editor: composer.element,
        region: () => composer.region(),
        ranges: (span) => composer.ranges(span),
        onFix: (finding) => review.apply(finding),
        onIgnore: (finding) => review.ignore(finding),
        onCopy: (words) => navigator.clipboard.writeText(words),
        onLines: paint,
        signal: gone,
      })
      const review: Review = startReview({
        composer,
        openWire,
        show: (now) => screen.show({ ...now, pictureClauses: now.reminders.picture }),
        signal: gone,
      })
      const box = { composer, review, screen }
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
