import nlp from 'compromise'
import { expect, test } from 'vitest'
import { foldedWords } from '../../scripts/dictionary.mjs'
import { kindsOf } from '../../src/draft/dictionary.ts'
import { folded } from '../../src/draft/words/dictionary.ts'

test('is what scripts/dictionary.mjs makes of the installed compromise', () => {
  expect(folded).toEqual(foldedWords())
})

test('knows every single word that compromise knows, but faces made of signs', () => {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, unknown> } }
  const single = Object.keys(model.one.lexicon).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/[ A-Z]/.test(word))
  expect(single.length).toBeGreaterThan(10_000)
  expect(single.filter((word) => kindsOf(word) === undefined)).toEqual([])
})

test.each([
  ['graham', ['given']],
  ['london', ['place']],
  ['barack obama', ['person']],
  ['walking', []],
  ['walking slowly', undefined],
  ['zzyzx', undefined],
])('“%s” is %j', (word, kinds) => expect(kindsOf(word)).toEqual(kinds))
