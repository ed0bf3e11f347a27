import { describe, expect, test } from 'vitest'
import { exportText, readImport } from '../../src/settings/portable.ts'
import { parseSettings } from '../../src/settings/settings.ts'

const settings = parseSettings({
  council: 'oakham',
  role: 'clerk',
  neverTell: ['Clown Alley'],
  addedSites: ['https://mastodon.example/*'],
  snoozedUntil: '2026-11-21T12:00:00.000Z',
  startDone: true,
})

test('what is saved is read again, without what passes by itself', () => {
  const read = readImport(exportText(settings))
  const { snoozedUntil, startDone, meetingSince, ...lasting } = settings
  expect(read).toEqual({ ok: true, settings: lasting })
  expect([snoozedUntil, startDone, meetingSince]).toEqual(['2026-11-21T12:00:00.000Z', true, null])
})
test('a file with some of the settings changes only those', () => {
  expect(readImport('{"pointOfOrder":1,"settings":{"when":"post"}}')).toEqual({ ok: true, settings: { when: 'post' } })
})

describe('refused', () => {
  test.each([
    ['{', { why: 'notJson' }],
    ['null', { why: 'notSettings' }],
    ['{"settings":{}}', { why: 'notSettings' }],
    ['{"pointOfOrder":2,"settings":{}}', { why: 'notSettings' }],
    ['{"pointOfOrder":1,"settings":[]}', { why: 'notSettings' }],
    ['{"pointOfOrder":1,"settings":{},"more":1}', { why: 'notSettings' }],
    ['{"pointOfOrder":1,"settings":{"colour":"red"}}', { why: 'strangeKey', key: 'colour' }],
    ['{"pointOfOrder":1,"settings":{"role":"king"}}', { why: 'strangeKey', key: 'role' }],
    ['{"pointOfOrder":1,"settings":{"startDone":true}}', { why: 'strangeKey', key: 'startDone' }],
    ['{"pointOfOrder":1,"settings":{"addedSites":["http://a.example/*"]}}', { why: 'strangeKey', key: 'addedSites' }],
    ['{"pointOfOrder":1,"settings":{"__proto__":{"role":"mayor"}}}', { why: 'strangeKey', key: '__proto__' }],
  ])('%s', (text, expected) => expect(readImport(text)).toEqual({ ok: false, ...expected }))
})
