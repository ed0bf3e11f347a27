import { expect, test } from 'vitest'
import { preElection } from '../../src/rules/pre-election.ts'
import { mark } from '../marking.ts'

const on = { account: 'council', preElection: true } as const
test.each([
  ['[[Lovely to see candidate Ann Marsh at the fair.]]', 'a candidate by name'],
  ['[[Thanks to Cllr Pask the pool is open again.]]', 'a member thanked'],
  ['[[Cllr Bell has delivered on the crossing.]]', 'delivered'],
  ['[[“I promised you lights and here they are,” said Cllr Dunn.]]', 'a promise kept'],
  ['[[Our Labour group has had a good year.]]', 'a group'],
  ['[[Fingers crossed she gets back in next week.]]', 'hopes for a win'],
  ['[[Vote for Cllr Marsh on the 2nd.]]', 'vote for'],
  ['[[Four years of progress, and a record to be proud of.]]', 'a record'],
  ['[[Ann Marsh is just the sort of person Northby needs.]]', 'praise'],
  ['[[Out canvassing with the mayor today.]]', 'canvassing'],
  ['[[The Conservatives kept the toilets open.]]', 'a party'],
  ['[[A huge well done to our very own Cllr Marsh, out on the doorstep again.]]', 'our very own'],
])('%s (%s)', (marked) => expect(mark(preElection, { ...on, text: marked })).toBe(marked))

test.each([
  ['Polling day is Thursday. Remember photo ID.', 'polling'],
  ['Mill Lane is closed for a burst main.', 'a service notice'],
  ['Candidates can collect nomination packs from the office.', 'packs'],
  ['The swimming club goes back in the water on Monday.', 'a club'],
  ['The recycling bins have been emptied.', 'bins'],
  ['Persons nominated for Mill ward are listed on the noticeboard.', 'a list'],
  ['The Mayor opened the bandstand.', 'a civic duty'],
  ['We cannot promote any candidate during this period.', 'says so'],
  ['Thanks to the volunteers who swept the hall.', 'volunteers'],
  ['Full council meets on the 9th.', 'a meeting'],
  ['The candidate for the groundsman’s job starts in June.', 'a vacancy'],
])('%s (%s)', (marked) => expect(mark(preElection, { ...on, text: marked })).toBe(marked))

test('inside the council’s dates, outside them, and where the draft says so', () => {
  const known = { preElection: [{ from: '2026-03-26', to: '2026-05-07' }] }
  const text = 'Thanks to Cllr Pask the pool is open again.'
  expect(mark(preElection, { text, account: 'council', at: '2026-05-07T18:00', known })).toContain('[[')
  expect(mark(preElection, { text, account: 'council', at: '2026-05-08T09:00', known })).not.toContain('[[')
  expect(mark(preElection, { text: `Three weeks to polling day! ${text}`, account: 'council' })).toContain('[[')
  expect(mark(preElection, { text, account: 'council' })).not.toContain('[[')
})
