import { beforeEach, describe, expect, test, vi } from 'vitest'
import cy from '../../locales/cy.json'
import en from '../../locales/en.json'
import { smallPack } from '../packs/small.ts'
import { fakeBrowser } from '../settings/storage.ts'

const fake = vi.hoisted(() => ({ now: null as null | ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.now?.browser
  },
}))
const { factKeys, healthText } = await import('../../src/keeping/facts.ts')
const { gatherHealth } = await import('../../src/keeping/health.ts')
const { sayFact } = await import('../../src/ui/fact-words.ts')
const { rememberFault } = await import('../../src/settings/faults.ts')

const about = {
  version: '1.0.0',
  browser: 'Chromium 150',
  granted: ['https://x.com/*'],
  recognised: ['x'],
  unrecognised: ['facebook'],
}
const at = Date.parse('2026-11-21T12:34:56Z')
const text = async () => healthText(await gatherHealth(about), sayFact)

beforeEach(() => {
  fake.now = fakeBrowser()
})

test('the facts are those of both message files', () => {
  expect(Object.keys(en.facts)).toEqual(factKeys)
  expect(Object.keys(cy.facts)).toEqual(factKeys)
})

describe('the health of an extension', () => {
  test('that was just installed', async () => {
    expect(await text()).toBe(
      [
        'Point of Order: 1.0.0',
        'Browser: Chromium 150',
        'Council: none',
        'Pack from: none',
        'Role: councillor',
        'Sites allowed: https://x.com/*',
        'Open now and recognised: x',
        'Open now and not recognised: facebook',
      ].join('\n'),
    )
  })
  test('with an administrator’s pack that was cut short on its way into the registry', async () => {
    const stored = fake.now?.stored ?? { local: {} }
    stored.managed = { packJson: JSON.stringify(smallPack()).slice(0, 100) }
    expect(await text()).toContain('Administrator’s settings that cannot be used: packJson')
    stored.managed = { packJson: JSON.stringify(smallPack()) }
    expect(await text()).not.toContain('cannot be used')
  })
  test('with a joined pack in trouble, locked settings and faults', async () => {
    const stored = fake.now?.stored ?? { local: {} }
    stored.managed = { role: 'clerk', updateHours: 1 }
    stored.local['pack-joined'] = {
      id: 'northborough',
      council: 'Northborough Town Council',
      address: 'https://www.northborough.example/rules.json',
      key: btoa('abc'),
      joinedAt: at,
      current: { text: JSON.stringify(smallPack()), version: 1, fingerprint: 'F', fetchedAt: at, etag: null },
      previous: null,
      lastSeen: null,
      checkedAt: at,
      dueAt: at + 60_000,
      trouble: { why: 'older', since: at, at, key: null },
    }
    await rememberFault('rule tone', new TypeError('x is not a function'), at)
    await rememberFault('rule tone', new TypeError('x is not a function'), at)
    expect(await text()).toBe(
      [
        'Point of Order: 1.0.0',
        'Browser: Chromium 150',
        'Council: Northborough Town Council',
        'Policy: Social media protocol for members',
        'Pack version: 1',
        'Pack from: joined at https://www.northborough.example/rules.json',
        'Fingerprint of the file: F',
        'Signed with the key: Q9W1 DFWF 077Y MGA1',
        'Fetched: 2026-11-21 12:34 UTC',
        'Last asked: 2026-11-21 12:34 UTC',
        'Asked again: 2026-11-21 12:35 UTC',
        'Last attempt refused: older, 2026-11-21 12:34 UTC',
        'Locked by the administrator: role',
        'Administrator’s settings that cannot be used: updateHours',
        'Role: clerk',
        'Sites allowed: https://x.com/*',
        'Open now and recognised: x',
        'Open now and not recognised: facebook',
        'Fault: 2026-11-21 12:34 UTC rule tone: TypeError: x is not a function (×2)',
      ].join('\n'),
    )
  })
})
