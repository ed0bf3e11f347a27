import type * as z from 'zod/mini'
import { packSchema } from '../packs/schema.ts'
import { bare } from './shape.ts'

/** A pack while it is being written: JSON as it stands, right or not. Only this room changes one, and always by making another. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Working = { readonly [key: string]: Json }

/** Where in the pack, as problems name it: ['requirements', 2, 'advice']. */
export type Path = readonly (string | number)[]

/** Reads a file's text. Refused only where it is no JSON group with a council or clauses; all else can be mended on the desk. */
export function openPack(
  text: string,
): { readonly ok: true; readonly working: Working } | { readonly ok: false; readonly why: 'notJson' } {
  const refused = { ok: false, why: 'notJson' } as const
  try {
    const read: unknown = JSON.parse(text)
    return isGroup(read) && ('council' in read || 'clauses' in read) ? { ok: true, working: read } : refused
  } catch {
    return refused // torn, or no JSON at all
  }
}

export const isGroup = (value: unknown): value is Working =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** The value at a path, or undefined. */
export const valueAt = (working: Working, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => {
    if (isList(value)) return typeof key === 'number' ? value[key] : undefined
    return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }, working)

/** The pack with the value at the path put in its place; groups and lists on the way are made. Undefined takes the entry out. */
export const withValue = (working: Working, path: Path, value: Json | undefined): Working =>
  put(working, path, value, []) as Working

function put(into: Json | undefined, path: Path, value: Json | undefined, above: readonly string[]): Json | undefined {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list = isList(into) ? into : []
    const entry = put(list[key], rest, value, above)
    return entry === undefined ? list.toSpliced(key, 1) : list.toSpliced(Math.min(key, list.length), 1, entry)
  }
  const group = isGroup(into) ? into : {}
  const entry = put(Object.hasOwn(group, key) ? group[key] : undefined, rest, value, [...above, key])
  if (entry === undefined) return Object.fromEntries(Object.entries(group).filter(([other]) => other !== key))
  return Object.hasOwn(group, key) ? { ...group, [key]: entry } : inserted(group, key, entry, above)
}

/** A new key stands where the schema has it, before the first that comes after it there; those already in the file keep their order. */
function inserted(group: Working, key: string, value: Json, above: readonly string[]): Working {
  const order = keysAt(above)
  const later = order.slice(order.indexOf(key) + 1)
  const entries = Object.entries(group)
  const at = order.includes(key) ? entries.findIndex(([other]) => later.includes(other)) : -1
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, [key, value]))
}

/** The keys of the group that lies under these keys, in the schema's order; lists are gone through. */
const keysAt = (above: readonly string[]): readonly string[] =>
  Object.keys(
    above.reduce<z.core.$ZodShape>((shape, key) => {
      const entry = Object.hasOwn(shape, key) ? shape[key] : undefined
      return entry ? shapeOf(entry) : {}
    }, packSchema.shape),
  )

function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape {
  const def = bare(schema)
  return def.type === 'array' ? shapeOf(def.element) : def.type === 'object' ? def.shape : {}
}

/** The pack with an entry put into a list, at the end where `at` is left out. */
export function withEntry(working: Working, list: Path, entry: Json, at?: number): Working {
  const before = valueAt(working, list)
  const entries = isList(before) ? before : []
  return withValue(working, list, entries.toSpliced(at ?? entries.length, 0, entry))
}

/** The pack with an entry of a list moved to another place. */
export function withMoved(working: Working, list: Path, from: number, to: number): Working {
  const entries = valueAt(working, list)
  const entry = isList(entries) ? entries[from] : undefined
  if (!isList(entries) || entry === undefined) return working
  return withValue(working, list, entries.toSpliced(from, 1).toSpliced(to, 0, entry))
}
