import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from './storage.ts'

const { browser, stored } = fakeBrowser()
const notes = new Map<string, string>()
vi.doMock('wxt/browser', () => ({ browser }))
vi.stubGlobal('localStorage', {
  getItem: (key: string) => notes.get(key) ?? null,
  setItem: (key: string, text: string) => void notes.set(key, text),
  removeItem: (key: string) => void notes.delete(key),
})
/** A desk opened anew. */
async function open() {
  vi.resetModules()
  return import('../../src/settings/desk.ts')
}
const empty = { working: null, published: null, key: null, address: null, page: null }

beforeEach(() => {
  stored.local = {}
  notes.clear()
})

test('a page that is left at once has noted its last words, and the next desk takes them over', async () => {
  const left = await open()
  await left.keepDesk({ working: 'first', address: 'https://a.example/' })
  expect(notes.size).toBe(0)
  vi.spyOn(browser.storage.local, 'get').mockReturnValueOnce(new Promise(() => undefined))
  void left.keepDesk({ published: 'for councillors' })
  void left.keepDesk({ working: 'last' })
  expect(stored.local.desk).toMatchObject({ working: 'first' })
  const next = await open()
  const shelf = { ...empty, working: 'last', published: 'for councillors', address: 'https://a.example/' }
  expect(await next.readDesk()).toEqual(shelf)
  await next.keepDesk({ page: 'https://a.example/join' })
  expect(stored.local.desk).toEqual({ ...shelf, page: 'https://a.example/join' })
  expect(notes.size).toBe(0)
})

test('what another desk kept meanwhile stays; of the same the last keystroke wins', async () => {
  const [one, other] = [await open(), await open()]
  await Promise.all([one.keepDesk({ working: 'one' }), other.keepDesk({ key: 'of the other' })])
  await one.keepDesk({ address: 'https://a.example/' })
  await other.keepDesk({ working: 'other' })
  expect(stored.local.desk).toEqual({
    ...empty,
    working: 'other',
    key: 'of the other',
    address: 'https://a.example/',
  })
})

test('what was noted while a change was handed over is handed over next', async () => {
  const { keepDesk } = await open()
  await Promise.all(['a', 'ab', 'abc'].map((working) => keepDesk({ working })))
  expect(stored.local.desk).toMatchObject({ working: 'abc' })
  expect(notes.size).toBe(0)
})

test('where the browser’s storage is full, that is said, and the change is not given up', async () => {
  const { keepDesk, readDesk } = await open()
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'))
  await expect(keepDesk({ working: 'much' })).rejects.toThrow('quota')
  expect(await readDesk()).toMatchObject({ working: 'much' })
  await keepDesk({ page: 'https://a.example/join' })
  expect(stored.local.desk).toMatchObject({ working: 'much', page: 'https://a.example/join' })
})

test('where the browser keeps no localStorage, a change is kept all the same', async () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  const spies = (['getItem', 'setItem'] as const).map((name) => vi.spyOn(localStorage, name).mockImplementation(refuse))
  const { keepDesk, readDesk } = await open()
  await Promise.all([keepDesk({ working: 'one' }), keepDesk({ key: 'of the same' })])
  expect(await readDesk()).toEqual({ ...empty, working: 'one', key: 'of the same' })
  for (const spy of spies) spy.mockRestore()
})
