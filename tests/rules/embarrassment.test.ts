import { describe, expect, test } from 'vitest'
import { embarrassment } from '../../src/rules/embarrassment.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[I was wasted at the mayor’s dinner]].', 'drunk'],
    ['[[Had five pints before the planning committee]].', 'drink'],
    ['[[Fell asleep in the Remembrance service in my robes]].', 'asleep'],
    ['[[Still drunk when I opened the office this morning]].', 'drink'],
    ['[[Absolutely hammered at the civic dinner, wore the chain on my head at the mayoral service]].', 'drink'],
    ["[[I didn't read the papers before the meeting and winged it]].", 'careless'],
    ['[[Dozed through the budget meeting, no regrets]].', 'asleep'],
    ['[[Hungover in the chamber again]].', 'drink'],
    ['[[I played Candy Crush through the whole committee]].', 'careless'],
    ['[[I had a few gins before surgery and could not tell you a word of what was said at the meeting]].', 'drink'],
    ['[[We sneaked out of the council meeting for chips]].', 'skipped'],
  ])('%s (%s)', (marked) => expect(mark(embarrassment, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['I fell asleep on the bus to the meeting, and I flashed my pass at the chamber door.', 'on the way'],
    ['We had three bottles of squash for the civic tea.', 'squash'],
    ['We smashed our target at the mayor’s dinner.', 'a target'],
    ['I dropped off the keys at the council office.', 'keys'],
    ['I was off work with a cold and missed the meeting.', 'ill'],
    ['We had two pints after work.', 'after'],
    ['I wasted an hour finding the office, but made it up the hill.', 'time'],
    ['A quiet pint after the litter pick.', 'after'],
    ['Fell asleep on the sofa after the planning committee.', 'at home'],
    ['The Mayor had two glasses of squash at the school parade.', 'another'],
    ['Drink driving has no place here, said the committee.', 'others'],
    ['I was not drunk at the meeting, whatever was said.', 'denied'],
    ['The clerk was drunk in 1894, the minute book says.', 'history'],
    ['My dog snored through the council meeting.', 'a dog'],
    ['Two bottles of milk were left at the office.', 'milk'],
    ['I read all the papers before the meeting.', 'careful'],
    ['Twelve pints of blood given at the session in the council office.', 'blood'],
  ])('%s (%s)', (marked) => expect(mark(embarrassment, marked)).toBe(marked))
})
