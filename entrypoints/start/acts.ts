import { originsOf } from '../../src/composers/origins.ts'
import type { Role, Site } from '../../src/draft/circumstances.ts'
import { readJoinLink } from '../../src/packs/join-link.ts'
import { accountSaid, changeSettings } from '../../src/settings/settings.ts'
import { askFor, giveBack } from '../../src/settings/sites.ts'
import { siteName } from '../../src/ui/words.ts'

type Account = { readonly site: Site; readonly name: string }
/** Does it, and shows how things stand then: with the name of a site that the browser did not allow, if there is one. */
type Run = (work: Promise<string | null>) => void

/** What can be done in the first run. */
export function actsOn(run: Run) {
  const change = (...how: Parameters<typeof changeSettings>) => run(changeSettings(...how).then(() => null))
  return {
    onChoose: (council: string | null) => change(() => ({ council })),
    onRole: (role: Role) => change(() => ({ role })),
    onAdd: ({ site, name }: Account) => change((settings) => accountSaid(settings, site, name, 'council')),
    onRemove: ({ site, name }: Account) => change((settings) => accountSaid(settings, site, name, 'personal')),
    onAllow: (site: Site) => run(askFor(originsOf(site)).then((granted) => (granted ? null : siteName(site)))),
    onGiveBack: (site: Site) => run(giveBack(originsOf(site)).then(() => null)),
    onLink(pasted: string): boolean {
      const address = readJoinLink(pasted)
      if (address) window.open(`join.html#join=${encodeURIComponent(address)}`, '_blank')
      return address !== null
    },
  }
}
