import { describe, expect, test } from 'vitest'
import { facebookAsNotice } from '../../src/rules/facebook-as-notice.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[To book the hall, message the page]].', 'the council’s hall'],
    ['[[To object, comment below by noon on Friday]].', 'objection'],
    ['[[Apply by Facebook message only]].', 'application'],
    ['[[A comment on this post will count as formal notice]].', 'notice'],
    ['[[Comment here to register for a plot]].', 'registration'],
    ['[[Report it by messaging us on Facebook and we will treat it as official]].', 'report'],
    ['[[No need to email, a comment on Facebook will do]].', 'instead of e-mail'],
    ['[[To complain about the works, message the page]].', 'complaint'],
    ['[[Vote in the comments and we will count every one]].', 'a vote'],
    ['[[Nominations in the comments, please, by Friday]].', 'nominations'],
    ['[[Send your planning comments through Messenger]].', 'planning'],
  ])('%s (%s)', (marked) => expect(mark(facebookAsNotice, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Gutters cleared from £20, message me to book.', 'a private trade'],
    ['To object, use the planning portal; comments here cannot be counted.', 'turns away'],
    ['Comment below with your favourite bench!', 'fun'],
    ['Please apply through the form, not through Facebook.', 'turns away'],
    ['Message us if you have a question about the fair.', 'a question'],
    ['Report fly-tipping to the county on 01632 960300.', 'elsewhere'],
    ['Objections go to the district council by the 14th.', 'elsewhere'],
    ['We love reading your comments.', 'thanks'],
    ["We can't take bookings on Facebook, please ring the office.", 'turns away'],
    ['The planning comments are on the portal.', 'elsewhere'],
    ['Comments are moderated.', 'moderation'],
  ])('%s (%s)', (marked) => expect(mark(facebookAsNotice, marked)).toBe(marked))
})
