import { describe, expect, test } from 'vitest'
import { staffInstruction } from '../../src/rules/staff-instruction.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[I told the lads at the depot to bring the van round]].', 'the depot'],
    ['[[I want the bins emptied by Friday]].', 'wants it done'],
    [
      '[[I have asked the deputy clerk to rewrite the lot and trust she will find an evening for it]].',
      'trusts she will',
    ],
    ['[[Clerk: my letters first from now on, and that is a direction]].', 'a direction'],
    ["[[I've told the groundsman to cut the far corner first]].", 'told'],
    ['[[Clerk, please send the minutes out tonight]].', 'to the clerk'],
    ['[[I have instructed the town clerk to write to the county]].', 'instructed'],
    ['[[Message for the office: I want the bench moved by Friday]].', 'a deadline'],
    ['[[We told the caretaker to leave the hall open all night]].', 'told'],
    ['[[I want the clerk in that meeting by Monday, no excuses]].', 'a deadline'],
    ['[[I expect the events officer to sort the road closure]].', 'expects'],
    ["[[That's an instruction, not a request]].", 'says so'],
    ["[[I've ordered the works team to take the sign down]].", 'ordered'],
    ['[[I had the office told: I want those planters gone today]].', 'today'],
    ["[[Told the clerk to bin the letter and that's that]].", 'the writer left out'],
    ["[[I've told the deputy clerk in plain English to get that noticeboard mended]].", 'how it was said'],
    ['[[I left the clerk in no doubt that the skip must be gone]].', 'no doubt'],
    ["[[I've given the handyman his list for the week]].", 'a list'],
    ['[[Rang the office this morning and told them to stop sending parking notices]].', 'rang and told'],
    ['[[As of today the caretaker takes his orders about the hall from me]].', 'whose orders'],
    ['[[Have ordered the grounds team off the green until the fair is over]].', 'ordered off'],
  ])('%s (%s)', (marked) => expect(mark(staffInstruction, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['I told the lads to bring the van round, and the girls to get their coats.', 'a family'],
    ['We are a team, and I made the team do ten laps.', 'a team'],
    ['That is an order of chips, and this is an order form.', 'a meal'],
    ['I want the hall by Friday for the party.', 'a hirer'],
    ['I asked the clerk to send me the minutes.', 'asks for papers'],
    ['I asked the caretaker to open the hall for the choir.', 'a hirer'],
    ['I rang my boss and told her I was ill.', 'one’s own boss'],
    ['I told the receptionist how to spell my name.', 'a name'],
    ['I have asked the clerk to put it on the agenda and trust that you will come.', 'by the proper route'],
    ["I've asked the clerk to put it on the agenda for May.", 'asks'],
    ['Please ring the clerk about a pitch.', 'advice'],
    ['The council resolved to tell the clerk to write to the county.', "the council's decision"],
    ["I told the clerk that I'd be late.", 'tells of himself'],
    ['I have not told the groundsman to do anything.', 'denied'],
    ['I told my son to cut the grass first.', 'family'],
    ['The clerk told me to fill in the form.', 'other way round'],
    ['I want a crossing on Mill Lane by 2027.', 'a wish'],
    ['The policeman told the crowd to move.', 'others'],
    ["The doctor's instruction was to rest.", 'others'],
    ['Told the clerk about the broken light and she has logged it with the county.', 'told about'],
    ['I told the clerk how much I had enjoyed the fair.', 'how much'],
    ['The council told the clerk to write to the county (minute 44).', 'the council did'],
    ['Told my lad to cut the hedge by Friday.', 'a son'],
    ['Have told the electricity people to get that cable off the green.', "others' people"],
    ['I expect the clerk will have the figures by noon.', 'a forecast'],
  ])('%s (%s)', (marked) => expect(mark(staffInstruction, marked)).toBe(marked))
})
