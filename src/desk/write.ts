import { isGroup, isList, type Json, type Working } from './working.ts'

/** What fits into so many characters, its indentation with it, stands in one line; so the shipped packs were written. */
const width = 110

/** The file's text. Opening and saving changes no byte of the shipped packs, so that two versions can be compared line by line. */
export const writePack = (working: Working): string => `${opened(working, 0)}\n`

const write = (value: Json, indent: number): string => {
  const line = flat(value)
  return indent + line.length <= width ? line : opened(value, indent)
}

function opened(value: Json, indent: number): string {
  const pad = ' '.repeat(indent + 2)
  const lines = isList(value)
    ? value.map((entry) => pad + write(entry, indent + 2))
    : isGroup(value)
      ? Object.entries(value).map(([key, entry]) => `${pad}${JSON.stringify(key)}: ${write(entry, indent + 2)}`)
      : []
  if (lines.length === 0) return flat(value)
  const [open, close] = isList(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

function flat(value: Json): string {
  if (isList(value)) return `[${value.map(flat).join(', ')}]`
  if (!isGroup(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${flat(entry)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
