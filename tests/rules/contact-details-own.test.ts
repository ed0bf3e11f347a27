import { describe, expect, test } from 'vitest'
import { contactDetailsOwn } from '../../src/rules/contact-details-own.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Any questions, ring me at home on [[01632 960711]].', 'ring me'],
    ["my mobile is [[07700 900286]] and I'm at [[12 Elm Avenue]] if you want to knock", 'number and house'],
    ['Call Dai on 07700 900741 or text me on [[07700 900590]].', "mine, not Dai's"],
    ['Email me: [[ann.moss@post.example]]', 'e-mail'],
    ['Pop round to mine, [[14 Mill Lane]], for a leaflet.', 'pop round'],
    ['DM or text me, [[07700 900590]]', 'text me'],
    ['You can get me on [[01632 960711]] most evenings.', 'get me on'],
    ['I live at [[9 Paddock Lane]] so I know.', 'I live at'],
    ["I'm always in at [[9 Paddock Lane]] of an evening.", 'I am always in'],
    ["I'm usually at [[9 Paddock Lane]] if you want a word.", 'I am usually at'],
    ['Drop it through my door, [[3 Gaol Court]].', 'my door, a house'],
    ['WhatsApp me on [[07700 900590]] or e-mail [[ann.moss@post.example]]', 'two ways'],
    ['My home number is [[01632 960711]]', 'my home number'],
  ])('%s (%s)', (marked) => expect(mark(contactDetailsOwn, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Ring Jean on 01632 960711.', "somebody else's"],
    ['She can be reached at home on 01632 960711.', 'hers'],
    ['Her address is 12 Elm Avenue.', 'her address'],
    ['Ring me when you get this.', 'no number'],
    ["I'm at 12 Elm Avenue's bus stop now? No, I'm at the library.", "no address of one's own"],
    ['Email me on cllr.moss@northborough-tc.example', 'an address at the council'],
    ['Email me: a.moss@northborough.gov.uk', "a public body's"],
    ['Call the office on 01632 960200.', "the office's"],
    ['My view is that 14 Penn Lane should be listed.', 'a view on a house'],
    ['Tell me what you think, 101 is for emergencies only.', 'a service number'],
    ['I was at the meeting on 01/02/2026.', 'a date'],
  ])('%s (%s)', (marked) => expect(mark(contactDetailsOwn, marked)).toBe(marked))
})

test('speaks to personal accounts only', () => {
  const text = 'Ring me on 01632 960711.'
  expect(mark(contactDetailsOwn, { text, account: 'council' })).toBe(text)
})
