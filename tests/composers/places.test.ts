import { expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { adaptersFor, places, siteAt } from '../../src/composers/sites.ts'

test.each([
  ['www.facebook.com', 'facebook'],
  ['business.facebook.com', 'facebook'],
  ['x.com', 'x'],
  ['notx.com', 'other'],
  ['x.com.example', 'other'],
])('%s is %s', (hostname, site) => expect(siteAt(hostname)).toBe(site))

test('a host that nobody added gets nothing', () => {
  expect(adaptersFor('nobody.example', [])).toEqual([])
  expect(adaptersFor('nobody.example', ['other.example'])).toEqual([])
})

test('every site that may be allowed by name has its place', () => {
  expect(Object.keys(origins).filter((site) => !places.some((place) => place.site === site))).toEqual([])
})

test('every origin is a match pattern of a whole host, by https', () => {
  const odd = places
    .flatMap(({ origins }) => origins)
    .filter((origin) => !/^https:\/\/(\*\.)?[a-z.-]+\/\*$/.test(origin))
  expect(odd).toEqual([])
})
