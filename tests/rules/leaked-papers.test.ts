import { describe, expect, test } from 'vitest'
import { leakedPapers } from '../../src/rules/leaked-papers.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Photos of the pink papers from last night are below]].', 'pink papers'],
    ["[[I've put up a scan of the confidential report so you can all read it]].", 'scan'],
    ['[[A copy of the private minutes is in the comments]].', 'private minutes'],
    ["[[It's in the confidential pack and I've sent a copy to the Gazette]].", 'to the press'],
    ["[[I've sent the confidential survey of the baths to the Argus]].", 'to the press by another name'],
    ['[[Someone leaked me the report on the leisure centre]].', 'leaked'],
    ['[[The letter is marked private and confidential, here it is anyway]].', 'marked'],
    ["[[I leaked it and I'd do it again]].", 'owns up'],
    ['[[Attached is the unpublished audit report, pages 3 to 5]].', 'unpublished'],
    ['[[Here are the restricted figures for the town hall roof]].', 'restricted figures'],
    ['[[Yes it was me who gave the exempt paper to the Echo]].', 'owns up'],
  ])('%s (%s)', (marked) => expect(mark(leakedPapers, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ["There's a leak in the roof of the scout hut.", 'water'],
    ["I've sent a copy of my open letter to the Gazette.", 'own letter'],
    ['Photo of the pink blossom on Mill Lane below.', 'blossom'],
    ['Here are the published figures for the town hall roof.', 'published'],
    ['Copies of the agenda are in the library.', 'public'],
    ['The private nursery sent a letter to the paper about parking.', 'private business'],
    ['Leaked oil on Station Road, take care on bikes.', 'oil'],
    ['A confidential paper will be considered in the second half of the meeting.', 'mention only'],
    ['Here is the draft Neighbourhood Plan for consultation.', 'a public draft'],
    ['I was passed the ball and scored, it was in the paper.', 'football'],
    ['I will not share letters marked confidential, whoever asks.', 'kept'],
    ['Papers marked private remain private with me.', 'kept'],
  ])('%s (%s)', (marked) => expect(mark(leakedPapers, marked)).toBe(marked))
})
