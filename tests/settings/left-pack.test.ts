import { expect, test, vi } from 'vitest'
import { type Kept, readKept, writeKept } from '../../src/settings/kept-packs.ts'
import { keepLeft, takeLeft } from '../../src/settings/left-pack.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const kept: Kept = {
  id: 'northborough',
  council: 'Northborough Town Council',
  address: null,
  key: null,
  joinedAt: 1,
  current: { text: '{}', version: 1, fingerprint: 'F', fetchedAt: 1, etag: null },
  previous: null,
  lastSeen: null,
  checkedAt: 1,
  dueAt: 1,
  trouble: null,
}

test('a pack that is left with a double click is there to be taken up again', async () => {
  await writeKept('joined', kept)
  for (const _press of [1, 2]) {
    await keepLeft()
    await writeKept('joined', null)
  }
  await takeLeft()
  expect(await readKept('joined')).toEqual(kept)
})
