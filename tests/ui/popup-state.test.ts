import { describe, expect, test } from 'vitest'
import { stateOf } from '../../entrypoints/popup/state.ts'
import type { PackInUse } from '../../src/check/pack-in-use.ts'
import type { TabReport } from '../../src/messages/wire.ts'
import type { Around } from '../../src/settings/around.ts'
import { parseSettings } from '../../src/settings/settings.ts'
import { titleOf } from '../../src/ui/popup/state.ts'

const around: Around = {
  own: parseSettings({}),
  settings: parseSettings({}),
  locked: new Set(),
  closed: [],
  sites: [
    { site: 'facebook', state: 'on' },
    { site: 'x', state: 'not-allowed' },
  ],
  ownSites: [],
}
const pack = { council: { name: 'Oakham Town Council' }, address: null } as PackInUse

test.each([
  ['a page of a site that is left', 'https://x.com/home', { kind: 'not-allowed', here: 'x' }],
  ['a page that is none of ours', 'https://council.example/', { kind: 'no-box' }],
  ['a tab that has not come to any page yet', '', { kind: 'no-box' }],
  ['a tab whose address we are not shown', null, { kind: 'no-box' }],
])('%s', (_, url, state) => {
  expect(stateOf(around, pack, null, url)).toMatchObject(state)
})

describe('a draft', () => {
  const draft = { text: 'Ring Graham.', findings: [], reminders: [], read: 'yes' } as const
  const report: TabReport = { site: 'facebook', poster: null, host: null, draft }
  const kindOf = (change: Partial<typeof draft | { read: 'no' | 'not-yet'; text: string }>) =>
    stateOf(around, pack, { ...report, draft: { ...draft, ...change } }, null).kind
  test.each([
    ['was read', {}, 'draft'],
    ['is being read', { read: 'not-yet' }, 'reading'],
    ['could not be read', { read: 'no' }, 'fault'],
    ['is empty still', { read: 'not-yet', text: '' }, 'no-box'],
  ] as const)('that %s', (_, change, kind) => expect(kindOf(change)).toBe(kind))
})

test('an added site that the administrator left out is said to be', () => {
  const report: TabReport = { site: 'other', poster: null, host: null, draft: null }
  const own = parseSettings({ offSites: ['other'] })
  expect(stateOf({ ...around, own, settings: own, closed: ['other'] }, pack, report, null)).toEqual({ kind: 'closed' })
})

test.each([
  ['facebook', 'Off on Facebook'],
  ['other', 'Off on the sites you added'],
] as const)('what one switch has put off on %s is named: %s', (site, title) =>
  expect(titleOf({ kind: 'off' }, site)).toBe(title),
)
