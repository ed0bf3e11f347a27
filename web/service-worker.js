// The static site without a network: every file is kept at the first visit, and served from there ever after.
// The build writes the names of the files, and a version that changes with any of them.
const files = ['FILES']
const version = 'VERSION'

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

async function keep() {
  const cache = await caches.open(version)
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))
}

// The new version waits until the last page of the old one is closed: no page changes under a draft.
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers())
})

async function dropOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (url.origin !== self.location.origin) return
  if (event.request.method === 'POST' && url.searchParams.has('shared')) event.respondWith(share(event))
  else if (event.request.method === 'GET') event.respondWith(serve(event.request))
})

async function serve(request) {
  const cache = await caches.open(version)
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request)
}

// What another app shares waits in memory for the page that opens with it: never in a cache, never in an address.
let shared = ''

async function share(event) {
  const form = await event.request.formData()
  shared = ['title', 'text', 'url']
    .map((name) => String(form.get(name) ?? '').trim())
    .filter((part, at, parts) => part !== '' && parts.indexOf(part) === at)
    .join('\n')
  return Response.redirect('./?shared', 303)
}

self.addEventListener('message', (event) => {
  if (event.data !== 'shared') return
  event.source.postMessage({ shared })
  shared = ''
})
