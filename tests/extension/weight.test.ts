import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = join(import.meta.dirname, '../../.output/chrome-mv3')

/** What every Facebook and X page has to load before anybody writes: no language library, no schemas, few bytes. */
const content = readFileSync(join(built, 'content-scripts/content.js'))

test('the content script is at most 40 kB gzipped', () => {
  expect(gzipSync(content).length).toBeLessThanOrEqual(40_000)
})

test('it carries neither compromise nor zod', () => {
  const code = content.toString()
  expect(code).not.toMatch(/ZodError|safeParse|#Honorific|FirstName/)
})

/** A zip's own bytes for each file, beside what is in it: two headers of 30 and 46, each with the file's name. */
const zipped = (file: string): number =>
  deflateRawSync(readFileSync(file), { level: 9 }).length + 76 + 2 * relative(built, file).length

/** What the package may grow to. The aim is 600 kB (docs/performance.md says what it is); lower this as it falls. */
const most = 700_000

test(`the package is at most ${most / 1_000} kB zipped`, () => {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + zipped(join(parentPath, name)), 0)
  expect(bytes).toBeLessThanOrEqual(most)
})
