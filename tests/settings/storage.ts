import { vi } from 'vitest'

type Hear = (changes: Record<string, unknown>, area: string) => void

/** The browser's storage and packs, in memory. `stored.managed` undefined is a browser without administrator's storage. */
export function fakeBrowser(packs: Readonly<Record<string, string>> = {}) {
  const stored: { local: Record<string, unknown>; managed?: Record<string, unknown> } = { local: {} }
  const hearing = new Set<Hear>()
  const tell = (area: string, changes: Record<string, unknown>): void => {
    for (const hear of hearing) hear(changes, area)
  }
  const local = {
    get: async (key: string) => structuredClone(key in stored.local ? { [key]: stored.local[key] } : {}),
    set: async (values: Record<string, unknown>) => {
      Object.assign(stored.local, structuredClone(values))
      tell('local', Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])))
    },
    remove: async (key: string) => {
      delete stored.local[key]
      tell('local', { [key]: {} })
    },
  }
  const managed = {
    get: async () => {
      if (!stored.managed) throw new Error('Managed storage manifest not found')
      return structuredClone(stored.managed)
    },
  }
  const onChanged = {
    addListener: (hear: Hear) => void hearing.add(hear),
    removeListener: (hear: Hear) => void hearing.delete(hear),
  }
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(packs[address] ?? '', { status: packs[address] ? 200 : 404 }),
  )
  const browser = { storage: { local, managed, onChanged }, runtime: { id: 'us', getURL: (path: string) => path } }
  return { browser, stored, tell }
}
