import { expect, test } from 'vitest'
import { readDraft } from '../../src/draft/draft.ts'
import { applyEdit } from '../../src/draft/edit.ts'
import { derogatory } from '../../src/rules/derogatory.ts'
import { nothingKnown } from '../../src/rules/known.ts'
import { personalAttack } from '../../src/rules/personal-attack.ts'

/** What is left when every offered fix of the two rules is taken, last first. */
function fixed(text: string): string {
  const draft = readDraft(text)
  return [derogatory, personalAttack]
    .flatMap((rule) => rule.find(draft, rule.options.parse({}), nothingKnown))
    .flatMap((match) => match.fix?.edit ?? [])
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(applyEdit, text)
}

test.each([
  ['I am tired of these lazy councillors.', 'I am tired of these councillors.', 'an adjective goes'],
  ['We answered. Grow up. The gate is open.', 'We answered. The gate is open.', 'a sentence of its own goes'],
  ['The gate is open. Grow up.', 'The gate is open.', 'at the end too'],
  ['We met an ignorant man.', 'We met an ignorant man.', '“an man” would not do'],
  ['Cllr Hobday is a waste of space.', 'Cllr Hobday is a waste of space.', 'nothing would be left to say'],
])('%s → %s (%s)', (text, expected) => expect(fixed(text)).toBe(expected))
