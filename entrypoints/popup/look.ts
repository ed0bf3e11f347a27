import { type Council, councilOf } from '../../src/check/council.ts'
import type { Role, Site } from '../../src/draft/draft.ts'
import { askTab } from '../../src/messages/popup.ts'
import type { PopupAsk } from '../../src/messages/wire.ts'
import { readChosen } from '../../src/settings/chosen.ts'
import { tabInView } from '../../src/settings/last-tab.ts'
import type { PopupState } from '../../src/ui/popup/popup.tsx'

export type View = {
  readonly state: PopupState
  readonly council: Council | null
  readonly site: Site | null
  readonly role: Role
  readonly refused: boolean
}

/** What there is to say of the tab in view, after asking its page. */
export async function look(ask: PopupAsk): Promise<View> {
  const { settings, pack } = await readChosen()
  const tab = await tabInView()
  const report = tab === undefined ? null : await askTab(tab, ask)
  const site = report?.site ?? null
  const view = {
    council: pack?.file ? councilOf(pack.file) : null,
    site,
    role: settings.role,
    refused: report?.outcome === 'refused',
  }
  if (!pack) return { ...view, state: { kind: 'no-council' } }
  if (site && settings.offSites.includes(site)) return { ...view, state: { kind: 'off' } }
  return { ...view, state: report?.draft ? { kind: 'draft', ...report.draft } : { kind: 'no-box' } }
}
