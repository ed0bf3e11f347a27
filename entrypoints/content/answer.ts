import type { Finding } from '../../src/check/finding.ts'
import type { Composer } from '../../src/composers/composer.ts'
import { nameOf } from '../../src/messages/popup.ts'
import type { PopupAsk, TabReport } from '../../src/messages/wire.ts'
import type { Review } from '../../src/review/review.ts'
import type { Reviewed } from '../../src/review/reviewed.ts'
import type { Screen } from '../../src/ui/panels/screen.ts'

/** A compose box with what belongs to it. */
export type Open = { readonly composer: Composer; readonly review: Review; readonly screen: Screen }

/** Does what the popup asks of a draft, and tells it how the draft stands then. Where the draft has no such finding any more, that is all. */
export async function answer(box: Open, ask: PopupAsk): Promise<TabReport> {
  const { composer, review, screen } = box
  const { text } = review.now()
  const finding = 'finding' in ask ? listed(review.now()).find((each) => nameOf(each, text) === ask.finding) : undefined
  if (ask.kind === 'box') review.setOff(!ask.on)
  if (ask.kind === 'show' && finding) {
    composer.reveal(finding.span)
    review.reveal()
    screen.open(finding)
  }
  const outcome = ask.kind === 'apply' ? ((finding && (await review.apply(finding))) ?? 'refused') : undefined
  if (ask.kind === 'again' || ask.kind === 'box' || outcome === 'applied') await review.again()
  const now = review.now()
  return {
    site: composer.site,
    poster: composer.poster(),
    host: composer.host(),
    draft: { text: now.text, findings: listed(now), reminders: now.reminders.now, off: now.off },
    ...(outcome ? { outcome } : {}),
  }
}

/** Who opens the popup wants to hear now what is known. */
const listed = ({ known, findings }: Reviewed): readonly Finding[] => known ?? findings
