import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pack, parsePack } from '../../src/packs/pack.ts'

export const packFile = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../public/packs/${name}.json`), 'utf8'))

export const packOf = (file: unknown): Pack => {
  const parsed = parsePack(file)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.pack
}

export const loadPack = (name: string): Pack => packOf(packFile(name))
