import { describe, expect, test } from 'vitest'
import type { Example } from '../../src/rules/rule.ts'
import { workImages } from '../../src/rules/work-images.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ["[[Drone footage we shot for the council's park plan]].", 'taken for the council', { role: 'officer' }],
    ['[[Photos of my colleagues on budget day]].', 'colleagues', { role: 'clerk' }],
    ['The [[office party in pictures]].', 'party', { role: 'officer' }],
    ['[[Pictures taken for the council, too good to waste]].', 'taken for the council', { role: 'officer' }],
    ['Candid [[snaps of the office on a Friday]].', 'office', { role: 'clerk' }],
    [
      '[[Team lunch]]!',
      'attached',
      { role: 'officer', attachments: [{ kind: 'photo', shows: 'colleagues', permission: 'none' }] },
    ],
    [
      '[[The park from above]].',
      'source',
      { role: 'officer', attachments: [{ kind: 'video', shows: 'the park', source: 'taken for the council' }] },
    ],
    ['[[Work do in pics]].', 'work do', { role: 'officer' }],
    ['A [[video of the team dancing by the printer]].', 'the team', { role: 'officer' }],
    ['[[Footage I filmed for the town council last May]].', 'filmed for the council', { role: 'clerk' }],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(workImages, { text, ...circumstances } as Example)).toBe(text))
})

describe('lets pass', () => {
  test.each([
    ['Photos of the office block they want to build.', 'a building', { role: 'officer' }],
    ['Drone footage the county shot for its flood map.', "somebody else's", { role: 'officer' }],
    ['Photos by the camera club, taken for the exhibition.', 'taken for another', { role: 'clerk' }],
    ['My team won the cup, picture in the Mercury.', 'a team of another kind', { role: 'officer' }],
    ['The party was a picture of good manners.', 'a manner of speaking', { role: 'clerk' }],
    ['Photos of my colleagues on budget day.', 'a councillor', {}],
    ['Photos of my garden.', 'private', { role: 'officer' }],
    ['The office party in pictures.', "the council's account", { role: 'officer', account: 'council' }],
    ['Pictures of the town taken for the calendar.', 'calendar', { role: 'clerk' }],
    ["My sister's wedding in pictures.", 'family', { role: 'officer' }],
    [
      'Team lunch!',
      'given',
      { role: 'officer', attachments: [{ kind: 'photo', shows: 'colleagues', permission: 'given' }] },
    ],
    ['Took the dog to the office.', 'no picture', { role: 'officer' }],
    ['The film at the hall tonight is about bees.', 'a film', { role: 'clerk' }],
    ['Frost on the allotment, photo below.', 'private', { role: 'officer' }],
    ['I work in pictures, says my daughter the artist.', 'artist', { role: 'officer' }],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(workImages, { text, ...circumstances } as Example)).toBe(text))
})
