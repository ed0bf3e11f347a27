import type { Place } from '../../src/composers/composer.ts'
import { openPlain } from '../../src/composers/plain.ts'
import { openWire } from '../../src/messages/ask.ts'
import { type Review, startReview } from '../../src/review/review.ts'
import type { Around } from '../../src/settings/around.ts'
import { openScreen } from '../../src/ui/screen.ts'

/** Reviews the practice box as if it stood on a site: the check through the background, the marks and the card. */
export const practise =
  (sites: Around['sites']) =>
  (box: HTMLElement, region: HTMLElement, signal: AbortSignal): void => {
    // A site that is switched off or left out would be answered with silence.
    const site = sites.find(({ state }) => state === 'on' || state === 'not-allowed')?.site ?? 'other'
    const place: Place = {
      site,
      region: () => region,
      poster: () => null,
      postButton: () => null,
      enterPosts: () => false,
    }
    const composer = openPlain(box, place, signal)
    const screen = openScreen({
      site,
      editor: box,
      region: () => region,
      ranges: (span) => composer.ranges(span),
      onFix: (finding) => review.apply(finding),
      onIgnore: (finding) => review.ignore(finding),
      onCopy: (words) => navigator.clipboard.writeText(words),
      awake: true,
      signal,
    })
    const review: Review = startReview({
      composer,
      openWire,
      show: (now) => screen.show({ ...now, pictureClauses: now.reminders.picture }),
      signal,
    })
  }
