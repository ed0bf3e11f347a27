import { describe, expect, test } from 'vitest'
import { passport } from '../../src/rules/passport.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['His passport number is [[123456789]] and it runs out.', 'nine figures'],
    ['Passport no: [[123456789]]', 'no:'],
    ['[[XY9876543]]', 'lettered, by itself'],
    ['Found a passport, [[AB1234567]].', 'lettered'],
    ['Passports: [[AB1234567]] and [[XY9876543]]', 'two'],
    ['passport [[P12345678]] for the twin town trip', 'one letter'],
    ['Her passport is [[987654321]]!', 'is'],
    ['UK passport number [[502135321]]', 'UK'],
    ['lost passport ([[123456789]])', 'in brackets'],
    ['The passport office wants [[123456789]] back.', 'office'],
  ])('%s (%s)', (marked) => expect(mark(passport, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Passport photos are £5.', 'no number'],
    ['Ref 123456789 has come through.', 'no passport'],
    ['AB1234567 was the raffle ticket.', 'lettered, not alone'],
    ['Passport to Pimlico, 1949', 'a film'],
    ['My passport lasts 10 years and costs £88.50.', 'figures'],
    ['Passport: ring 0300 222 0000.', 'a helpline'],
    ['Passport queue: 123,456,789 jokes', 'commas'],
    ['123456789', 'figures by themselves'],
    ['AB123456 on a passport cover', 'too short'],
    ['XYZAB1234567QRS passport', 'part of something longer'],
  ])('%s (%s)', (marked) => expect(mark(passport, marked)).toBe(marked))
})
