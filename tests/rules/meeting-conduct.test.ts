import { describe, expect, test } from 'vitest'
import { meetingConduct } from '../../src/rules/meeting-conduct.ts'
import { mark } from '../marking.ts'

describe('in a meeting', () => {
  test.each([
    ["Item 4 now. [[Who's watching the football]]?", 'sport'],
    ['[[Selling a cot, £30]]. Back to the agenda.', 'a sale'],
    ['Item 6 🤣 [[Meanwhile look at my sourdough]] 🍞', 'after an emoji'],
    ['[[Bored rigid]]. Three hours to go.', 'boredom'],
    ['[[Can anyone recommend a plumber]]? Voting in a minute.', 'asks around'],
    ['[[What is everyone having for tea]]?', 'tea'],
    ['[[Wordle in three today]]!', 'a game'],
    ['[[My dog has eaten the remote]] 😂', 'a pet'],
    ['[[Straight to the pub after this]].', 'plans'],
    ['[[Strictly is on and I am missing it]].', 'television'],
    ['[[Like watching paint dry]] in here.'.replace(']] in here.', ' in here]].'), 'paint'],
    ['[[Anyone know a good plumber]]?', 'a plumber'],
    ["[[Item 6 drags on so who's watching the darts]]?", 'names the item'],
    ['[[Anyone else got the semi final under the desk]]?', 'under the desk'],
  ])('%s (%s)', (marked) => expect(mark(meetingConduct, { text: marked, duringMeeting: true })).toBe(marked))

  test.each([
    ['Item 4 now: the allotment rents.', 'the agenda'],
    ['Vote on item 6: deferred to April for a site visit.', 'a vote'],
    ['Members are debating the football club lease.', 'football on the agenda'],
    ['The pub licence application is refused 6 to 5.', 'a pub on the agenda'],
    ['Chair asks for a recorded vote on the budget.', 'the chair'],
    ['A full public gallery tonight. Good to see.', 'the gallery'],
    ['Will post the result as soon as we have it.', 'a promise'],
    ['(Tweets are mine, not the council’s.)', 'a disclaimer'],
    ['Two in favour so far, one wants a site visit.', 'the count'],
    ['Now on to item 7, the hanging baskets.', 'the next item'],
    ['Anyone who knows the plan can speak at item 6.', 'the agenda'],
    ["Item 6, the darts club's lease, is deferred.", 'a lease'],
  ])('lets pass %s (%s)', (marked) => expect(mark(meetingConduct, { text: marked, duringMeeting: true })).toBe(marked))
})

describe('told by the draft alone', () => {
  test.each([
    ['Sat in full council. [[Anyone watching the match]]?', 'sat in'],
    ['[[Dreaming of my holiday]]. We are only on item 3!', 'only on item 3'],
    ['Sat in full council last night until ten. Then home for tea.', 'over'],
    ['Who is watching the football?', 'no meeting'],
  ])('%s (%s)', (marked) => expect(mark(meetingConduct, marked)).toBe(marked))
})

test('told by the council’s dates', () => {
  const meetings = [{ from: '2026-05-12T19:00', to: '2026-05-12T21:30' }]
  const text = 'Anyone watching the match?'
  expect(mark(meetingConduct, { text, at: '2026-05-12T20:00', known: { meetings } })).toContain('[[')
  expect(mark(meetingConduct, { text, at: '2026-05-12T22:00', known: { meetings } })).not.toContain('[[')
  // In May the clocks are an hour on; the browser tells the moment without them.
  expect(mark(meetingConduct, { text, at: '2026-05-12T18:15:00.000Z', known: { meetings } })).toContain('[[')
  expect(mark(meetingConduct, { text, at: '2026-05-12T21:15:00.000Z', known: { meetings } })).not.toContain('[[')
  const zoned = [{ from: '2026-05-12T18:00Z', to: '2026-05-12T22:30+02:00' }]
  expect(mark(meetingConduct, { text, at: '2026-05-12T21:15', known: { meetings: zoned } })).toContain('[[')
  expect(mark(meetingConduct, { text, at: '2026-05-12T21:45', known: { meetings: zoned } })).not.toContain('[[')
})
