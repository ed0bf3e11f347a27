import { expect, test } from 'vitest'
import { adaptersFor, places, siteAt } from '../../src/composers/sites.ts'

test.each([
  ['www.facebook.com', 'facebook'],
  ['business.facebook.com', 'facebook'],
  ['x.com', 'x'],
  ['notx.com', 'other'],
  ['x.com.example', 'other'],
])('%s is %s', (hostname, site) => expect(siteAt(hostname)).toBe(site))

test('a host that nobody added gets nothing', () => {
  expect(adaptersFor('forum.example', [])).toEqual([])
  expect(adaptersFor('forum.example', ['other.example'])).toEqual([])
})

test('every origin is a match pattern of a whole host, by https', () => {
  const odd = places
    .flatMap(({ origins }) => origins)
    .filter((origin) => !/^https:\/\/(\*\.)?[a-z.-]+\/\*$/.test(origin))
  expect(odd).toEqual([])
})
