import { browser } from 'wxt/browser'
import { originsOf } from '../../src/composers/origins.ts'
import { report } from '../../src/messages/report.ts'
import { type Managed, packIsSet, readManaged } from '../../src/settings/managed.ts'
import { readSettings } from '../../src/settings/settings.ts'
import { grantedOf } from '../../src/settings/sites.ts'

/** Opens the first run once, after the installation and never after an update. */
export function keepStart(): void {
  const open = async (): Promise<void> => {
    const { startDone } = await readSettings()
    if (startDone || (await isAllSet(await readManaged()))) return
    await browser.tabs.create({ url: browser.runtime.getURL('/start.html') })
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') open().catch((problem) => report('start', problem))
  })
}

/** Whether the administrator left nothing to do: policy, role, and sites that the browser already lets us read. */
async function isAllSet(managed: Managed): Promise<boolean> {
  if (!packIsSet(managed) || !managed.role || !managed.sites) return false
  const wanted = managed.sites.flatMap(originsOf)
  return (await grantedOf(wanted)).length === wanted.length
}
