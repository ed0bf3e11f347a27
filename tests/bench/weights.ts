import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { table } from './time.ts'

const output = join(import.meta.dirname, '../../.output')
const bytes = (value: number): string => value.toLocaleString('en')

/** Sizes of what was built last. */
export function weights(): string {
  const built = (name: string): number | null => {
    const file = join(output, 'chrome-mv3', name)
    return existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : null
  }
  const zip = existsSync(output) ? readdirSync(output).find((name) => /-chrome\.zip$/.test(name)) : undefined
  const rows = [
    ['content script, gzipped', built('content-scripts/content.js')],
    ['background, gzipped', built('background.js')],
    ['package for Chrome, zipped', zip ? readFileSync(join(output, zip)).length : null],
  ] as const
  return table(
    ['', 'bytes'],
    rows.map(([name, size]) => [name, size === null ? 'not built' : bytes(size)]),
  )
}
