import { problemsAt } from '../../desk/problems.ts'
import type { Json, Path, Working } from '../../desk/working.ts'
import { valueAt } from '../../desk/working.ts'
import type { Problem } from '../../packs/wording.ts'

/** What every field of the desk writes with. */
export type Pen = {
  readonly working: Working
  readonly problems: readonly Problem[]
  /** Puts a value in its place, or takes it out. Typing on in one place is one step of undo. */
  readonly write: (path: Path, value: Json | undefined) => void
  /** Puts another pack in the place of this one: one step of undo. */
  readonly change: (working: Working) => void
}

type Group = { readonly [key: string]: Json }

export const textAt = ({ working }: Pick<Pen, 'working'>, path: Path): string => {
  const value = valueAt(working, path)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

export const listAt = ({ working }: Pick<Pen, 'working'>, path: Path): readonly Json[] => {
  const value = valueAt(working, path)
  return Array.isArray(value) ? value : []
}

export const textsAt = (pen: Pick<Pen, 'working'>, path: Path): readonly string[] =>
  listAt(pen, path).filter((entry) => typeof entry === 'string')

export const groupAt = ({ working }: Pick<Pen, 'working'>, path: Path): Group => groupOf(valueAt(working, path))

export const groupOf = (value: Json | undefined): Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {}

/** What is wrong at a place, each sentence once. `exactly` leaves out what is wrong deeper down. */
export const wrongAt = ({ problems }: Pick<Pen, 'problems'>, path: Path, exactly = false): readonly string[] => [
  ...new Set(problemsAt(problems, path, exactly).map(({ message }) => message)),
]

/** A name for a field's elements, from its place in the pack. */
export const idOf = (path: Path): string => `at-${path.join('-').replace(/[^\w-]/g, '_')}`
