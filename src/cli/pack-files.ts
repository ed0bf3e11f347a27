import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Pack, type Parsed, parsePack } from '../packs/pack.ts'
import { textOf } from './text-of.ts'

const shipped = join(import.meta.dirname, '../../public/packs')

/** The path of a pack that ships under that name, in any case, or of a file; null where there is neither. */
export function pathOf(name: string): string | null {
  const known = join(shipped, `${name.toLowerCase()}.json`)
  if (/^[\w-]+$/.test(name) && existsSync(known)) return known
  return existsSync(name) ? name : null
}

function readPack(file: string): Parsed {
  try {
    return parsePack(JSON.parse(textOf(file)))
  } catch (problem) {
    return refused(`${file} is not a JSON file: ${problem instanceof Error ? problem.message : problem}`)
  }
}

const refused = (message: string): Parsed => ({ ok: false, problems: [{ path: '', message }] })

/** Reads each pack once, by its name in public/packs or its path. A refusal comes as one text. */
export function packReader(): (name: string) => Pack | string {
  const read = new Map<string, Pack | string>()
  return (name) => {
    const path = pathOf(name)
    if (!path) return `There is no pack “${name}” in public/packs and no file of that name.`
    let pack = read.get(path)
    if (pack === undefined) {
      const parsed = readPack(path)
      pack = parsed.ok
        ? parsed.pack
        : parsed.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n')
      read.set(path, pack)
    }
    return pack
  }
}
