import { describe, expect, test } from 'vitest'
import { nhsNumber } from '../../src/rules/nhs-number.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Her NHS number is [[943 476 5919]], could the surgery ring?', 'spaced'],
    ['NHS no [[9434765919]]', 'bare'],
    ['Patient [[943-476-5919]] left the clinic', 'hyphens'],
    ['[[9434765919]]', 'by itself'],
    ['The GP letter says [[401 023 2137]].', 'GP'],
    ['hospital number [[4010232137]] on the wristband', 'hospital'],
    ["Prescription for [[943 476 5919]] is at the chemist's.", 'prescription'],
    ['The doctor wrote [[401-023-2137]] on it.', 'doctor'],
    ['Found an appointment card, [[943 476 5919]].', 'appointment'],
    ['It says [[943 476 5919]] and medical records on the front.', 'word after'],
  ])('%s (%s)', (marked) => expect(mark(nhsNumber, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Her NHS number is 943 476 5918.', 'fails the check'],
    ['Title 9434765919 is the land behind the hall.', 'no word about health'],
    ['The NHS has 943 476 staff.', 'a count'],
    ['Ring the surgery on 01632 960147.', 'a phone'],
    ['NHS spending: 9,434,765,919 pounds', 'an amount'],
    ['£9434765919 for hospitals', 'an amount without commas'],
    ['Order 4010232137 of mugs has come.', 'an order'],
    ['UPRN 9434765919 is the hall.', 'a property'],
    ['Reference 943-476-5919/A at the hospital', 'part of a reference'],
    ['Flu jabs at the surgery from 9.', 'no number'],
  ])('%s (%s)', (marked) => expect(mark(nhsNumber, marked)).toBe(marked))
})
