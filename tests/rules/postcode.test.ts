import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/draft.ts'
import { nothingKnown } from '../../src/rules/known.ts'
import { postcode } from '../../src/rules/postcode.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['She lives in [[LE15 9ZZ]].', 'with a space'],
    ['She lives in [[LE159ZZ]].', 'without'],
    ["He's in [[le15 9zz]], near the pond", 'small letters'],
    ['Sat nav [[NN14 2SW]] for the show', 'alone, a note'],
    ['Mr Moss, [[W1A 1HQ]].', 'letter at the end of the outward part'],
    ['Cards to 31 Longfellow Road, [[NP26 4LB]] please', 'beside a house'],
    ['Between [[B1 1BB]] and [[DN55 1PT]].', 'two'],
    ['[[NR2O 9FE]] is what he typed', 'an O for a nought'],
    ['Girobank was [[GIR 0AA]].', 'the odd one'],
    ['My postcode is [[SW1A 2AA]]!', "the writer's"],
    ['([[EH1 1BB]])', 'in brackets'],
  ])('%s (%s)', (marked) => expect(mark(postcode, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Read more at https://t.co/aB1LE159ZZ', 'inside a web address'],
    ['The A6 4th phase and the B1 2nd phase.', 'roads and ordinals'],
    ['Follow @LE159ZZ for the market.', 'a handle'],
    ['#LE159ZZ is trending, sort of', 'a hashtag'],
    ['Item M1 1CA was noted.', 'letters that are never used'],
    ['QA1 1AA is no area.', 'no area begins with Q'],
    ['EH1JS is too short', 'too short'],
    ['Form P60 4U and form CT2 1.', 'forms'],
    ['Route X12 5AB is withdrawn.', 'no area begins with X'],
    ['In the m25 4th lane again', 'small letters and an ordinal'],
    ['Promoted by A. Moss of 14 Penn Lane, LE15 9ZZ.', 'an imprint'],
  ])('%s (%s)', (marked) => expect(mark(postcode, marked)).toBe(marked))
})

test('lets pass the council’s own postcode', () => {
  const text = 'We are at Town Hall, LE15 6HW.'
  expect(mark(postcode, { text, known: { contacts: ['Town Hall, Market Place, LE156HW'] } })).toBe(text)
})

test('is a note where it stands alone or names a place, and full beside a home', () => {
  const mild = (text: string) => postcode.find(readDraft(text), {}, nothingKnown).map((match) => match.mild ?? false)
  expect(mild('Sat nav LE15 9ZZ for the show.')).toEqual([true])
  expect(mild('Village Hall, Church Road, LE15 9ZZ.')).toEqual([true])
  expect(mild('She lives in LE15 9ZZ.')).toEqual([false])
  expect(mild('Mrs Ottoway, 14 Penn Lane, LE15 9ZZ.')).toEqual([false])
})
