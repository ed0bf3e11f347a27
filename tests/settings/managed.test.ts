import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sites } from '../../src/draft/circumstances.ts'
import { lockedBy, managedKeys, parseManaged, underManagement } from '../../src/settings/managed.ts'
import { parseSettings } from '../../src/settings/settings.ts'
import { smallPack } from '../packs/small.ts'

const key = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqo='
const whole = {
  packJson: '{"format":1}',
  packUrl: 'https://www.northborough.example/rules.json',
  packPublicKey: key,
  lockPack: true,
  sites: ['facebook', 'x'],
  role: 'clerk',
  updateHours: 48,
  consentGiven: true,
}

test('all of it is read', () => expect(parseManaged(whole)).toEqual({ ...whole, strange: [] }))

test.each([
  [undefined, {}],
  [null, {}],
  ['text', {}],
  [{}, {}],
  [{ packUrl: '', role: null }, {}],
])('nothing is set by %j', (stored, set) => expect(parseManaged(stored)).toEqual({ ...set, strange: [] }))

test.each([
  ['packUrl', 'http://www.northborough.example/rules.json', 'not secure'],
  ['packUrl', 'rules.json', 'no address'],
  ['packPublicKey', 'abc', 'too short'],
  ['lockPack', 'yes', 'a word'],
  ['sites', [], 'nowhere at all'],
  ['sites', ['facebook', 'myspace'], 'a site that nobody reads'],
  ['sites', 'facebook', 'no list'],
  ['role', 'king', 'no role'],
  ['updateHours', 1, 'too often'],
  ['updateHours', 721, 'too seldom'],
  ['updateHours', 12.5, 'a half'],
  ['packJson', 7, 'a number'],
  ['packURL', 'https://www.northborough.example/', 'a slip of the pen'],
])('%s %j is left out and named, and the rest holds (%s)', (name, value, _) => {
  const others = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name))
  expect(parseManaged({ ...others, [name]: value })).toEqual({ ...others, strange: [name] })
})

test('an address in the council’s own network has no full stop in its name', () => {
  expect(parseManaged({ packUrl: 'https://intranet/rules.json#x' })).toEqual({
    packUrl: 'https://intranet/rules.json',
    strange: [],
  })
})

test('Firefox may hold the pack as JSON within JSON', () => {
  expect(parseManaged({ packJson: smallPack() })).toEqual({ packJson: JSON.stringify(smallPack()), strange: [] })
})

test('what is set is locked', () => {
  expect([...lockedBy(parseManaged(whole))]).toEqual(['pack', 'sites', 'role', 'updateHours'])
  expect([...lockedBy(parseManaged({ packUrl: whole.packUrl }))]).toEqual(['pack'])
  expect([...lockedBy(parseManaged({ lockPack: false, consentGiven: true }))]).toEqual([])
})

test('the administrator’s role and sites stand in place of the person’s', () => {
  const own = parseSettings({ role: 'mayor', askAtPost: false })
  const settings = underManagement(own, parseManaged({ role: 'officer', sites: ['facebook'] }))
  expect(settings).toEqual({ ...own, role: 'officer', offSites: sites.filter((site) => site !== 'facebook') })
  expect(underManagement(own, parseManaged({}))).toEqual(own)
})

test('a site that the person switched off stays off, whatever the administrator lets be read', () => {
  const own = parseSettings({ offSites: ['facebook'] })
  const { offSites } = underManagement(own, parseManaged({ sites: ['facebook', 'x'] }))
  expect(offSites.toSorted()).toEqual(sites.filter((site) => site !== 'x').toSorted())
  expect(underManagement(own, parseManaged({}))).toEqual(own)
})

/** https://developer.chrome.com/docs/extensions/reference/manifest/storage: a schema that breaks these keeps the extension from loading. */
test('the schema is of the kind that Chrome reads, and names the same keys', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/managed-schema.json'), 'utf8'))
  expect(Object.keys(schema)).toEqual(['type', 'properties'])
  expect(schema.type).toBe('object')
  expect(Object.keys(schema.properties)).toEqual(managedKeys)
  for (const property of Object.values<Record<string, unknown>>(schema.properties)) {
    expect(['string', 'boolean', 'integer', 'array']).toContain(property.type)
    expect(Object.keys(property).filter((name) => !['title', 'description', 'type', 'items'].includes(name))).toEqual(
      [],
    )
    expect('items' in property).toBe(property.type === 'array')
  }
})
