import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** What every Facebook and X page has to load before anybody writes: no language library, no schemas, few bytes. */
const content = readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts/content.js'))

test('the content script is at most 40 kB gzipped', () => {
  expect(gzipSync(content).length).toBeLessThanOrEqual(40_000)
})

test('it carries neither compromise nor zod', () => {
  const code = content.toString()
  expect(code).not.toMatch(/ZodError|safeParse|#Honorific|FirstName/)
})
