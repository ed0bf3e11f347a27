import type { Finding } from '../../src/check/finding.ts'
import type { Composer } from '../../src/composers/composer.ts'
import { nameOf } from '../../src/messages/popup.ts'
import type { PopupAsk, TabReport } from '../../src/messages/wire.ts'
import type { Review } from '../../src/review/review.ts'
import type { Reviewed } from '../../src/review/reviewed.ts'
import type { Screen } from '../../src/ui/panels/screen.ts'

/** A compose box with what belongs to it. */
export type Open = { readonly composer: Composer; readonly review: Review; readonly screen: Screen }

/** Does what the popup asks of a draft, unless that is about a finding it has no longer, and tells it how the draft stands then. */
export async function answer(box: Open, ask: PopupAsk): Promise<TabReport> {
  const { composer, review, screen } = box
  const place = (now: Reviewed) =>
    listed(now).findIndex((each) => 'finding' in ask && nameOf(each, now.text) === ask.finding)
  const finding = listed(review.now())[place(review.now())]
  if (ask.kind === 'box') review.setOff(!ask.on)
  if (ask.kind === 'show' && finding) {
    composer.reveal(finding.span)
    review.reveal()
    screen.open(finding)
  }
  const outcome = ask.kind === 'apply' && finding && (await review.apply(finding))
  const { silent } = review.now()
  if (ask.kind === 'again' || ask.kind === 'box' || outcome === 'applied' || silent) await review.again()
  const now = review.now()
  return {
    site: composer.site,
    poster: composer.poster(),
    host: composer.host(),
    draft: {
      text: now.text,
      findings: listed(now),
      reminders: now.reminders.now,
      read: now.known ? 'yes' : now.silent ? 'no' : 'not-yet',
      off: now.off,
    },
    ...(outcome === 'refused' ? { refused: place(now) } : {}),
  }
}

/** Who opens the popup wants to hear now what is known. */
const listed = ({ known, findings }: Reviewed): readonly Finding[] => known ?? findings
