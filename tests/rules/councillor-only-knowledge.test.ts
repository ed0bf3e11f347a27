import { describe, expect, test } from 'vitest'
import { councillorOnlyKnowledge } from '../../src/rules/councillor-only-knowledge.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ["[[I only know this because I'm on the planning committee, but the site is being sold]].", 'only know'],
    ["[[At a members' briefing we saw the plan for the new estate]].", "members' briefing"],
    ['[[We councillors have been told that the school is closing]].', 'told as members'],
    ['[[The report only councillors get to see says the bridge is unsafe]].', 'only councillors'],
    ['[[I only know because I sit on the council, and the hotel plan is dead]].', 'only know'],
    ["[[We had figures the public haven't been shown, and the car park loses money]].", 'not shown'],
    ["[[At last night's councillors' briefing the county showed us the bypass route]].", 'briefing'],
    ['[[I just know through the working group that the developer has pulled out of the site]].', 'working group'],
    ['[[Perks of being a councillor: I know which shops are coming to the precinct]].', 'perk'],
    ['[[At the internal briefing on the budget we were shown a cut to the warden]].', 'internal'],
  ])('%s (%s)', (marked) => expect(mark(councillorOnlyKnowledge, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['As a councillor I see how hard our volunteers work.', 'no secret'],
    ["I'm on the planning committee and welcome your views.", 'no secret'],
    ['I only know the tune because my gran sang it.', 'song'],
    ['There is a public briefing on the bypass at 7.', 'public'],
    ["Because I'm a councillor, people think I empty the bins.", 'joke'],
    ['The police briefing for residents is on Tuesday.', 'public'],
    ['I know the street because I grew up there.', 'memory'],
    ['Members were told at the open meeting that the bridge is safe.', 'open'],
    ['The plans the public have seen are in the library.', 'public'],
    ['I only know three of the bell ringers.', 'nothing'],
  ])('%s (%s)', (marked) => expect(mark(councillorOnlyKnowledge, marked)).toBe(marked))
})
