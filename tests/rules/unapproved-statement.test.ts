import { expect, test } from 'vitest'
import { unapprovedStatement } from '../../src/rules/unapproved-statement.ts'
import { mark } from '../marking.ts'

test.each([
  ["[[I haven't run this past the Clerk]] but the fair is moving.", 'not run past'],
  ["[[The Clerk hasn't seen this]], so keep it quiet.", 'not seen'],
  ['[[Full Council has not approved this]], but here goes.', 'not approved'],
  ['[[Not signed off yet]], so the times may change.', 'not signed off'],
  ["[[Don't tell the Clerk]], but the lights go on at five.", 'do not tell'],
  ['Posting early, [[before the Chair finds out]].', 'before'],
  ["[[We didn't ask the Mayor]], we just booked the band.", 'did not ask'],
  ['New opening hours, [[subject to approval by the committee]].', 'subject to'],
  ["[[I haven't asked the Clerk]] but I am sure it is fine.", 'not asked'],
  ['Still [[waiting for the Chair to approve]] this, but the market is off.', 'waiting'],
  ['[[The committee has yet to agree]] the design, but here it is.', 'yet to'],
  ["[[The office doesn't know I'm]] telling you this.", 'does not know'],
  ['This went up [[without asking the Clerk]].', 'without asking'],
])('%s (%s)', (marked) => expect(mark(unapprovedStatement, marked)).toBe(marked))

test.each([
  ['The application was not approved by the district council.', 'news'],
  ['Full Council approved this on Tuesday (minute 12).', 'approved'],
  ['Cleared with the Clerk, here are the new hours.', 'cleared'],
  ['The Clerk has asked me to share the road closure.', 'asked to'],
  ['I asked the Clerk about the benches and am waiting for an answer.', 'a question put'],
  ['The minutes have not been approved, so they are marked as a draft.', 'how minutes work'],
  ['Before the Chair opened the meeting we stood for a minute.', 'before in time'],
  ['I have not seen the Clerk today.', 'not seen, another sense'],
  ['Tell the Clerk if your allotment shed was damaged.', 'tell'],
  ['Without the Clerk we would be lost.', 'thanks'],
  ['You do not need to ask the council to trim a hedge.', 'advice'],
])('%s (%s)', (marked) => expect(mark(unapprovedStatement, marked)).toBe(marked))
