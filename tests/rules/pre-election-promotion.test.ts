import { expect, test } from 'vitest'
import { preElectionPromotion } from '../../src/rules/pre-election-promotion.ts'
import { mark } from '../marking.ts'

const on = { role: 'officer', preElection: true } as const
test.each([
  ["[[Follow Cllr Marsh's page for news]].", 'follow'],
  ['[[Check out @CllrPask for daily updates]].', 'a handle'],
  ["[[Like and share Councillor Bell's Facebook before the 5th]].", 'like and share'],
  ['[[@CllrDunn is posting from every street, give her a follow]].', 'give a follow'],
  ["[[Head over to Cllr Bell's profile]] 👍", 'head over'],
  ["[[Read all about it on Cllr Marsh's blog]].", 'a blog'],
  ['[[Visit councillor Pask and her page for more]].', 'visit'],
  ['[[Cllr Hale’s page is new, please like it before the 5th]].', 'like it'],
  ['[[Subscribe to Cllr Hale’s channel]].', 'a channel'],
  ["[[Find Cllr Hale's updates under our post]].", 'updates'],
  ['[[See @cllr_bell for the full list]].', 'see'],
])('%s (%s)', (marked) => expect(mark(preElectionPromotion, { ...on, text: marked })).toBe(marked))

test.each([
  ['Follow our page for news.', 'the council’s own'],
  ["Please do not ask us to share councillors' pages.", 'declines'],
  ['We cannot promote @CllrPask or anyone else.', 'declines'],
  ['Follow the diversion signs on Mill Lane.', 'a diversion'],
  ['Like us on Facebook.', 'the council’s own'],
  ['Cllr Marsh opened the fair.', 'an event'],
  ['Find your councillor’s surgery times on the noticeboard.', 'surgeries'],
  ['Share this road closure with your neighbours.', 'a closure'],
  ['Visit the library on Saturday.', 'a library'],
  ['Read the agenda before the meeting with Cllr Bell in the chair.', 'an agenda'],
])('%s (%s)', (marked) => expect(mark(preElectionPromotion, { ...on, text: marked })).toBe(marked))

test('at other times, or by others, it passes', () => {
  expect(mark(preElectionPromotion, { text: "Follow Cllr Marsh's page.", role: 'officer' })).not.toContain('[[')
  expect(mark(preElectionPromotion, { text: "Follow Cllr Marsh's page.", preElection: true })).not.toContain('[[')
})
