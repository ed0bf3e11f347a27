import { describe, expect, test } from 'vitest'
import { isDue, nextDue, retryDue } from '../../src/keeping/due.ts'
import { accept, leave, propose } from '../../src/keeping/join.ts'
import { newsSeen, newsToShow } from '../../src/keeping/news.ts'
import { update } from '../../src/keeping/update.ts'
import type { World } from '../../src/keeping/world.ts'
import { type Kept, packOf, parseKept } from '../../src/settings/kept-packs.ts'
import { makeKey, sign } from '../../src/supply/signature.ts'
import {
  brokenAt,
  day,
  emptyStore,
  ends,
  home,
  noon,
  pack,
  type Store,
  settled,
  type Web,
  webOf,
  worldOf,
} from './world.ts'

async function joinAt(world: World, address = home): Promise<void> {
  const proposal = await propose({ by: 'address', address }, world)
  if (!proposal.ok) throw new Error(proposal.why)
  expect(await accept(proposal, world)).toEqual({ ok: true })
}
const keptIn = (store: Store): Kept => {
  const kept = parseKept(JSON.parse(store.kept.get('joined') ?? 'null'))
  if (!kept) throw new Error('nothing is kept')
  return kept
}
/** A store with version 1 joined, and the world a day and a bit later. */
async function joined(web: Web = webOf({ [home]: pack(1) })) {
  const store = emptyStore()
  await joinAt(worldOf(web, store))
  return { web, store, later: worldOf(web, store, { now: () => noon + 1.2 * day }) }
}

describe('a joined pack', () => {
  test('is left alone until it is due, then asked, and is current', async () => {
    const { web, store, later } = await joined()
    web.set(home, pack(2))
    expect((await update(false, worldOf(web, store))).joined).toEqual({ outcome: 'not-due' })
    expect((await update(false, later)).joined).toEqual({ outcome: 'updated', from: 1, to: 2 })
    const kept = keptIn(store)
    expect(kept.current.text).toBe(pack(2))
    expect(kept.previous?.text).toBe(pack(1))
    expect((await update(false, later)).joined).toEqual({ outcome: 'not-due' })
    expect((await update(true, later)).joined).toEqual({ outcome: 'unchanged' })
  })
  test('keeps the last two', async () => {
    const { web, store, later } = await joined()
    for (const version of [2, 3, 4]) {
      web.set(home, pack(version))
      await update(true, later)
    }
    expect(keptIn(store).current.version).toBe(4)
    expect(keptIn(store).previous?.version).toBe(3)
  })
  test('falls back on the one before where the newer cannot be read any more', async () => {
    const { web, store, later } = await joined()
    web.set(home, pack(2))
    await update(true, later)
    const kept = keptIn(store)
    const torn = packOf({ ...kept, current: { ...kept.current, text: '{"format": 9}' } })
    expect(torn.ok && torn.pack.file?.version).toBe(1)
  })
  test('needs no network for a month, and is asked again within the hour', async () => {
    const { store } = await joined()
    const month = noon + 31 * day
    const offline = worldOf(webOf({}), store, {
      now: () => month,
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    })
    expect((await update(false, offline)).joined).toEqual({ outcome: 'refused', why: 'unreachable' })
    const kept = keptIn(store)
    expect(packOf(kept).ok).toBe(true)
    expect(kept.trouble).toEqual({ why: 'unreachable', since: month, at: month, key: null })
    expect(kept.dueAt - month).toBeLessThan(1.2 * 60 * 60 * 1000)
    const back = worldOf(webOf({ [home]: pack(5) }), store, { now: () => month + day / 12 })
    expect((await update(false, back)).joined).toEqual({ outcome: 'updated', from: 1, to: 5 })
    expect(keptIn(store).trouble).toBeNull()
  })
  test('tells since when a trouble lasts', async () => {
    const { web, store, later } = await joined()
    web.set(home, 'torn')
    await update(true, later)
    await update(true, worldOf(web, store, { now: () => noon + 5 * day }))
    expect(keptIn(store).trouble).toEqual({ why: 'notJson', since: noon + 1.2 * day, at: noon + 5 * day, key: null })
  })
  test('from a file alone does not ask anybody', async () => {
    const store = emptyStore()
    const world = worldOf(webOf({}), store, { fetch: () => Promise.reject(new Error('asked')) })
    const bytes = new TextEncoder().encode(pack(1))
    const proposal = await propose({ by: 'file', name: 'rules.json', bytes, signature: null }, world)
    if (!proposal.ok) throw new Error(proposal.why)
    await accept(proposal, world)
    expect((await update(true, world)).joined).toEqual({ outcome: 'nothing-kept' })
    expect(keptIn(store).current.version).toBe(1)
  })
})

