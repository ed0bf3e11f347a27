import type { World } from '../../src/keeping/world.ts'
import type { Kept } from '../../src/settings/kept-packs.ts'
import type { Slot } from '../../src/settings/kept-slots.ts'
import { type Managed, parseManaged } from '../../src/settings/managed.ts'
import { smallPack } from '../packs/small.ts'

export const home = 'https://www.northborough.example/rules.json'
export const noon = Date.parse('2026-11-21T12:00:00Z')
export const day = 24 * 60 * 60 * 1000

export const pack = (version: number, changes: object = {}): string =>
  JSON.stringify(smallPack({ version, ...changes }))

/** A small web: what lies at which address. What is not there answers 404. */
export type Web = Map<string, string | (() => Promise<Response>)>

const etagOf = (text: string): string =>
  `"${text.length}-${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)}"`

export const webOf = (files: Record<string, string>): Web => new Map(Object.entries(files))

const fetchFrom =
  (web: Web): typeof fetch =>
  async (asked, { headers } = {}) => {
    const file = web.get(String(asked))
    if (file === undefined) return new Response('', { status: 404 })
    if (typeof file === 'function') return file()
    const etag = etagOf(file)
    if (new Headers(headers).get('if-none-match') === etag) return new Response(null, { status: 304 })
    return new Response(file, { headers: { 'content-type': 'application/json', etag } })
  }

/** A world in memory. What is written is copied, as a browser does. Worlds made over one `store` share its lock, as tabs do. */
export type Store = { readonly kept: Map<Slot, string>; last: Promise<unknown> }
export const emptyStore = (): Store => ({ kept: new Map(), last: Promise.resolve() })

export function worldOf(
  web: Web,
  store: Store = emptyStore(),
  changes: Partial<World> & { set?: Partial<Managed> } = {},
): World {
  const { set, ...rest } = changes
  return {
    fetch: fetchFrom(web),
    now: () => noon,
    random: () => 0.5,
    read: async (slot) => JSON.parse(store.kept.get(slot) ?? 'null') as Kept | null,
    write: async (slot, kept) => {
      if (kept) store.kept.set(slot, JSON.stringify(kept))
      else store.kept.delete(slot)
    },
    managed: async () => ({ ...parseManaged({}), ...set }),
    alone: (work) => {
      const turn = store.last.then(work)
      store.last = turn.catch(() => undefined)
      return turn
    },
    ...rest,
  }
}

/** How a step goes wrong: it never comes back, it fails, or it is done and the worker dies before it hears so. */
export const ends = ['halts', 'rejects', 'halts after'] as const
type End = (typeof ends)[number]

/** The same world, where the n-th call of anything that is awaited goes wrong. `reached` tells whether there was an n-th. */
export function brokenAt(
  step: number,
  end: End,
  world: World,
): { readonly world: World; readonly reached: () => boolean } {
  let calls = 0
  const wrap =
    <Asked extends readonly unknown[], Answer>(call: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      if (calls++ !== step) return call(...asked)
      if (end === 'rejects') throw new Error('stopped')
      if (end === 'halts after') await call(...asked)
      return new Promise<Answer>(() => undefined)
    }
  return {
    reached: () => calls > step,
    world: {
      ...world,
      fetch: wrap(world.fetch) as typeof fetch,
      read: wrap(world.read),
      write: wrap(world.write),
      managed: wrap(world.managed),
    },
  }
}

/** Waits until the work is done or nothing moves any more. */
export const settled = async (work: Promise<unknown>): Promise<void> => {
  const idle = new Promise((resolve) => setTimeout(resolve, 30))
  await Promise.race([work.catch(() => undefined), idle])
}
