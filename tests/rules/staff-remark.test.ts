import { describe, expect, test } from 'vitest'
import { staffRemark } from '../../src/rules/staff-remark.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The chap who does the verges is getting married]].', 'by what he sees to'],
    ['[[Two of our officers are to run the marathon]].', 'two of a few'],
    ['[[The lady who does the hall bookings is leaving us for Tenby]].', 'by her task'],
    ['[[The lady on reception is moving to Chepstow in the spring]].', 'somebody by her desk'],
    ['[[Our deputy clerk has taken up the trombone]].', 'a title that one person holds'],
    ['[[Bethan at the front desk has a new puppy]].', 'a name and a desk'],
    ['[[The receptionist is a poet in her spare time]].', 'kindly meant'],
    ['[[The new lad on the mower does stripes like Wembley]].', 'kindly meant'],
    ['[[The caretaker still blames the fuse box]].', 'told of one'],
    ['[[Our groundsman was at the races on Tuesday]].', 'told of one'],
    ['[[Our clerk has been a rock this winter]].', 'praise'],
    ['[[The young man at the counter never looks up]].', 'an unkind remark'],
    ['[[Our finance officer lives in Usk and drives a red van]].', 'private life'],
  ])('%s (%s)', (marked) => expect(mark(staffRemark, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The front office is down this week, so please bear with it.', 'a notice'],
    ['The chap who does the crossword on the 47 is getting married.', 'no task of the council’s'],
    ['Two of our members are to run the marathon.', 'members are no staff'],
    ['The clerk has written to the county about the bridge.', 'the office, not the person'],
    ['Our deputy clerk asked me to say that she is leaving.', 'agreed'],
    ['Bethan at the front desk said I could tell you about her puppy.', 'agreed'],
    ['Please ring the receptionist before noon.', 'a direction'],
    ['The lad on the market stall does a fine mushy pea.', 'nobody of the council'],
    ['Phone lines at the office are normal again.', 'no person'],
    ['The office is short of hands this week.', 'an office'],
    ['The grounds team has planted the tubs.', 'a team'],
    ['The girl at the bank counter was in a hurry.', 'another employer'],
    ['The caretaker has the key to the hall.', 'where the key is'],
  ])('%s (%s)', (text) => expect(mark(staffRemark, text)).toBe(text))
})