describe('what is refused leaves the pack in place', () => {
  const html = () => Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }))
  test.each<[string, string | (() => Promise<Response>) | undefined, string]>([
    ['an older version', pack(1), 'older'],
    ['another council', pack(7, { id: 'southborough' }), 'otherCouncil'],
    ['a page', html, 'html'],
    ['nothing', undefined, 'missing'],
    ['a torn file', pack(4).slice(0, 100), 'notJson'],
    ['a pack with problems', pack(4, { clauses: [] }), 'problems'],
    ['a fault of the server', () => Promise.resolve(new Response('', { status: 503 })), 'server'],
    ['300 kB', `${pack(4)}${' '.repeat(300_000)}`, 'tooLarge'],
  ])('%s', async (_, file, why) => {
    const { web, store, later } = await joined(webOf({ [home]: pack(3) }))
    const before = keptIn(store)
    if (file === undefined) web.delete(home)
    else web.set(home, file)
    expect((await update(true, later)).joined).toEqual({ outcome: 'refused', why })
    const after = keptIn(store)
    expect({ ...after, trouble: null, dueAt: 0 }).toEqual({ ...before, dueAt: 0 })
    expect(after.trouble?.why).toBe(why)
    web.set(home, pack(4))
    expect((await update(true, later)).joined).toEqual({ outcome: 'updated', from: 3, to: 4 })
  })
})

describe('the key', () => {
  const signed = async (web: Web, text: string, key: Awaited<ReturnType<typeof makeKey>>) => {
    web.set(home, text).set(`${home}.sig`, await sign(new TextEncoder().encode(text), key))
  }
  test('is pinned, and a changed one is asked about again', async () => {
    const [key, other] = [await makeKey(), await makeKey()]
    const web: Web = new Map()
    await signed(web, pack(1), key)
    const { store, later } = await joined(web)
    await signed(web, pack(2), key)
    expect((await update(true, later)).joined).toMatchObject({ outcome: 'updated' })
    await signed(web, pack(3), other)
    expect((await update(true, later)).joined).toEqual({ outcome: 'refused', why: 'keyChanged' })
    expect(keptIn(store).trouble?.key).toBe(other.publicKey)
    expect(keptIn(store).current.version).toBe(2)
    const proposal = await propose({ by: 'address', address: home }, later)
    if (!proposal.ok) throw new Error(proposal.why)
    expect(proposal.keyChange).toBe('changed')
    expect(proposal.keyBefore).not.toBe(proposal.keyFingerprint)
    await accept(proposal, later)
    expect(keptIn(store)).toMatchObject({ key: other.publicKey, trouble: null, previous: { version: 2 } })
  })
  test('that is gone is not forgiven', async () => {
    const web: Web = new Map()
    await signed(web, pack(1), await makeKey())
    const { store, later } = await joined(web)
    web.set(home, pack(2)).delete(`${home}.sig`)
    expect((await update(true, later)).joined).toEqual({ outcome: 'refused', why: 'signatureMissing' })
    expect(await propose({ by: 'address', address: home }, later)).toMatchObject({ keyChange: 'lost' })
    expect(keptIn(store).current.version).toBe(1)
  })
  test('that was tampered with', async () => {
    const key = await makeKey()
    const web: Web = new Map()
    await signed(web, pack(1), key)
    const { store, later } = await joined(web)
    await signed(web, pack(2), key)
    web.set(home, pack(2).replace('Northborough', 'Northborouqh'))
    expect((await update(true, later)).joined).toEqual({ outcome: 'refused', why: 'signatureWrong' })
    expect(keptIn(store).current.version).toBe(1)
  })
  test('is pinned from the day a pack is first signed', async () => {
    const key = await makeKey()
    const { web, store, later } = await joined()
    await signed(web, pack(2), key)
    await update(true, later)
    expect(keptIn(store).key).toBe(key.publicKey)
  })
})

