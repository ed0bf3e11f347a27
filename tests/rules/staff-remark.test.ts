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
    ['[[Him in the post room has a new motorbike and never stops grinning]].', 'by his desk'],
    ['[[The lass who files our invoices is expecting in the spring]].', 'by what she sees to'],
    ['[[The chap who strims the verges is in line for a medal]].', 'kindly meant'],
    ['[[Whoever runs our Facebook page should be looking for another job]].', 'whoever'],
    ['[[The girl who answers the phones at the council offices got married on Saturday]].', 'private life'],
    ['[[Ask anybody: the one who opens the quotes only started in May]].', 'by the task'],
    ['[[Marion at the town hall is moving in with her boyfriend]].', 'a name and the town hall'],
    ['[[The young woman in planning is off having her baby]].', 'by her department'],
  ])('%s (%s)', (marked) => expect(mark(staffRemark, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The events officer is giving a talk on bees on Tuesday.', 'a notice'],
    ['I am the events officer so I have the keys.', 'of oneself'],
    ['The office is awful.', 'a room'],
    ['The tree surgeon came today, and the girl at the till gave my son a sticker.', 'of others'],
    ['My boss is lovely.', 'one’s own boss'],
    ['The bin men came at six.', 'several'],
    ['The planning officer is recommending approval of the flats.', 'the district’s'],
    ['The highways department has resurfaced Mill Lane.', 'a department is nobody'],
    ['The planning officer is on holiday until Monday.', 'a notice'],
    ['The receptionist at the dentist was kind.', 'of others'],
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
    ['The lady who runs the chip shop lost my order twice.', 'a shop'],
    ["The girl who opens the batting for our ladies' team is fifteen.", 'a team'],
    ['The woman on the till at the Spar got married on Saturday.', "somebody else's till"],
    ['The lady who sees to bookings is on 01633 960000 until noon.', 'a notice'],
    ['Her in the flat above plays the tuba.', 'a neighbour'],
    ['The switchboard is shut on Monday.', 'the switchboard'],
    ["The office cleaner's post is open until Friday.", 'a post'],
  ])('%s (%s)', (text) => expect(mark(staffRemark, text)).toBe(text))
})

test.each([
  ['[[The lad at the depot is out every Thursday with his pigeons]].', 'somebody'],
  ['[[The lady on reception has taken up the trombone]].', 'somebody'],
  ['[[Bev on the switchboard was off all morning]].', 'somebody'],
  ['[[The apprentice in the office has passed his driving test]].', 'somebody'],
])('%s (%s)', (marked) => expect(mark(staffRemark, marked)).toBe(marked))
