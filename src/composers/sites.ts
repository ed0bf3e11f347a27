import type { Site } from '../draft/circumstances.ts'
import { bluesky } from './bluesky.ts'
import { businessSuite } from './business-suite.ts'
import type { Adapter } from './composer.ts'
import { facebook } from './facebook.ts'
import { facebookFields } from './facebook-fields.ts'
import { general, nextdoor } from './general.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { mastodon } from './mastodon.ts'
import { origins } from './origins.ts'
import { reddit } from './reddit.ts'
import { threads } from './threads.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

/** A site we know, the match patterns of the origins it lives at, and how its compose boxes are found there. */
type Known = { readonly site: Site; readonly origins: readonly string[]; readonly adapters: readonly Adapter[] }

export const places: readonly Known[] = [
  { site: 'facebook', origins: origins.facebook, adapters: [facebook, facebookFields, businessSuite] },
  { site: 'x', origins: origins.x, adapters: [x] },
  { site: 'linkedin', origins: origins.linkedin, adapters: [linkedin] },
  { site: 'instagram', origins: origins.instagram, adapters: [instagram] },
  { site: 'threads', origins: origins.threads, adapters: [threads] },
  { site: 'youtube', origins: origins.youtube, adapters: [youtube] },
  { site: 'bluesky', origins: origins.bluesky, adapters: [bluesky] },
  { site: 'reddit', origins: origins.reddit, adapters: [reddit] },
  { site: 'nextdoor', origins: origins.nextdoor, adapters: [nextdoor] },
]

/** For a site that the person or a pack added: a Mastodon instance is told by what it looks like. */
const anywhere: readonly Adapter[] = [mastodon, general]

/** The site a page belongs to; `other` where we know none. */
export const siteAt = (hostname: string): Site => placeAt(hostname)?.site ?? 'other'

/** What to look for on a page: a known site's own adapters, else, where one of the added match patterns covers it, the general ones. */
export const adaptersFor = (hostname: string, added: readonly string[]): readonly Adapter[] =>
  placeAt(hostname)?.adapters ?? (added.some((pattern) => isUnder(pattern, hostname)) ? anywhere : [])

const placeAt = (hostname: string): Known | undefined =>
  places.find((place) => place.origins.some((pattern) => isUnder(pattern, hostname)))

/** As the browser reads a match pattern's host: `*.` stands for the host itself and all below it. */
function isUnder(pattern: string, hostname: string): boolean {
  const host = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '')
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host
}