describe('stopped anywhere, nothing is lost', () => {
  const steps = Array.from({ length: 7 }, (_, step) => step)
  test.each(ends.flatMap((end) => steps.map((step) => [end, step] as const)))(
    'an update that %s at step %i',
    async (end, step) => {
      const whole = await joined()
      whole.web.set(home, pack(2))
      await update(false, whole.later)

      const { web, store, later } = await joined()
      web.set(home, pack(2))
      const broken = brokenAt(step, end, later)
      await settled(update(false, broken.world))
      expect(packOf(keptIn(store)).ok).toBe(true)
      expect([1, 2]).toContain(keptIn(store).current.version)
      const dead = { ...store, last: Promise.resolve() } // the browser frees the lock of a worker that is gone
      await update(true, worldOf(web, dead, { now: later.now }))
      const { dueAt: _, ...kept } = keptIn(dead)
      const { dueAt: __, ...wanted } = keptIn(whole.store)
      expect(kept).toEqual(wanted)
    },
  )
  test.each([
    [steps.length - 1, true],
    [steps.length, false],
  ])('an update has a step %i: %s', async (step, there) => {
    const { web, later } = await joined()
    web.set(home, pack(2))
    const broken = brokenAt(step, 'rejects', later)
    await settled(update(false, broken.world))
    expect(broken.reached()).toBe(there)
  })
  test.each(ends.flatMap((end) => [0, 1, 2].map((step) => [end, step] as const)))(
    'an acceptance that %s at step %i',
    async (end, step) => {
      const { web, store, later } = await joined()
      const other = 'https://www.southborough.example/rules.json'
      web.set(other, pack(1, { id: 'southborough' }))
      const proposal = await propose({ by: 'address', address: other }, later)
      if (!proposal.ok) throw new Error(proposal.why)
      const broken = brokenAt(step, end, later)
      await settled(accept(proposal, broken.world))
      expect(broken.reached()).toBe(true)
      expect(['northborough', 'southborough']).toContain(keptIn(store).id)
      const dead = { ...store, last: Promise.resolve() }
      expect(await accept(proposal, worldOf(web, dead))).toEqual({ ok: true })
      expect(keptIn(dead)).toMatchObject({ id: 'southborough', address: other })
    },
  )
  test('a storage that is full says so, and the pack stays', async () => {
    const { web, store } = await joined()
    const full = worldOf(web, store, { write: () => Promise.reject(new Error('quota')) })
    const proposal = await propose({ by: 'address', address: home }, full)
    if (!proposal.ok) throw new Error(proposal.why)
    expect(await accept(proposal, full)).toEqual({ ok: false, why: 'notKept' })
    expect(keptIn(store).current.version).toBe(1)
  })
})

describe('two at once', () => {
  test('look for the same update: one does it, and the news is told once', async () => {
    const { web, store, later } = await joined()
    web.set(home, pack(2))
    const outcomes = await Promise.all([update(true, later), update(true, worldOf(web, store, { now: later.now }))])
    expect(outcomes.map(({ joined: { outcome } }) => outcome).sort()).toEqual(['unchanged', 'updated'])
    expect(keptIn(store)).toMatchObject({ current: { version: 2 }, previous: { version: 1 } })
  })
  test('a slow update does not bring back the council that was left for another', async () => {
    const { web, store, later } = await joined()
    const other = 'https://www.southborough.example/rules.json'
    web.set(other, pack(1, { id: 'southborough' }))
    const { promise, resolve: answer } = Promise.withResolvers<Response>()
    web.set(home, () => promise)
    const slow = update(true, later)
    await settled(slow)
    await joinAt(worldOf(web, store), other)
    answer(new Response(pack(2), { headers: { 'content-type': 'application/json' } }))
    expect((await slow).joined).toEqual({ outcome: 'overtaken' })
    expect(keptIn(store).id).toBe('southborough')
  })
  test('a slow update does not bring back a pack that was left', async () => {
    const { web, store, later } = await joined()
    const { promise, resolve: answer } = Promise.withResolvers<Response>()
    web.set(home, () => promise)
    const slow = update(true, later)
    await settled(slow)
    await leave(worldOf(web, store))
    answer(new Response(pack(2), { headers: { 'content-type': 'application/json' } }))
    expect((await slow).joined).toEqual({ outcome: 'overtaken' })
    expect(store.kept.size).toBe(0)
  })
  test('a slow answer with an older file does not undo a newer one', async () => {
    const { web, store, later } = await joined()
    const { promise, resolve: answer } = Promise.withResolvers<Response>()
    web.set(home, () => promise)
    const slow = update(true, later)
    await settled(slow)
    web.set(home, pack(3))
    await update(true, worldOf(web, store, { now: later.now }))
    answer(new Response(pack(2), { headers: { 'content-type': 'application/json' } }))
    expect((await slow).joined).toEqual({ outcome: 'refused', why: 'older' })
    expect(keptIn(store).current.version).toBe(3)
  })
  test('an acceptance left open over an update', async () => {
    const { web, store, later } = await joined(webOf({ [home]: pack(2) }))
    const proposal = await propose({ by: 'address', address: home }, later)
    if (!proposal.ok) throw new Error(proposal.why)
    web.set(home, pack(3))
    await update(true, later)
    expect(await accept(proposal, later)).toEqual({ ok: false, why: 'older' })
    expect(keptIn(store).current.version).toBe(3)
  })
})

