import type { PackInUse } from '../../src/check/pack-in-use.ts'
import { origins } from '../../src/composers/origins.ts'
import type { Site } from '../../src/draft/circumstances.ts'
import type { TabReport } from '../../src/messages/wire.ts'
import { invitedBy } from '../../src/packs/join-link.ts'
import type { Around } from '../../src/settings/around.ts'
import { isSnoozed } from '../../src/settings/settings.ts'
import type { PopupState } from '../../src/ui/popup/state.ts'

/** What the popup has to say: of the page at `url` where it invites to a pack, else of what the page `report`s. */
export function stateOf(around: Around, pack: PackInUse, report: TabReport | null, url: string | null): PopupState {
  const { settings, locked } = around
  const invited = locked.has('pack') || url === null ? null : invitedBy(url)
  if (invited && invited !== pack.address) return { kind: 'invited', address: invited }
  if (!pack.council) return { kind: 'no-council' }
  if (isSnoozed(settings, Date.now())) return { kind: 'snoozed', until: Date.parse(settings.snoozedUntil ?? '') }
  const left = around.sites.filter(({ state }) => state === 'not-allowed').map(({ site }) => site)
  // A page that was open when its site was taken back still answers, and is not read.
  if (report && !left.includes(report.site)) return onPage(around, report)
  return elsewhere(around, left, left.find((site) => site === report?.site || isAt(site, url)) ?? null)
}

function onPage({ settings, closed }: Around, { site, recognised, draft }: TabReport): PopupState {
  if (closed.includes(site)) return { kind: 'closed' }
  if (settings.offSites.includes(site)) return { kind: 'off' }
  if (recognised === false) return { kind: 'unrecognised' }
  if (draft?.off) return { kind: 'box-off' }
  if (draft?.read === 'yes') return { kind: 'draft', ...draft }
  if (draft?.read === 'no') return { kind: 'fault' }
  return { kind: draft && draft.text !== '' ? 'reading' : 'no-box' }
}

/** No page of ours is read: a site still to be allowed, or one that is none of ours. */
function elsewhere({ sites }: Around, left: readonly Site[], here: Site | null): PopupState {
  const nowhere = left.length > 0 && sites.every(({ state }) => state === 'not-allowed' || state === 'closed')
  return here || nowhere ? { kind: 'not-allowed', here, left, refused: false } : { kind: 'no-box' }
}

const isAt = (site: Site, url: string | null): boolean =>
  // A tab that has not come to any page yet has an empty address.
  url !== null &&
  URL.canParse(url) &&
  Object.entries(origins).some(
    ([known, patterns]) => known === site && patterns.some((pattern) => pattern === `${new URL(url).origin}/*`),
  )
