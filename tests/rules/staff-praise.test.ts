import { describe, expect, test } from 'vitest'
import { staffPraise } from '../../src/rules/staff-praise.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Shout out to Gethin on the grounds team, first in and last out]].', 'named and team'],
    ['[[Thanks to Dawn in the office for sorting my form]].', 'named and team'],
    ['[[Our caretaker is an absolute star]].', 'by title'],
    ['[[Well done to our new clerk for passing her exams]].', 'by title'],
    ['[[Hats off to the groundsman, the square looks superb]].', 'by title'],
    ['[[Thank you to Marcus from the works team]].', 'named and team'],
    ['[[The receptionist was brilliant with my nan]].', 'by title'],
    ['[[Huge thanks to the town clerk for staying until midnight]].', 'by title'],
    ['[[Diolch to Eirlys in the office for the translation]].', 'Welsh thanks'],
    ['[[The events officer deserves the best of credit for this]].', 'by title'],
  ])('%s (%s)', (marked) => expect(mark(staffPraise, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Thank you to the receptionist at the surgery.', 'of others'],
    ['Thank you to the grounds team for the planters.', 'a team'],
    ['Thanks to all the staff at the hub.', 'staff at large'],
    ['Thank you to the volunteers who painted the hub.', 'volunteers'],
    ['Thanks to Cllr Moss for opening the fete.', 'a member'],
    ['Please ring the clerk, thank you.', 'contact'],
    ['The clerk will be at the library on Friday.', 'a fact'],
    ['Well done to the police for the quick response.', 'police'],
    ['Thanks to Dawn in the bakery for the rolls.', 'a shop'],
    ['The Mayor was brilliant in the panto.', 'a member'],
    ['Thanks to everyone in the office queue for being patient.', 'public'],
  ])('%s (%s)', (marked) => expect(mark(staffPraise, marked)).toBe(marked))
})
