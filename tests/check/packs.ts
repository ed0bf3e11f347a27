import type { Draft } from '../../src/draft/draft.ts'
import type { Requirement } from '../../src/packs/bind.ts'
import { type Pack, parsePack } from '../../src/packs/pack.ts'
import type { Clause } from '../../src/packs/schema.ts'
import { nothingKnown } from '../../src/rules/known.ts'
import { defineRule, type Match, type Rule } from '../../src/rules/rule.ts'
import { smallPack } from '../packs/small.ts'

/** A rule that finds `words`, made for a test. */
export const ruleFor = (id: string, words: string, changes: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id,
    category: 'other',
    title: `Says ${id}`,
    severity: 'note',
    examples: { flags: [], passes: [] },
    find: (draft) => spansOf(draft, words),
  }),
  ...changes,
})

export const spansOf = (draft: Draft, words: string): readonly Match[] => {
  const start = draft.text.indexOf(words)
  return start < 0 ? [] : [{ span: { start, end: start + words.length } }]
}

export const clauseOf = (id: string, changes: Partial<Clause> = {}): Clause => ({
  id,
  ref: `Policy ${id}`,
  quote: `The words of ${id}.`,
  severity: 'should',
  appliesTo: ['councillor', 'officer', 'volunteer'],
  ...changes,
})

export const requirementOf = (
  rule: Rule,
  clauses: readonly Clause[],
  changes: Partial<Requirement> = {},
): Requirement => ({
  rule,
  clauses,
  options: {},
  advice: 'Think again.',
  ...changes,
})

const parsed = parsePack(smallPack())
if (!parsed.ok || !parsed.pack.file) throw new Error('The small pack does not parse.')
const file = parsed.pack.file

/** A pack of these requirements, past the parse, so that a test may use rules that are in no index. */
export const packOf = (requirements: readonly Requirement[], more: Partial<Pack['file'] & object> = {}): Pack => ({
  file: { ...file, clauses: requirements.flatMap(({ clauses }) => clauses), ...more },
  known: nothingKnown,
  requirements,
})
