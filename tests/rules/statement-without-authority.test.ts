import { describe, expect, test } from 'vitest'
import { statementWithoutAuthority } from '../../src/rules/statement-without-authority.ts'
import { mark } from '../marking.ts'

describe('an officer other than the clerk', () => {
  test.each([
    ['[[Statement on behalf of Northby Town Council]]: the fountain stays.', 'a statement'],
    ['[[Speaking for the Town Council]], I would like to thank the band.', 'speaking for'],
    ["[[The Council's official response]] to you is this: it was the wind.", 'a response'],
    ['[[On behalf of the council I apologise for the noise]].', 'an apology'],
    ['[[As the council we regret the mess]].', 'as the council'],
    ['[[We at the council]] believe the rumours are untrue.', 'we at'],
    ["[[The Town Council's position is that the pool stays]].", 'a position'],
    ['[[We have decided to close the depot]].', 'a decision'],
    ['[[This is an official council]] notice of regret.', 'official'],
    ['[[I am writing on behalf of the Town Council]] about the tree.'.replace('[[I am ', 'I am [['), 'writing'],
  ])('%s (%s)', (marked) =>
    expect(mark(statementWithoutAuthority, { text: marked, role: 'officer', account: 'council' })).toBe(marked),
  )

  test.each([
    ['The office is closed on Monday.', 'a notice'],
    ['The council voted to keep the fountain (minute 9).', 'a decision reported'],
    ['Thank you for your question; the Clerk will answer it.', 'passes it on'],
    ['The minutes say on behalf of whom the wreath was laid.', 'the minutes'],
    ['Not speaking on behalf of the council: I like the band.', 'denies'],
    ['Bin day is Friday.', 'bins'],
    ['The Mayor laid a wreath on behalf of the council.', 'a duty'],
    ['Only the Clerk may issue statements on behalf of the council.', 'the rule itself'],
    ['We will be closed for staff training.', 'closed'],
    ['The county council’s view is on its website.', 'another council'],
  ])('lets pass %s (%s)', (text) =>
    expect(mark(statementWithoutAuthority, { text, role: 'officer', account: 'council' })).toBe(text),
  )
})

test.each(['clerk', 'councillor', 'mayor'] as const)('not the %s, whom other clauses cover', (role) =>
  expect(
    mark(statementWithoutAuthority, { text: 'Statement on behalf of Northby Town Council: it stays.', role }),
  ).not.toContain('[['),
)
