import { origins } from '../../src/composers/origins.ts'
import { askAbout } from '../../src/messages/about.ts'
import { askTab } from '../../src/messages/popup.ts'
import type { PopupAsk, TabReport } from '../../src/messages/wire.ts'
import { type Around, lookAround } from '../../src/settings/around.ts'
import { tabInView } from '../../src/settings/last-tab.ts'
import { accountOf, isInMeeting, isSnoozed } from '../../src/settings/settings.ts'
import type { PopupState } from '../../src/ui/popup/state.ts'
import type { View } from './view.ts'

/** What there is to say of the tab in view, after asking its page. */
export async function look(ask: PopupAsk): Promise<View> {
  const [around, pack, tab] = await Promise.all([lookAround(origins), askAbout('about'), tabInView()])
  const report = tab === undefined ? null : await askTab(tab.id, ask)
  const { settings, locked } = around
  const { council, version, isNews } = pack
  const site = report?.site ?? null
  const [poster, host] = [report?.poster ?? null, report?.host ?? null]
  return {
    state: council ? stateOf(around, report, tab?.allowed) : { kind: 'no-council' },
    council,
    version,
    isNews,
    locked: locked.has('pack'),
    site,
    role: settings.role,
    poster,
    host,
    hostAccount: site ? accountOf(settings, site, host) : 'personal',
    account: site ? accountOf(settings, site, poster) : 'personal',
    inMeeting: isInMeeting(settings, Date.now()),
    askAtPost: settings.askAtPost,
    off: {
      kinds: settings.offRules.length + settings.offCategories.length,
      words: settings.neverTell.length,
      onlyAtPost: settings.when === 'post',
    },
    refused: report?.outcome === 'refused',
    language: settings.language,
    appearance: settings.appearance,
  }
}

function stateOf({ settings, sites }: Around, report: TabReport | null, allowed: boolean | undefined): PopupState {
  if (isSnoozed(settings, Date.now())) return { kind: 'snoozed', until: Date.parse(settings.snoozedUntil ?? '') }
  if (report) {
    const stands = sites.find(({ site }) => site === report.site)?.state
    if (stands === 'closed') return { kind: 'closed' }
    if (settings.offSites.includes(report.site)) return { kind: 'off' }
    if (report.recognised === false) return { kind: 'unrecognised' }
    if (report.draft?.off) return { kind: 'box-off' }
    return report.draft ? { kind: 'draft', ...report.draft } : { kind: 'no-box' }
  }
  const left = sites.filter(({ state }) => state === 'not-allowed').map(({ site }) => site)
  const some = sites.some(({ state }) => state === 'on' || state === 'off')
  return left.length === 0 || (allowed ?? some)
    ? { kind: 'no-box' }
    : { kind: 'not-allowed', sites: left, refused: false }
}
