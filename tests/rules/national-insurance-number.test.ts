import { describe, expect, test } from 'vitest'
import { nationalInsuranceNumber } from '../../src/rules/national-insurance-number.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Her NI number is [[QQ 12 34 56 C]].', 'the dummy, named'],
    ['Lost card, [[AB123456A]], please hand it in.', 'bare'],
    ['[[ab 12 34 56 d]] is on the form', 'small letters'],
    ['NINO: [[CE-12-34-56-B]]', 'hyphens'],
    ['National Insurance no. [[JK 123456 C]]', 'half spaced'],
    ['Is [[PW123456D]] yours?', 'bare in a question'],
    ['His is [[YZ 61 48 68 B]], mine I forget.', 'spaced'],
    ['([[LM123456A]])', 'in brackets'],
    ['Nat Ins [[QQ123456A]] for Shelley', 'short name, dummy'],
    ['[[HB 65 43 21 C]] was on the floor of the hall', 'opens the draft'],
  ])('%s (%s)', (marked) => expect(mark(nationalInsuranceNumber, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['National Insurance is going up.', 'no number'],
    ['QQ123456C is the code on the leaflet.', 'the dummy, not named'],
    ['BG123456A was the lot number.', 'a pair never issued'],
    ['DA123456A won the raffle.', 'D is never first'],
    ['AO123456A won too.', 'O is never second'],
    ['AB123456E is no number.', 'ends in E'],
    ['Ticket AB12345A.', 'five figures'],
    ['Ticket XAB123456A9.', 'part of something longer'],
    ['GB 12 34 56 A is the flag.', 'not issued'],
    ['ZZ123456A and NT123456A', 'not issued'],
  ])('%s (%s)', (marked) => expect(mark(nationalInsuranceNumber, marked)).toBe(marked))
})
