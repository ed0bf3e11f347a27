import type { Site } from '../draft/circumstances.ts'
import { businessSuite } from './business-suite.ts'
import type { Adapter } from './composer.ts'
import { facebook } from './facebook.ts'
import { x } from './x.ts'

/** A site we know, the match patterns of the origins it lives at, and how its compose boxes are found there. */
type Known = { readonly site: Site; readonly origins: readonly string[]; readonly adapters: readonly Adapter[] }

export const places: readonly Known[] = [
  {
    site: 'facebook',
    origins: [
      'https://www.facebook.com/*',
      'https://web.facebook.com/*',
      'https://m.facebook.com/*',
      'https://business.facebook.com/*',
    ],
    adapters: [facebook, businessSuite],
  },
  { site: 'x', origins: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*'], adapters: [x] },
]

/** For any site that a person or a pack added, by its host name. */
const anywhere: readonly Adapter[] = []

/** The site a page belongs to; `other` where we know none. */
export const siteAt = (hostname: string): Site => placeAt(hostname)?.site ?? 'other'

/** What to look for on a page: a known site's own adapters, else the general ones where the host was added; nothing elsewhere. */
export const adaptersFor = (hostname: string, added: readonly string[]): readonly Adapter[] =>
  placeAt(hostname)?.adapters ?? (added.includes(hostname) ? anywhere : [])

const placeAt = (hostname: string): Known | undefined =>
  places.find(({ origins }) => origins.some((origin) => isUnder(origin, hostname)))

/** As the browser reads a match pattern's host: `*.` stands for the host itself and all below it. */
function isUnder(origin: string, hostname: string): boolean {
  const host = origin.replace(/^https:\/\//, '').replace(/\/\*$/, '')
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host
}
