// The static site without a network: every file is kept at the first visit, and served from there ever after.
// The build writes the names of the files, and a version that changes with any of them.
const files = ['FILES']
const folder = `${self.registration.scope}#`
const version = `${folder}VERSION`

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

async function keep() {
  const cache = await caches.open(version)
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))
}

// The new version waits until the last page of the old one is closed: no page changes under a draft. What else is kept for
// this host is the council's own, or another folder's.
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers())
})

async function dropOthers() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(folder) && name !== version)
  await Promise.all(old.map((name) => caches.delete(name)))
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
  const kept = await cache.match(request, { ignoreSearch: true })
  if (!kept) return fetch(request)
  // From a server that leads `draft.html` on to `draft`: a browser opens no page by such an answer.
  return kept.redirected ? new Response(kept.body, kept) : kept
}

// What another app shares waits in memory for the page that opens with it: never in a cache, never in an address.
let shared = ''

async function share(event) {
  const form = await event.request.formData()
  const parts = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim())
  // Many apps say the title or the link in the text, too.
  const isSaid = (part, at) => parts.some((other, place) => other.includes(part) && (other !== part || place < at))
  const said = parts.filter((part, at) => part !== '' && !isSaid(part, at)).join('\n')
  // A form's lines end in CR LF: the box would take the words, read them without the CR, and put them back as refused.
  shared = said.replace(/\r\n?/g, '\n')
  return Response.redirect('./?shared', 303)
}

self.addEventListener('message', (event) => {
  if (event.data !== 'shared') return
  event.source.postMessage({ shared })
  shared = ''
})
