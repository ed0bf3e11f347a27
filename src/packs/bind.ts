import { ruleById } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { nearest } from './nearest.ts'
import { type Clause, clauseSchema, exampleSchema, type PackFile, requirementSchema } from './schema.ts'
import { type Problem, problemAt, worded } from './wording.ts'

/** A requirement bound to its rule, clauses and parsed options: nothing above has to look anything up. */
export type Requirement = Omit<PackFile['requirements'][number], 'rule' | 'clauses' | 'options'> & {
  readonly rule: Rule
  readonly clauses: readonly Clause[]
  readonly options: unknown
}

type Loose = Readonly<Record<string, unknown>>
const group = (input: unknown): Loose => (typeof input === 'object' && input !== null ? (input as Loose) : {})
const list = (input: unknown): readonly unknown[] => (Array.isArray(input) ? input : [])
const texts = (input: unknown): readonly string[] => list(input).filter((entry) => typeof entry === 'string')

/**
 * What the schema cannot see: whether the parts of a file fit together. Reads the file loosely, so that a clerk hears of
 * an unknown rule in the third requirement even while the first has no advice.
 */
export function bind(input: unknown): {
  readonly requirements: readonly Requirement[]
  readonly problems: readonly Problem[]
} {
  const file = group(input)
  const quoted = new Map<string, Clause | null>()
  const problems: Problem[] = []
  for (const [at, entry] of list(file.clauses).entries()) {
    const { id } = group(entry)
    if (typeof id !== 'string') continue
    if (quoted.has(id)) problems.push(problemAt(['clauses', at, 'id'], `There are two clauses called “${id}”.`))
    quoted.set(id, clauseSchema.safeParse(entry).data ?? null)
  }
  const requirements = list(file.requirements).flatMap((entry, at) => bindOne(entry, at, quoted, problems))
  problems.push(...unkept(file, quoted), ...wrongWays(file), ...strangeExamples(file))
  return { requirements, problems }
}

function bindOne(
  entry: unknown,
  at: number,
  quoted: ReadonlyMap<string, Clause | null>,
  problems: Problem[],
): Requirement[] {
  const path = ['requirements', at]
  const loose = group(entry)
  const named = texts(loose.clauses)
  for (const [place, id] of named.entries()) {
    if (!quoted.has(id)) problems.push(problemAt([...path, 'clauses', place], `The pack has no clause called “${id}”.`))
    if (named.indexOf(id) < place) problems.push(problemAt([...path, 'clauses', place], `“${id}” is listed twice.`))
  }
  if (typeof loose.rule !== 'string') return []
  const rule = ruleById.get(loose.rule)
  if (!rule) {
    problems.push(problemAt([...path, 'rule'], noRule(loose.rule)))
    return []
  }
  const options = rule.options.safeParse(loose.options ?? {})
  for (const issue of options.error?.issues ?? [])
    problems.push(...worded(issue, loose.options ?? {}, [...path, 'options']))
  const written = requirementSchema.safeParse(entry)
  if (!written.success || !options.success) return []
  const clauses = named.flatMap((id) => quoted.get(id) ?? [])
  return [{ ...written.data, rule, clauses, options: options.data }]
}

/** Every clause is kept by something, or said to be a person's to keep. */
function unkept(file: Loose, quoted: ReadonlyMap<string, unknown>): Problem[] {
  const bound = new Set(list(file.requirements).flatMap((entry) => texts(group(entry).clauses)))
  const problems: Problem[] = []
  for (const part of ['reminders', 'person'])
    for (const [at, entry] of list(file[part]).entries()) {
      const { clause, when, beside } = group(entry)
      if (typeof clause !== 'string') continue
      if (!quoted.has(clause))
        problems.push(problemAt([part, at, 'clause'], `The pack has no clause called “${clause}”.`))
      if (part === 'person' && bound.has(clause))
        problems.push(
          problemAt([part, at, 'clause'], `“${clause}” is said to be a person’s to keep, and a requirement keeps it.`),
        )
      if (part === 'reminders' && when === undefined && beside === undefined)
        problems.push(problemAt([part, at], `Say in “when” or “beside” at what moment “${clause}” is shown.`))
      bound.add(clause)
    }
  for (const [at, entry] of list(file.clauses).entries()) {
    const { id } = group(entry)
    if (typeof id === 'string' && !bound.has(id))
      problems.push(
        problemAt(
          ['clauses', at],
          `Nothing keeps the clause “${id}”. Name it in a requirement, in a reminder, or under “person”.`,
        ),
      )
  }
  return problems
}

/** Periods that end before they begin. */
function wrongWays(file: Loose): Problem[] {
  const periods = group(file.periods)
  const dated: [PropertyKey[], unknown][] = [
    ...['preElection', 'meetings'].flatMap((kind) =>
      list(periods[kind]).map((entry, at): [PropertyKey[], unknown] => [['periods', kind, at], entry]),
    ),
    ...list(file.requirements).map((entry, at): [PropertyKey[], unknown] => [
      ['requirements', at, 'dates'],
      group(entry).dates,
    ]),
  ]
  return dated.flatMap(([path, entry]) => {
    const { from, to } = group(entry)
    const wrong = typeof from === 'string' && typeof to === 'string' && to < from.slice(0, to.length)
    return wrong ? [problemAt(path, `The period ends (${to}) before it begins (${from}).`)] : []
  })
}

function strangeExamples(file: Loose): Problem[] {
  return list(file.examples).flatMap((entry, at) =>
    texts(exampleSchema.safeParse(entry).data?.finds).flatMap((id, place) =>
      ruleById.has(id) ? [] : [problemAt(['examples', at, 'finds', place], noRule(id))],
    ),
  )
}

function noRule(id: string): string {
  const meant = nearest(id, ruleById.keys())
  return `There is no rule called “${id}”${meant ? `; is “${meant}” meant?` : '.'}`
}
