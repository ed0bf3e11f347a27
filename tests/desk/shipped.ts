import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPack, type Working } from '../../src/desk/working.ts'

const folder = join(import.meta.dirname, '../../public/packs')

/** The five councils' packs and the three templates, by name. */
export const shipped: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'pack.schema.json')
  .map((name) => name.replace('.json', ''))

export const textOf = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8')

export function workingOf(name: string): Working {
  const opened = openPack(textOf(name))
  if (!opened.ok) throw new Error(opened.why)
  return opened.working
}
