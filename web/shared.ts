/** How long the service worker may take to hand over what was shared, in milliseconds. */
const patience = 3000

/** The words that another app shared with this one, handed over once by the service worker; null where there are none. */
export function askShared(): Promise<string | null> {
  const worker = navigator.serviceWorker?.controller
  if (!worker || !new URLSearchParams(location.search).has('shared')) return Promise.resolve(null)
  history.replaceState(null, '', location.pathname)
  const heard = new AbortController()
  return new Promise((resolve) => {
    const end = (text: string | null) => {
      heard.abort()
      resolve(text)
    }
    const hear = ({ data }: MessageEvent<{ readonly shared?: unknown }>) =>
      end(typeof data?.shared === 'string' && data.shared !== '' ? data.shared : null)
    navigator.serviceWorker.addEventListener('message', hear, { signal: heard.signal })
    setTimeout(end, patience, null)
    worker.postMessage('shared')
  })
}
