import { report } from '../src/messages/report.ts'
import { invitedBy } from '../src/packs/join-link.ts'

/** Offline after the first visit. Without a service worker (a file opened from disk) the page works while there is a network. */
navigator.serviceWorker?.register('service-worker.js').catch((problem) => report('offline', problem))

/** Where the link's pack could not be taken, the page says so above everything else. */
function say(why: string): void {
  const line = Object.assign(document.createElement('p'), { className: 'wrong', textContent: why })
  line.setAttribute('role', 'alert')
  document.body.prepend(line)
}

/** Reading a pack takes all the rules along: only who comes by such a link waits for them. */
async function followLink(): Promise<void> {
  const address = invitedBy(location.href)
  if (address !== null) return (await import('./invitation.tsx')).invite(address)
  if (!location.hash.includes('pack=')) return
  const { takePackFromLink } = await import('./pack-link.ts')
  const why = await takePackFromLink()
  if (why !== null) say(why)
}

const follow = () => void followLink().catch((problem) => report('pack link', problem))
follow()
window.addEventListener('hashchange', follow)
