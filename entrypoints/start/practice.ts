import type { Place } from '../../src/composers/composer.ts'
import { openPlain } from '../../src/composers/plain.ts'
import type { Around } from '../../src/settings/around.ts'
import { openKeys } from '../../src/ui/panels/keys.ts'
import { listenFirst } from '../content/first.ts'
import { openBox } from '../content/open.ts'

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
    const keys = openKeys()
    listenFirst([keys.hear], signal)
    openBox(openPlain(box, place, signal), { keys, awake: true }, signal)
  }
