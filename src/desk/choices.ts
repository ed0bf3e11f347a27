import type * as z from 'zod/mini'
import { rules } from '../rules/index.ts'
import type { Category, Example } from '../rules/rule.ts'
import { bare, defOf } from './shape.ts'

/** One thing that can be noticed, as a clerk chooses it. Examples are drafts with `[[ ]]` around what is found. */
export type RuleChoice = {
  readonly id: string
  readonly category: Category
  readonly title: string
  readonly flags: readonly string[]
  readonly passes: readonly string[]
  readonly options: readonly OptionChoice[]
}

/** One thing that a rule lets a council decide, and how it is asked. */
export type OptionChoice = {
  readonly key: string
  readonly kind: 'yes-no' | 'number' | 'one-of' | 'some-of' | 'lines'
  readonly values: readonly string[]
  readonly usual: unknown
}

/** Every rule there is, in the order of their titles. */
export const ruleChoices: readonly RuleChoice[] = rules
  .map(({ id, category, title, examples, options }) => ({
    id,
    category,
    title,
    flags: examples.flags.map(textOf),
    passes: examples.passes.map(textOf),
    options: Object.entries(options.shape).map(([key, schema]) => optionOf(key, schema)),
  }))
  .sort((one, other) => one.title.localeCompare(other.title, 'en'))

export const choiceById: ReadonlyMap<string, RuleChoice> = new Map(ruleChoices.map((choice) => [choice.id, choice]))

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text
}

function optionOf(key: string, schema: z.core.$ZodType): OptionChoice {
  const def = defOf(schema)
  return { key, ...asked(bare(schema)), usual: def.type === 'default' ? def.defaultValue : undefined }
}

function asked(def: ReturnType<typeof bare>): Pick<OptionChoice, 'kind' | 'values'> {
  if (def.type === 'boolean') return { kind: 'yes-no', values: [] }
  if (def.type === 'number') return { kind: 'number', values: [] }
  if (def.type === 'enum') return { kind: 'one-of', values: Object.values(def.entries).map(String) }
  const each = def.type === 'array' ? bare(def.element) : def
  return each.type === 'enum'
    ? { kind: 'some-of', values: Object.values(each.entries).map(String) }
    : { kind: 'lines', values: [] }
}
