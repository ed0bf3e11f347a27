import type { Composer } from '../../src/composers/composer.ts'
import type { PopupAsk, TabReport } from '../../src/messages/wire.ts'
import type { Review } from '../../src/review/review.ts'
import type { Screen } from '../../src/ui/screen.ts'

/** A compose box with what belongs to it. */
export type Open = { readonly composer: Composer; readonly review: Review; readonly screen: Screen }

/** Does what the popup asks of a draft, and tells it how the draft stands then. */
export async function answer(box: Open, ask: PopupAsk): Promise<TabReport> {
  const { composer, review, screen } = box
  const finding = 'finding' in ask ? review.now().findings[ask.finding] : undefined
  if (ask.kind === 'show' && finding) {
    composer.reveal(finding.span)
    screen.open(finding)
  }
  const outcome = ask.kind === 'apply' && finding ? await review.apply(finding) : undefined
  if (ask.kind === 'again' || outcome === 'applied') await review.again()
  const { text, findings, reminders } = review.now()
  return {
    site: composer.site,
    poster: composer.poster(),
    host: composer.host(),
    draft: { text, findings, reminders: reminders.now },
    ...(outcome ? { outcome } : {}),
  }
}
