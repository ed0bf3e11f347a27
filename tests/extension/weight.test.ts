import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const output = join(import.meta.dirname, '../../.output')

/** What every Facebook and X page has to load before anybody writes: no language library, no schemas, few bytes. */
const content = readFileSync(join(output, 'chrome-mv3/content-scripts/content.js'))

test('the content script is at most 40 kB gzipped', () => {
  expect(gzipSync(content).length).toBeLessThanOrEqual(40_000)
})

test('it carries neither compromise nor zod', () => {
  const code = content.toString()
  expect(code).not.toMatch(/ZodError|safeParse|#Honorific|FirstName/)
})

/** What the package may grow to. The aim is 600 kB (docs/performance.md says what it is); lower this as it falls. */
const most = 680_000

test(`the package is at most ${most / 1_000} kB zipped`, () => {
  const zips = readdirSync(output).filter((name) => /-(chrome|edge|firefox)\.zip$/.test(name))
  expect(zips).toHaveLength(3)
  for (const zip of zips) expect(statSync(join(output, zip)).size, zip).toBeLessThanOrEqual(most)
})
