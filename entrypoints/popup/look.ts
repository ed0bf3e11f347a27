import { origins } from '../../src/composers/origins.ts'
import { askAbout } from '../../src/messages/about.ts'
import { askTab } from '../../src/messages/popup.ts'
import type { PopupAsk } from '../../src/messages/wire.ts'
import { lookAround } from '../../src/settings/around.ts'
import { tabInView } from '../../src/settings/last-tab.ts'
import { accountOf, isInMeeting } from '../../src/settings/settings.ts'
import { stateOf } from './state.ts'
import type { View } from './view.ts'

/** What there is to say of the tab in view, after asking its page. */
export async function look(ask: PopupAsk): Promise<View> {
  const [around, pack, tab] = await Promise.all([lookAround(origins), askAbout('about'), tabInView()])
  const report = tab === null ? null : await askTab(tab.id, ask)
  const { settings, locked } = around
  const { council, version, isNews } = pack
  const site = report?.site ?? null
  const [poster, host] = [report?.poster ?? null, report?.host ?? null]
  return {
    state: stateOf(around, pack, report, tab?.url ?? null),
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
    refused: report?.refused ?? null,
    language: settings.language,
    appearance: settings.appearance,
  }
}
