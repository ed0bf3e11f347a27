import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/join/join.css'
import { report } from '../../src/messages/report.ts'
import { readJoinLink } from '../../src/packs/join-link.ts'
import { readSettings } from '../../src/settings/settings.ts'
import { dress } from '../../src/ui/dress.ts'
import { JoinPage } from '../../src/ui/join/join.tsx'
import { t } from '../../src/ui/join/words.ts'
import { services, stateNow } from './services.ts'

const root = document.getElementById('join') ?? document.body

/** `join.html#<address>`: what the link that led here holds, or null. */
function addressHere(): string | null {
  try {
    return readJoinLink(decodeURIComponent(location.hash.slice(1)))
  } catch {
    return null // not written by us: the page asks
  }
}

async function open(): Promise<void> {
  dress(await readSettings())
  document.title = `${t('title')} – Point of Order`
  const first = await stateNow()
  render(
    <JoinPage
      key={location.hash}
      services={services}
      first={first}
      address={addressHere()}
      links={[
        { href: 'draft.html', name: t('checkDraft') },
        { href: 'options.html', name: t('settings') },
      ]}
    />,
    root,
  )
}

const show = () => void open().catch((problem) => report('join', problem))
show()
window.addEventListener('hashchange', show)