describe('“rules updated”', () => {
  test('is told from what the person last saw, once', async () => {
    const { web, later } = await joined()
    expect(await newsToShow(later)).toBeNull()
    for (const version of [2, 3]) {
      web.set(home, pack(version))
      await update(true, later)
    }
    const news = await newsToShow(later)
    expect(news).toMatchObject({ slot: 'joined', from: 1, to: 3, before: pack(1), after: pack(3) })
    if (news) await newsSeen(news, later)
    expect(await newsToShow(later)).toBeNull()
  })
  test('what comes while it is read is told the next time', async () => {
    const { web, later } = await joined()
    web.set(home, pack(2))
    await update(true, later)
    const news = await newsToShow(later)
    web.set(home, pack(3))
    await update(true, later)
    if (news) await newsSeen(news, later)
    expect(await newsToShow(later)).toMatchObject({ from: 2, to: 3 })
  })
})

describe('when it is asked', () => {
  test('once a day, a tenth sooner or later', () => {
    expect(nextDue(noon, 24, 0) - noon).toBe(0.9 * day)
    expect(nextDue(noon, 24, 1) - noon).toBeCloseTo(1.1 * day, -1)
    expect(retryDue(noon, 0.5) - noon).toBe(day / 24)
  })
  test.each([
    [0, false, 'just asked'],
    [0.95 * day, false, 'almost'],
    [1.2 * day, true, 'a day later'],
    [-30 * day, true, 'a clock put back by a month'],
    [-0.05 * day, false, 'a clock put back by an hour'],
    [3650 * day, true, 'a clock put on by ten years'],
  ])('%d ms after: %s (%s)', (after, due) => {
    expect(isDue({ dueAt: nextDue(noon, 24, 0.5) }, noon + after, 24)).toBe(due)
  })
  test('hours made shorter hold at once', () => {
    expect(isDue({ dueAt: nextDue(noon, 720, 0.5) }, noon, 24)).toBe(true)
  })
})

describe('the administrator’s address', () => {
  const set = { packUrl: home }
  test('is fetched with nobody asked, kept current, and dropped when it is taken back', async () => {
    const store = emptyStore()
    const web = webOf({ [home]: pack(1) })
    expect((await update(false, worldOf(web, store, { set }))).managed).toEqual({ outcome: 'updated', from: 0, to: 1 })
    web.set(home, pack(2))
    expect((await update(false, worldOf(web, store, { set }))).managed).toEqual({ outcome: 'not-due' })
    const later = worldOf(web, store, { set: { ...set, updateHours: 6 }, now: () => noon + day / 3 })
    expect((await update(false, later)).managed).toEqual({ outcome: 'updated', from: 1, to: 2 })
    expect(await newsToShow(later)).toMatchObject({ slot: 'managed', from: 1, to: 2 })
    await update(false, worldOf(web, store))
    expect(store.kept.size).toBe(0)
  })
  test('must be signed with the key that was named', async () => {
    const [key, other] = [await makeKey(), await makeKey()]
    const store = emptyStore()
    const web = webOf({ [home]: pack(1) })
    const world = worldOf(web, store, { set: { ...set, packPublicKey: key.publicKey } })
    expect((await update(false, world)).managed).toEqual({ outcome: 'refused', why: 'signatureMissing' })
    web.set(`${home}.sig`, await sign(new TextEncoder().encode(pack(1)), other))
    expect((await update(false, world)).managed).toEqual({ outcome: 'refused', why: 'keyChanged' })
    expect(store.kept.size).toBe(0)
    web.set(`${home}.sig`, await sign(new TextEncoder().encode(pack(1)), key))
    expect((await update(false, world)).managed).toMatchObject({ outcome: 'updated' })
  })
  test('is asked at every look until it has given its first pack, since nothing is read before', async () => {
    const [store, web] = [emptyStore(), webOf({ [home]: '{"torn' })]
    const world = worldOf(web, store, { set: { ...set, updateHours: 720 } })
    expect((await update(false, world)).managed).toEqual({ outcome: 'refused', why: 'notJson' })
    web.set(home, pack(1))
    expect((await update(false, world)).managed).toMatchObject({ outcome: 'updated' })
    web.set(home, '{"torn')
    expect((await update(false, world)).managed).toEqual({ outcome: 'not-due' })
  })
  test('leaves nothing to join', async () => {
    const world = worldOf(webOf({ [home]: pack(1) }), emptyStore(), { set: { lockPack: true } })
    expect(await propose({ by: 'address', address: home }, world)).toEqual({ ok: false, why: 'locked' })
  })
  test('leaves nothing to leave', async () => {
    const [store, web] = [emptyStore(), webOf({ [home]: pack(1) })]
    const proposal = await propose({ by: 'address', address: home }, worldOf(web, store))
    if (proposal.ok) await accept(proposal, worldOf(web, store))
    await leave(worldOf(web, store, { set: { lockPack: true } }))
    expect(store.kept.has('joined')).toBe(true)
    await leave(worldOf(web, store))
    expect(store.kept.has('joined')).toBe(false)
  })
})
