import type { ResolvedPublicFile } from 'wxt'
import { textOf } from '../src/cli/text-of.ts'

/** The pack that `npm run build -- --pack` bakes in; it was checked before the build began. */
const file = process.env.POINT_OF_ORDER_PACK
const read = file
  ? (JSON.parse(textOf(file)) as { id: string; council: { name: string; shortNames?: string[] } })
  : null

/** The council whose own build this is, or null. */
export const ownCouncil = read && { id: read.id, name: read.council.name }

/** A store takes 75 characters. */
const names = read
  ? [read.council.name, ...(read.council.shortNames ?? [])].map((name) => `Point of Order for ${name}`)
  : []
export const ownName = names.find((name) => name.length <= 75) ?? null

/** Puts the pack among the bundled ones, in place of one of the same council. */
export function addOwnPack(files: ResolvedPublicFile[]): void {
  if (!file || !ownCouncil) return
  const relativeDest = `packs/${ownCouncil.id}.json`
  const bundled = files.findIndex((other) => other.relativeDest === relativeDest)
  if (bundled >= 0) files.splice(bundled, 1)
  files.push({ absoluteSrc: file, relativeDest })
}
