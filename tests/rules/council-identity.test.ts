import { expect, test } from 'vitest'
import { councilIdentity } from '../../src/rules/council-identity.ts'
import { mark } from '../marking.ts'

test.each([
  ['Reach me on [[j.marsh@northbytc.example]].', 'the member’s council address'],
  ['Write to me: [[cllr.pask@northbytowncouncil.gov.uk]]', 'at gov.uk'],
  ['Questions to [[h.bell@northby-tc.gov.uk]] please.', 'a named mailbox'],
  ['Tell me about the mud, [[events@northbytc.example]].', 'offered as one’s own'],
  ['New profile picture: [[the town crest]]!', 'the crest'],
  ["I've put [[the council logo]] on the poster for my quiz.", 'the logo'],
  ['My reply went out on [[council headed paper]], picture below.', 'headed paper'],
  ["Made a graphic with [[the Town Council's logo]].", 'a graphic'],
  ['Signed off under [[the council crest]], so it must be right.', 'signed'],
  ['Using [[our council branding]] for my own page now.', 'branding'],
])('%s (%s)', (marked) => expect(mark(councilIdentity, marked)).toBe(marked))

test.each([
  ['The office is at office@northbytc.example.', 'where residents are sent'],
  ['To object, write to the clerk: clerk@northbytowncouncil.gov.uk.', 'the clerk'],
  ['Mail me at jan@pask.example.', 'one’s own address'],
  ['Highways are at potholes@county.example.', 'another body'],
  ['The council logo competition closes on Friday; use the form.', 'about the logo'],
  ['The town crest was granted in 1603, and the picture in the hall shows it.', 'history'],
  ['Somebody is using a fake council logo on a parking scam.', 'a warning'],
  ['Crest of the hill by seven, picture of the sunrise below.', 'a hill'],
  ['My letter to the paper is out.', 'a letter'],
  ['The council wears its heart on its sleeve.', 'no mark'],
])('%s (%s)', (marked) => expect(mark(councilIdentity, marked)).toBe(marked))
