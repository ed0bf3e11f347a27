import { describe, expect, test } from 'vitest'
import { staffMatters } from '../../src/rules/staff-matters.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ["[[Our caretaker's disciplinary is on Thursday]].", 'discipline'],
    ['[[The receptionist has been off with stress since March]].', 'sickness'],
    ['[[The town clerk has been suspended]].', 'suspension'],
    ['[[The events officer is on long-term sick]].', 'sickness'],
    ["[[The groundsman's grievance was thrown out]].", 'grievance'],
    ['[[The deputy clerk is being made redundant in May]].', 'redundancy'],
    ["[[The Clerk's pay claim was refused]].", 'pay'],
    ['[[The officer who does the rota is pregnant]].', 'private life'],
    ["There's an [[investigation into the finance officer]].", 'investigation'],
    ['[[The caretaker was sacked on Friday]].', 'dismissal'],
    ['[[Our groundsman has been signed off since Christmas]].', 'when it began'],
    ['[[The caretaker has been sent home pending an enquiry]].', 'sent home'],
  ])('%s (%s)', (marked) => expect(mark(staffMatters, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The clerk is on leave until Monday.', 'leave'],
    ['We are looking for a new caretaker, apply by 12 May.', 'vacancy'],
    ['The disciplinary policy was adopted (minute 14).', 'a policy'],
    ["The clerk's salary is in the published accounts.", 'accounts'],
    ['The clerk wrote to the hospital about the disabled bays.', 'hospital'],
    ['The groundsman was off like a rocket when the bell rang.', 'a joke'],
    ['Staff training on mental health first aid is on Friday.', 'training'],
    ['The office is closed because of sickness.', 'nobody'],
    ["The county's highways manager investigated the drain and thanked us.", 'a drain'],
    ['The receptionist will take your form.', 'a fact'],
    ['The children were sent home early because of the snow.', 'children'],
  ])('%s (%s)', (marked) => expect(mark(staffMatters, marked)).toBe(marked))
})
