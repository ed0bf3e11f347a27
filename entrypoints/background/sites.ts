import { origins } from '../../src/composers/origins.ts'
import { report } from '../../src/messages/report.ts'
import { readSettings, watchSettings } from '../../src/settings/settings.ts'
import { grantedOf, injectContent, registerContent, watchGrants } from '../../src/settings/sites.ts'

/** Our content script runs where the person allowed it and nowhere else: kept so through every change. */
export function keepSites(): void {
  const keep = async (): Promise<void> => {
    const { addedSites } = await readSettings()
    const granted = await grantedOf([...Object.values(origins).flat(), ...addedSites])
    await injectContent(await registerContent(granted))
  }
  /** One after another: two at once would each register what the other just did. */
  let last: Promise<void> = Promise.resolve()
  const keepInTurn = (): void => {
    last = last.then(keep).catch((problem) => report('sites', problem))
  }
  watchGrants(keepInTurn)
  watchSettings(keepInTurn)
  keepInTurn()
}
