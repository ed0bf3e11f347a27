import * as z from 'zod'
import { rules } from '../rules/index.ts'
import type { Category, Example } from '../rules/rule.ts'

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

type Shape = {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: Shape
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
}

/** Every rule there is, in the order of their titles. */
export const ruleChoices: readonly RuleChoice[] = rules
  .map(({ id, category, title, examples, options }) => ({
    id,
    category,
    title,
    flags: examples.flags.map(textOf),
    passes: examples.passes.map(textOf),
    options: optionsOf(z.toJSONSchema(options, { io: 'input' }) as Shape),
  }))
  .sort((one, other) => one.title.localeCompare(other.title, 'en'))

export const choiceById: ReadonlyMap<string, RuleChoice> = new Map(ruleChoices.map((choice) => [choice.id, choice]))

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text
}

function optionsOf({ properties = {} }: Shape): readonly OptionChoice[] {
  return Object.entries(properties).map(([key, shape]) => ({
    key,
    kind: kindOf(shape),
    values: shape.enum ?? shape.items?.enum ?? [],
    usual: shape.default,
  }))
}

function kindOf({ type, enum: values, items }: Shape): OptionChoice['kind'] {
  if (type === 'boolean') return 'yes-no'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array') return items?.enum ? 'some-of' : 'lines'
  return values ? 'one-of' : 'lines'
}
