import { report } from '../src/messages/report.ts'
import { invitedBy } from '../src/packs/join-link.ts'
import { t } from './words.ts'

/** Offline after the first visit. Without a service worker (a file opened from disk) the page works while there is a network. */
navigator.serviceWorker?.register('service-worker.js').catch((problem) => report('offline', problem))

/** Where the link's pack could not be taken, the page says so above everything else. */
function say(why: string): void {
  const line = Object.assign(document.createElement('p'), { className: 'wrong', textContent: why })
  window.addEventListener('hashchange', () => line.remove(), { once: true })
  line.setAttribute('role', 'alert')
  line.style.margin = 'var(--space-4)'
  document.body.prepend(line)
}

/** Reading a pack takes all the rules along: only who comes by such a link waits for them. */
async function take(by: (packLink: typeof import('./pack-link.ts')) => Promise<string | null>): Promise<void> {
  const why = await by(await import('./pack-link.ts'))
  if (why !== null) say(why)
}

async function followLink(): Promise<void> {
  const address = invitedBy(location.href)
  if (address !== null) {
    const { invite } = await import('./invitation.tsx')
    return invite(address, () => run(take(({ takePack }) => takePack(address, true))))
  }
  if (location.hash.includes('pack=')) await take(({ takePackFromLink }) => takePackFromLink())
}

const run = (work: Promise<void>) =>
  void work.catch((problem) => {
    report('pack link', problem)
    say(t('packFailed', { why: '' }))
  })
const follow = () => run(followLink())
follow()
window.addEventListener('hashchange', follow)
