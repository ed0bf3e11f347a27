import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Kept } from '../../src/settings/kept-packs.ts'
import { smallPack } from '../packs/small.ts'
import { fakeBrowser } from './storage.ts'

const oakham = readFileSync(join(import.meta.dirname, '../../public/packs/oakham.json'), 'utf8')
const fake = vi.hoisted(() => ({ now: null as null | ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.now?.browser
  },
}))
const { keepChosen, readChosen } = await import('../../src/settings/chosen.ts')
const { readKept, writeKept } = await import('../../src/settings/kept-packs.ts')
const { watchKept } = await import('../../src/settings/kept-slots.ts')

const home = 'https://www.northborough.example/rules.json'
const pack = (id: string) => JSON.stringify(smallPack({ id }))
const copy = (text: string) => ({ text, version: 1, fingerprint: 'F', fetchedAt: 1, etag: null })
const kept = (id: string, changes: Partial<Kept> = {}): Kept => ({
  id,
  council: 'Northborough Town Council',
  address: home,
  key: null,
  joinedAt: 1,
  current: copy(pack(id)),
  previous: null,
  lastSeen: null,
  checkedAt: 1,
  dueAt: 2,
  trouble: null,
  ...changes,
})
const told = async () => {
  const { pack, from } = await readChosen()
  return [pack?.file?.id ?? null, from.kind]
}

beforeEach(() => {
  fake.now = fakeBrowser({ '/packs/oakham.json': oakham })
})
const stored = () => fake.now?.stored ?? { local: {} }
const choose = (council: string | null) => {
  stored().local.settings = { council }
}

describe('the strongest pack is used', () => {
  test('administrator’s pack, administrator’s address, joined, bundled, none', async () => {
    expect(await told()).toEqual([null, 'none'])
    choose('oakham')
    expect(await told()).toEqual(['oakham', 'bundled'])
    await writeKept('joined', kept('joined'))
    expect(await told()).toEqual(['joined', 'joined'])
    await writeKept('managed', kept('fetched'))
    expect(await told()).toEqual(['joined', 'joined'])
    stored().managed = { packUrl: home }
    expect(await told()).toEqual(['fetched', 'packUrl'])
    stored().managed = { packUrl: home, packJson: pack('given') }
    expect(await told()).toEqual(['given', 'packJson'])
  })
  test('what cannot be read gives way to the next', async () => {
    choose('oakham')
    await writeKept('joined', kept('joined'))
    stored().managed = { packUrl: home, packJson: '{"format": 1}' }
    expect(await told()).toEqual(['joined', 'joined'])
    await writeKept('joined', kept('joined', { current: copy('torn'), previous: copy(pack('before')) }))
    expect(await told()).toEqual(['before', 'joined'])
    await writeKept('joined', kept('joined', { current: copy('torn') }))
    expect(await told()).toEqual(['oakham', 'bundled'])
    stored().local['pack-joined'] = { id: 7 }
    expect(await readKept('joined')).toBeNull()
    expect(await told()).toEqual(['oakham', 'bundled'])
  })
  test('a pack of an address that the administrator has changed since, or of another key, is not used', async () => {
    choose('oakham')
    await writeKept('managed', kept('fetched'))
    stored().managed = { packUrl: `${home}?new` }
    expect(await told()).toEqual(['oakham', 'bundled'])
    stored().managed = { packUrl: home, packPublicKey: 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqo=' }
    expect(await told()).toEqual(['oakham', 'bundled'])
  })
})

test('what is chosen is read once, and again when any of it changes', async () => {
  choose('oakham')
  const chosen = keepChosen()
  const id = async () => (await chosen()).pack?.file?.id
  expect(await id()).toBe('oakham')
  expect(await chosen()).toBe(await chosen())
  await writeKept('joined', kept('joined'))
  expect(await id()).toBe('joined')
  await writeKept('joined', null)
  expect(await id()).toBe('oakham')
  stored().managed = { packJson: pack('given'), role: 'clerk' }
  fake.now?.tell('managed', { packJson: {} })
  expect(await id()).toBe('given')
  expect((await chosen()).settings.role).toBe('clerk')
})

test('nobody is told any more once the page is gone', async () => {
  const gone = new AbortController()
  const heard = vi.fn()
  watchKept(heard, gone.signal)
  await writeKept('joined', kept('joined'))
  gone.abort()
  await writeKept('joined', null)
  expect(heard).toHaveBeenCalledTimes(1)
})
