import { describe, expect, test } from 'vitest'
import { closedSession } from '../../src/rules/closed-session.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['The meeting resolved to [[exclude the press and public]] for item 12.', 'resolution'],
    ['Item 9 will be taken in [[closed session]].', 'notice'],
    ["The staffing report is an [[exempt item]] on Thursday's agenda.", 'exempt item'],
    ['[[EXCLUSION OF PRESS AND PUBLIC]]: to resolve that the public be excluded under the 1960 Act.', 'agenda heading'],
    ['The tenders will be considered with [[the public excluded]].', 'tenders'],
    ["The Clerk's appraisal will be [[discussed in confidence]] at the end of the meeting.", 'in confidence'],
    ['The minutes show that [[the public were asked to leave]] for the last item.', 'from the minutes'],
    ['There was a [[confidential session]] after the council meeting.', 'named only'],
    ['Agenda item 15 is [[not for publication]].', 'marked on the agenda'],
    ["The lease will be [[discussed in private]] at Monday's committee.", 'notice'],
  ])('%s (%s)', (marked) => expect(mark(closedSession, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The cup tie was played behind closed doors.', 'sport'],
    ['Please keep the press on the tea urn closed.', 'neither press nor public'],
    ['Arthritis group: private session at the pool on Fridays.', 'swimming'],
    ['Exempt from VAT, before anyone asks about the price of the hall.', 'tax'],
    ['The public are welcome at every meeting.', 'open'],
    ['The chairman thanked members for attending and closed the meeting at 9pm.', 'end of a meeting'],
    ['Confidential waste shredding on Saturday at the library.', 'shredding'],
    ['If you are exempt from wearing a mask, just tell the hall staff.', 'masks'],
    ['My secret for a good sponge is warm eggs.', 'cake'],
    ["We can't be exempted from the county's roadworks, sadly.", 'no session'],
  ])('%s (%s)', (marked) => expect(mark(closedSession, marked)).toBe(marked))
})
