import { expect, test } from 'vitest'
import { pressRelease } from '../../src/rules/press-release.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[PRESS RELEASE]]\n\nNew swings for the Rec, says Cllr Marsh.', 'a heading'],
  ['[[PRESS RELEASE: Northby Town Council announces a fair]].', 'with the council’s name'],
  ['[[FOR IMMEDIATE RELEASE]]\nThe pool is to reopen in May.', 'for immediate release'],
  ['[[Media statement from Northby TC]]: the fun run is back.', 'a media statement'],
  ['[[Media statement on behalf of Northby Town Council]]: the fun run is back.', 'on behalf of it'],
  ['[[Statement from the Planning and Highways Panel]]: members met on Monday.', 'from a panel'],
  ['[[Official statement from Northby Town Council]]. The depot will close.', 'official'],
  ['[[Press statement]]: I am delighted that the library is saved.', 'a press statement'],
  ['[[News release]] 14 May\nThe fountain works again.', 'a news release'],
  ['Two new benches for the green.\n\n[[Notes to editors]]: pictures from Cllr Marsh.', 'notes to editors'],
  ['[[For the attention of the newsdesk]]. The band plays on Sunday.', 'to the newsdesk'],
  ['[[Joint press release]] by the two councils on the towpath.', 'a joint one'],
])('%s (%s)', (marked) => expect(mark(pressRelease, marked)).toBe(marked))

test.each([
  ['The press release is on the council website.', 'talk of one'],
  ["Here's the council's press release in full, from the website.", 'passed on'],
  ['Have you seen the statement from the council? It went up at noon.', 'passed on'],
  ['A press release from the police says that the road is open.', 'of the police'],
  ['The panel made a statement last night.', 'a report'],
  ['Press the button twice for the crossing.', 'press'],
  ['Media studies students filmed the parade.', 'media'],
  ['Release the ducks! The race starts at two.', 'release'],
  ['Bank statement from the fete: £412 raised.', 'a bank statement'],
  ['The council announced a £12,000 upgrade of the play area today.', 'news, not a release'],
])('%s (%s)', (marked) => expect(mark(pressRelease, marked)).toBe(marked))

test('the clerk issues them', () =>
  expect(mark(pressRelease, { text: 'PRESS RELEASE: new swings.', role: 'clerk' })).not.toContain('[['))

test.each([
  ['[[Media statement from Northby TC]]: the fun run is back.', 'from the council'],
  ['[[NEWS RELEASE\n\nNorthby Town Council welcomes the new bus]].', 'the council announces'],
  ['PRESS RELEASE\n\nNew swings for the Rec, says Cllr Marsh.', 'a member’s own'],
])('the council’s alone: %s (%s)', (text) =>
  expect(mark(pressRelease, { text, options: { only: 'council' } })).toBe(text),
)
