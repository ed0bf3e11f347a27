import { describe, expect, test } from 'vitest'
import { recruitment } from '../../src/rules/recruitment.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Our youngest has an interview for the clerk job, hope he gets it]].', 'the council’s own job'],
    ['Three have put in for the co-option vacancy. [[Tell us which of them you would pick]]!', 'a poll'],
    [
      "Shortlisting for the admin job tomorrow. [[If you know any of the candidates message me what they're really like]].",
      'asks about them',
    ],
    [
      "[[We've been looking through the applicants' Facebook profiles before the interviews for the post]].",
      'looks them up',
    ],
    ["[[Interviews for the clerk's job today and the second one had no idea]].", 'judges'],
    ["[[The co-option is on Monday and I know who I'd go for]].", 'hints'],
    ["[[Who should get the caretaker's job]]? Vacancy closes Friday.", 'a poll'],
    ['[[Recruiting a new groundsman, nobody over 50 please]].', 'a bar'],
    ['[[We are co-opting next week, my favourite is the baker]].', 'a favourite'],
    ['[[The job should go to the local lad, we are hiring on Tuesday]].', 'a favourite'],
    [
      '[[Applications for the warden post: the woman from Thornby is by far the best candidate for the job]].',
      'judges',
    ],
  ])('%s (%s)', (marked) => expect(mark(recruitment, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Our youngest has a job interview tomorrow, fingers crossed he gets it.', 'family'],
    ['I am applying for a job and my references were great.', 'one’s own'],
    ['There is a spare seat on the coach, who should have it?', 'a coach'],
    ['I am hiring a van, and the big one is the best.', 'a van'],
    ['We have one vacancy for a town councillor. Apply by 12 May.', 'an advert'],
    ['Which candidate would you pick in the election?', 'an election'],
    ['VACANCY: grounds operative, 30 hours a week, closing date 12 May.', 'an advert'],
    ['The council co-opted Jan Moss on Monday.', 'a decision'],
    ['Shortlisted photos for the calendar are on show, tell us which you prefer.', 'photos'],
    ['Interviewed on the radio about the bypass today.', 'radio'],
    ['The applicant for the extension has changed the plans.', 'planning'],
    ['My favourite candidate for pie of the year is leek.', 'pies'],
    ['Recruiting volunteers for the litter pick!', 'volunteers'],
    ['Co-option explained: what it is and how to apply.', 'explains'],
  ])('%s (%s)', (marked) => expect(mark(recruitment, marked)).toBe(marked))
})
