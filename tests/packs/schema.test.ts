import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packJsonSchema } from '../../src/packs/json-schema.ts'
import { parsePack } from '../../src/packs/pack.ts'
import { readShipped, shipped } from './shipped.ts'

test('public/packs/pack.schema.json is what scripts/pack-schema.mjs writes', () => {
  expect(readFileSync(join(import.meta.dirname, '../../public/packs/pack.schema.json'), 'utf8')).toBe(packJsonSchema())
})

test('it refuses unknown keys everywhere, and says what each entry is for', () => {
  const open: string[] = []
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    if ('properties' in node && !('additionalProperties' in node && node.additionalProperties === false))
      open.push(path)
    for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`)
  }
  walk(JSON.parse(packJsonSchema()), '')
  expect(open).toEqual([])
  expect(packJsonSchema().match(/"description"/g)?.length).toBeGreaterThan(25)
})

test('no schema, of a pack or of a rule, would have zod compile a parser: the extension’s pages forbid it', () => {
  const compiled: string[] = []
  const real = globalThis.Function
  globalThis.Function = new Proxy(real, {
    construct: (target, given) => {
      compiled.push(String(given.at(-1)).slice(0, 60))
      return Reflect.construct(target, given)
    },
  })
  try {
    for (const id of shipped) expect(parsePack(readShipped(id)).ok).toBe(true)
  } finally {
    globalThis.Function = real
  }
  expect(compiled).toEqual([])
})
