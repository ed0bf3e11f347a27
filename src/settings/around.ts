import type { Site } from '../draft/circumstances.ts'
import { closedBy, type Locked, lockedBy, readManaged, underManagement } from './managed.ts'
import { readSettings, type Settings } from './settings.ts'
import { grantedOf } from './sites.ts'

/** How things stand for our own pages: the settings with the administrator's in their place, and what the browser allows. */
export type Around = {
  /** As the person chose them. */
  readonly own: Settings
  readonly settings: Settings
  readonly locked: ReadonlySet<Locked>
  /** Left out by the administrator, the added ones among them. */
  readonly closed: readonly Site[]
  readonly sites: readonly { readonly site: Site; readonly state: 'closed' | 'not-allowed' | 'off' | 'on' }[]
  readonly ownSites: readonly { readonly pattern: string; readonly granted: boolean }[]
}

type Origins = Readonly<Partial<Record<Site, readonly string[]>>>

export async function lookAround(origins: Origins): Promise<Around> {
  const [own, managed] = await Promise.all([readSettings(), readManaged()])
  const known = Object.entries(origins) as [Site, readonly string[]][]
  const granted = new Set(await grantedOf([...known.flatMap(([, patterns]) => patterns), ...own.addedSites]))
  const closed = closedBy(managed)
  const stateOf = (site: Site, patterns: readonly string[]) => {
    if (closed.includes(site)) return 'closed'
    if (!patterns.every((pattern) => granted.has(pattern))) return 'not-allowed'
    return own.offSites.includes(site) ? 'off' : 'on'
  }
  return {
    own,
    settings: underManagement(own, managed),
    locked: lockedBy(managed),
    closed,
    sites: known.map(([site, patterns]) => ({ site, state: stateOf(site, patterns) })),
    ownSites: own.addedSites.map((pattern) => ({ pattern, granted: granted.has(pattern) })),
  }
}
