import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pack, type Parsed, parsePack } from '../packs/pack.ts'

const shipped = join(import.meta.dirname, '../../public/packs')

function readPack(name: string): Parsed {
  const known = join(shipped, `${name.toLowerCase()}.json`)
  const file = /^[\w-]+$/.test(name) && existsSync(known) ? known : name
  if (!existsSync(file)) return refused(`There is no pack “${name}” in public/packs and no file of that name.`)
  try {
    return parsePack(JSON.parse(readFileSync(file, 'utf8')))
  } catch (problem) {
    return refused(`${file} is not a JSON file: ${problem instanceof Error ? problem.message : problem}`)
  }
}

const refused = (message: string): Parsed => ({ ok: false, problems: [{ path: '', message }] })

/** Reads each pack once, by its name in public/packs (in any case) or its path. A refusal comes as one text. */
export function packReader(): (name: string) => Pack | string {
  const read = new Map<string, Pack | string>()
  return (name) => {
    const key = name.toLowerCase()
    let pack = read.get(key)
    if (pack === undefined) {
      const parsed = readPack(name)
      pack = parsed.ok
        ? parsed.pack
        : parsed.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n')
      read.set(key, pack)
    }
    return pack
  }
}
