/**
 * What storage.local of an extension is, kept in IndexedDB, since the worker that reads drafts has no localStorage.
 * Settings and packs only: no draft ever comes here.
 */
type Values = Record<string, unknown>
export type Changes = Record<string, { newValue?: unknown }>
type Hear = (changes: Changes, area: string) => void

const news = new BroadcastChannel('point-of-order')
const hearers = new Set<Hear>()
news.addEventListener('message', ({ data }) => tell(data as Changes))

function tell(changes: Changes): void {
  for (const hear of hearers) hear(changes, 'local')
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser’s storage did not answer.'))
  })
}

let opened: Promise<IDBDatabase> | null = null
function open(): Promise<IDBDatabase> {
  if (opened) return opened
  const request = indexedDB.open('point-of-order', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('local')
  opened = settled(request)
  // Closed under us where the browser is told to forget this site, or runs out of room.
  const forget = () => {
    opened = null
  }
  opened.then((database) => database.addEventListener('close', forget), forget)
  return opened
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await open()).transaction('local', mode).objectStore('local')
}

/** Made by the worker, which forgets what it knew before it answers; then every page is told. */
export async function change(changes: Changes): Promise<void> {
  const local = await store('readwrite')
  await Promise.all(
    Object.entries(changes).map(([key, { newValue }]) =>
      newValue === undefined ? settled(local.delete(key)) : settled(local.put(newValue, key)),
    ),
  )
  tell(changes)
  news.postMessage(changes)
}

/** `make` brings a change about. */
export const localOver = (make: (changes: Changes) => Promise<unknown>) => ({
  async get(wanted?: string | readonly string[] | null): Promise<Values> {
    const from = await store('readonly')
    const keys = typeof wanted === 'string' ? [wanted] : (wanted ?? ((await settled(from.getAllKeys())) as string[]))
    const values = await Promise.all(keys.map(async (key) => [key, await settled(from.get(key))] as const))
    return Object.fromEntries(values.filter(([, value]) => value !== undefined))
  },
  set: (values: Values) =>
    make(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]))),
  remove: (keys: string | readonly string[]) => make(Object.fromEntries([keys].flat().map((key) => [key, {}]))),
})

/** Gone with the page. */
export function memory(): ReturnType<typeof localOver> {
  const values = new Map<string, unknown>()
  return {
    get: async (wanted) => {
      const keys = wanted === null || wanted === undefined ? [...values.keys()] : [wanted].flat()
      return Object.fromEntries(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])))
    },
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) values.set(key, value)
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) values.delete(key as string)
    },
  }
}

export const onChanged = {
  addListener: (hear: Hear) => void hearers.add(hear),
  removeListener: (hear: Hear) => void hearers.delete(hear),
}
