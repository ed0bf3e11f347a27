import { browser } from 'wxt/browser'
import type { Composer } from '../../src/composers/composer.ts'
import { tellAct } from '../../src/messages/act.ts'
import { openWire } from '../../src/messages/ask.ts'
import { type Review, startReview } from '../../src/review/review.ts'
import { watchKept } from '../../src/settings/kept-slots.ts'
import { settingsKey, watchStored } from '../../src/settings/stored.ts'
import type { Keys } from '../../src/ui/panels/keys.ts'
import { openScreen } from '../../src/ui/panels/screen.ts'
import type { Open } from './answer.ts'

/** What all boxes of a page share. */
type Page = { readonly keys: Keys; readonly paint?: (lines: number) => void; readonly awake?: boolean }

/** Gives a compose box its review and its screen; all end with one signal. */
export function openBox(composer: Composer, { keys, paint, awake }: Page, signal: AbortSignal): Open {
  const screen = openScreen({
    site: composer.site,
    editor: composer.element,
    region: () => composer.region(),
    ranges: (span) => composer.ranges(span),
    onFix: (finding) => review.apply(finding),
    acts: {
      onIgnore: (finding) => review.ignore(finding),
      // For good: not offered in a private window, since it would tell of a draft that is to leave nothing behind.
      ...(browser.extension.inIncognitoContext
        ? {}
        : {
            onNever: (finding) => void review.never(finding),
            onOffRule: (finding) => void review.offRule(finding),
          }),
      onRecall: () => void review.recall(),
      onSnooze: () => void review.snooze(),
      onLeave: () => void review.setOff(true),
      onCopy: (words) => navigator.clipboard.writeText(words),
    },
    ...(paint ? { onLines: paint } : {}),
    ...(awake ? { awake } : {}),
    keys,
    signal,
  })
  const review: Review = startReview({
    composer,
    openWire,
    tell: tellAct,
    show: (now) =>
      screen.show({
        ...now,
        pictureClauses: now.reminders.picture,
        settled: now.known !== null,
        waits: now.when === 'post' && now.findings !== now.known,
      }),
    signal,
  })
  watchStored('local', (changes) => void (settingsKey in changes && review.ask()), signal)
  watchKept(review.ask, signal)
  review.wake()
  composer.element.addEventListener('focusin', review.wake, { signal })
  return { composer, review, screen }
}
