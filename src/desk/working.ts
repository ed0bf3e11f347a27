import type { Problem } from '../packs/wording.ts'

/** A pack while it is being written: JSON as it stands, right or not. Only this room changes one, and always by making another. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Working = { readonly [key: string]: Json }

/** Where in the pack, as problems name it: ['requirements', 2, 'advice']. */
export type Path = readonly (string | number)[]

/** Reads a file's text. Refused only where it is no JSON group; all else can be mended on the desk. */
export const openPack: (text: string) => { ok: true; working: Working } | { ok: false; message: string } = () => {
  throw new Error('being filled')
}
/** The value at a path, or undefined. */
export const valueAt: (working: Working, path: Path) => Json | undefined = () => {
  throw new Error('being filled')
}
/** The pack with the value at the path put in its place; groups on the way are made. Undefined takes the entry out. */
export const withValue: (working: Working, path: Path, value: Json | undefined) => Working = () => {
  throw new Error('being filled')
}
/** The pack with an entry put into a list, at the end where `at` is left out. */
export const withEntry: (working: Working, list: Path, entry: Json, at?: number) => Working = () => {
  throw new Error('being filled')
}
/** The pack with an entry of a list moved to another place. */
export const withMoved: (working: Working, list: Path, from: number, to: number) => Working = () => {
  throw new Error('being filled')
}
/** Everything that is wrong, in the order of the file, each with its path. Empty: it may be published. */
export const problemsOf: (working: Working) => readonly Problem[] = () => {
  throw new Error('being filled')
}
/** The problems at or under a path; `exactly` leaves out those deeper down. */
export const problemsAt: (problems: readonly Problem[], path: Path, exactly?: boolean) => readonly Problem[] = () => {
  throw new Error('being filled')
}
/** The file: keys in the order of the schema, lines as the shipped packs have them; opening and saving changes no byte of those. */
export const writePack: (working: Working) => string = () => {
  throw new Error('being filled')
}
