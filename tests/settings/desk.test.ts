import { expect, test, vi } from 'vitest'
import { fakeBrowser } from './storage.ts'

const { browser, stored } = fakeBrowser()
vi.doMock('wxt/browser', () => ({ browser }))
const { keepDesk, keepLeaving, readDesk, watchDesk } = await import('../../src/settings/desk.ts')
watchDesk()

test('a page that is left keeps its last words at once, and what another desk kept meanwhile', async () => {
  await readDesk()
  await keepDesk({ working: 'first', address: 'https://a.example/' })
  await browser.storage.local.set({ desk: { ...(stored.local.desk as object), key: 'of another desk' } })
  void keepLeaving({ working: 'last' })
  expect(stored.local.desk).toEqual({
    working: 'last',
    published: null,
    key: 'of another desk',
    address: 'https://a.example/',
    page: null,
  })
})
