import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packs = join(import.meta.dirname, '../../public/packs')
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

export const shipped: readonly string[] = readdirSync(packs)
  .filter((name) => name.endsWith('.json') && name !== 'pack.schema.json')
  .map((name) => name.slice(0, -'.json'.length))
  .sort()

export const readShipped = (id: string) => json(join(packs, `${id}.json`))

/** The project's own copy of the five policies' words: reference, quotation, and by what a draft can show them broken. */
export const quotations: Readonly<
  Record<string, Readonly<Record<string, { ref: string; quote: string; kept: 'text' | 'context' | 'reminder' }>>>
> = json(join(import.meta.dirname, 'quotations.json'))

/** Paragraphs of the policies that set no rule for a post, by the reason for leaving them out. */
export const leftOut: Readonly<Record<string, readonly { reason: string; refs: readonly string[] }[]>> = json(
  join(import.meta.dirname, 'left-out.json'),
)

export const councils: readonly string[] = Object.keys(quotations)
