import { origins } from '../../src/composers/origins.ts'
import { readSettings, watchSettings } from '../../src/settings/settings.ts'
import { grantedOf, injectContent, registerContent, watchGrants } from '../../src/settings/sites.ts'
import { failed } from './failed.ts'

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
    last = last.then(keep).catch(failed('sites'))
  }
  watchGrants(keepInTurn)
  watchSettings(keepInTurn)
  keepInTurn()
}
