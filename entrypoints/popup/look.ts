import { askCouncil } from '../../src/messages/council.ts'
import { askTab } from '../../src/messages/popup.ts'
import type { PopupAsk } from '../../src/messages/wire.ts'
import { tabInView } from '../../src/settings/last-tab.ts'
import { accountOf, isInMeeting, readSettings } from '../../src/settings/settings.ts'
import type { View } from './view.ts'

/** What there is to say of the tab in view, after asking its page. */
export async function look(ask: PopupAsk): Promise<View> {
  const settings = await readSettings()
  const council = await askCouncil()
  const tab = await tabInView()
  const report = tab === undefined ? null : await askTab(tab, ask)
  const site = report?.site ?? null
  const poster = report?.poster ?? null
  const host = report?.host ?? null
  const view = {
    council,
    site,
    role: settings.role,
    poster,
    host,
    hostAccount: site ? accountOf(settings, site, host) : 'personal',
    account: site ? accountOf(settings, site, poster) : 'personal',
    inMeeting: isInMeeting(settings, Date.now()),
    askAtPost: settings.askAtPost,
    refused: report?.outcome === 'refused',
    language: settings.language,
    appearance: settings.appearance,
  } as const
  if (!council) return { ...view, state: { kind: 'no-council' } }
  if (site && settings.offSites.includes(site)) return { ...view, state: { kind: 'off' } }
  return { ...view, state: report?.draft ? { kind: 'draft', ...report.draft } : { kind: 'no-box' } }
}
