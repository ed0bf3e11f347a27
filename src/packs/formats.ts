import { type Problem, problemAt } from './wording.ts'

type Step = (file: Record<string, unknown>) => Record<string, unknown>

/**
 * How a file of one format becomes one of the next: `steps[1]` makes a 2 of a 1. A format is never edited in place: it gets a
 * new number, one step from the old, and an example kept in tests/packs/formats.
 */
const steps: Readonly<Record<number, Step>> = {}

/** The format in which packs are written now. */
export const newest = 1

/** The file in the newest format. What is not even an object is handed on: the schema says so. */
export function upgrade(
  input: unknown,
  taking: Readonly<Record<number, Step>> = steps,
  to = newest,
): { readonly file: unknown; readonly problem?: Problem } {
  if (typeof input !== 'object' || input === null) return { file: input }
  let file = input as Record<string, unknown>
  if (typeof file.format === 'number' && file.format > to) return { file, problem: tooNew(file.format, to) }
  for (let step = taking[Number(file.format)]; step && file.format !== to; step = taking[Number(file.format)]) {
    const format = Number(file.format) + 1
    file = { ...step(file), format }
  }
  return { file }
}

const tooNew = (format: number, to: number): Problem =>
  problemAt(
    ['format'],
    `The pack is of format ${format}; this version reads formats up to ${to}. Update the extension first.`,
  )
