import { phoneNumber } from './phone-number.ts'
import type { Rule } from './rule.ts'

/** Every rule there is, in the order of the alphabet. Options are checked by each rule's own schema when a pack is parsed. */
export const rules: readonly Rule[] = [phoneNumber]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))
