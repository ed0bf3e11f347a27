import { defineContentScript } from 'wxt/utils/define-content-script'
import '../src/ui/marks.css'
import type { Composer } from '../src/composers/composer.ts'
import { facebook } from '../src/composers/facebook.ts'
import { watchComposers } from '../src/composers/watch.ts'
import { x } from '../src/composers/x.ts'
import { openWire } from '../src/messages/ask.ts'
import { answerPopup } from '../src/messages/popup.ts'
import type { PopupAsk, TabReport } from '../src/messages/wire.ts'
import { type Review, startReview } from '../src/review/review.ts'
import { openScreen, type Screen } from '../src/ui/screen.ts'

type Open = { readonly composer: Composer; readonly review: Review; readonly screen: Screen }

/** Listens for a compose box to be focused; each gets its review and its screen, and all end with one signal. */
export default defineContentScript({
  matches: [...facebook.matches, ...x.matches],
  runAt: 'document_start',
  main({ signal }) {
    const boxes: Open[] = []
    watchComposers([facebook, x], (composer, gone) => boxes.push(open(composer, gone)), signal)
    answerPopup(answer, signal)

    function open(composer: Composer, gone: AbortSignal): Open {
      const screen = openScreen({
        site: composer.site,
        editor: composer.element,
        region: () => composer.region(),
        ranges: (span) => composer.ranges(span),
        onFix: (finding) => review.apply(finding),
        onIgnore: (finding) => review.ignore(finding),
        onCopy: (words) => navigator.clipboard.writeText(words),
        signal: gone,
      })
      const review: Review = startReview({
        composer,
        openWire,
        show: (reviewed) => screen.show(reviewed),
        signal: gone,
      })
      gone.addEventListener('abort', () =>
        boxes.splice(
          boxes.findIndex((box) => box.review === review),
          1,
        ),
      )
      return { composer, review, screen }
    }

    /** The draft the popup means: the box with words in it that was opened last. */
    async function answer(ask: PopupAsk): Promise<TabReport> {
      const site = location.hostname.endsWith('facebook.com') ? facebook.site : x.site
      const box = boxes.findLast(({ review }) => review.now().text.trim() !== '') ?? boxes.at(-1)
      if (!box) return { site, draft: null }
      if (ask.kind === 'again') box.review.again()
      const finding = 'finding' in ask ? box.review.now().findings[ask.finding] : undefined
      if (ask.kind === 'show' && finding) {
        box.composer.reveal(finding.span)
        box.screen.open(finding)
      }
      const outcome = ask.kind === 'apply' && finding ? await box.review.apply(finding) : undefined
      const { text, findings } = box.review.now()
      return { site, draft: { text, findings }, ...(outcome ? { outcome } : {}) }
    }
  },
})
