import { describe, expect, test } from 'vitest'
import { drivingLicence } from '../../src/rules/driving-licence.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Found, licence number [[MORGA657054SM9IJ]].', 'plain'],
    ['[[MORGA607054SM9IJ]]', 'by itself'],
    ['[[morga607054sm9ij]] on the floor', 'small letters'],
    ['[[SMITH812310AB1CD]] is yours?', 'December'],
    ['DVLA no. [[OWEN9651013A99XY]]', 'a short surname filled up'],
    ['Hers: [[FOX99753116J99AA]].', 'a short surname, a woman'],
    ['([[SMITH802290AB1CD]])', 'in brackets'],
    ['handed in [[JONES512240DA9HK]] at the bar', 'handed in'],
    ['[[EVANS609107RT9GG]] and a bus pass', 'first'],
    ['licence [[ALDOU 512240 KA9HK]]', 'with spaces'],
  ])('%s (%s)', (marked) => expect(mark(drivingLicence, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Found a driving licence outside the Co-op.', 'no number'],
    ['The code was MORGA699054SM9IJ.', 'month 99'],
    ['MORGA600054SM9IJ', 'month 0'],
    ['MORGA613054SM9IJ', 'month 13'],
    ['MORGA601324SM9IJ', 'day 32'],
    ['MORGA65705SM9IJ', 'too short'],
    ['MORGAN657054SM9IJ', 'six letters'],
    ['MORGA657054SM9IJX', 'too long'],
    ['MO9GA657054SM9IJ', "a figure in the surname's middle"],
    ['Licence applications LIC2026010101ABCDE are out.', 'another code'],
  ])('%s (%s)', (marked) => expect(mark(drivingLicence, marked)).toBe(marked))
})
