import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newest, upgrade } from '../../src/packs/formats.ts'
import { parsePack } from '../../src/packs/pack.ts'

const kept = readdirSync(join(import.meta.dirname, 'formats')).sort()
const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'formats', name), 'utf8'))

test('an example of every format is kept, up to the newest', () => {
  expect(kept).toEqual(Array.from({ length: newest }, (_, at) => `${at + 1}.json`))
})

test.each(kept)('%s walks to the newest format and is read', (name) => {
  expect(`${read(name).format}.json`).toBe(name)
  expect(upgrade(read(name)).file).toMatchObject({ format: newest })
  expect(parsePack(read(name))).toMatchObject({ ok: true })
})

describe('steps', () => {
  const steps = {
    1: ({ old, ...file }: Record<string, unknown>) => ({ ...file, new: old }),
    2: (file: Record<string, unknown>) => ({ ...file, more: true }),
  }
  test('are taken one at a time, in order', () => {
    expect(upgrade({ format: 1, old: 'x' }, steps, 3).file).toEqual({ format: 3, new: 'x', more: true })
    expect(upgrade({ format: 2, new: 'x' }, steps, 3).file).toEqual({ format: 3, new: 'x', more: true })
  })
  test('leave the file they were given as it was', () => {
    const file = { format: 1, old: 'x' }
    upgrade(file, steps, 3)
    expect(file).toEqual({ format: 1, old: 'x' })
  })
  test('do not lead back: a file of a later format is refused with a sentence', () => {
    expect(upgrade({ format: 4 }, steps, 3).problem).toEqual({
      path: 'format',
      message: 'The pack is of format 4; this version reads formats up to 3. Update the extension first.',
    })
  })
  test.each([[null], ['text'], [7], [{}], [{ format: 'one' }], [{ format: -1 }]])('%j is handed on', (file) => {
    expect(upgrade(file, steps, 3)).toEqual({ file })
  })
})
