import { report } from '../src/messages/report.ts'
import { takePackFromLink } from './pack-link.ts'

/** Offline after the first visit. Without a service worker (a file opened from disk) the page works while there is a network. */
navigator.serviceWorker?.register('service-worker.js').catch((problem) => report('offline', problem))

/** Where the link's pack could not be taken, the page says so above everything else. */
function say(why: string): void {
  const line = Object.assign(document.createElement('p'), { className: 'wrong', textContent: why })
  line.setAttribute('role', 'alert')
  document.body.prepend(line)
}

takePackFromLink().then(
  (why) => why !== null && say(why),
  (problem) => report('pack link', problem),
)
