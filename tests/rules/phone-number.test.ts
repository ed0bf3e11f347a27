import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/draft.ts'
import { applyEdit } from '../../src/draft/edit.ts'
import { nothingKnown } from '../../src/rules/known.ts'
import { phoneNumber } from '../../src/rules/phone-number.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Ring Graham on [[07700 900142]].', 'five and six'],
    ['Ring Graham on [[07700900142]], he has the ladder.', 'no spaces'],
    ['Text Bev: [[07700-900-142]]', 'hyphens'],
    ['Text Bev: [[07700.900.142]]', 'dots'],
    ['His number is [[+44 7700 900142]].', 'international'],
    ['His number is [[+44 (0)7700 900142]] if you fancy a chat.', 'international with the nought in brackets'],
    ['She is on [[0044 7700 900142]].', 'double nought'],
    ['Jean ([[01632 960147]]) has the list.', 'in brackets'],
    ['Call [[(01632) 960147]] after six.', 'code in brackets'],
    ['It is [[020 7946 0123]], ask for Ken.', 'London drama range'],
    ['He is on [[oh seven seven double-oh, nine hundred one four two]].', 'said aloud'],
    ['Message her: [[O77OO 9OO142]]', 'letters for noughts'],
    ['[[zero one six three two nine six zero one four seven]] is the vicar', 'all in words'],
    ['Tel. Jean, [[960147]].', 'local six figures'],
    ['Ring Moira on [[960147]] or Ken on [[960148]] for tickets.', 'two locals'],
    ['Contact J. Moss [[960147]]/[[960148]].', 'two locals with a slash'],
    ['BBQ at ours, my mobile is [[07700 900286]].', "the writer's own, a note"],
  ])('%s (%s)', (marked) => expect(mark(phoneNumber, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Ring 101 and quote the crime number, or 999 if it is happening now.', 'emergency numbers'],
    ['Call 105 if the power is off, 111 if you are poorly, 119 for the jab.', 'short service numbers'],
    ['Planning reference 07/01234/FUL was refused.', 'planning reference'],
    ['UPRN 100030512345 is the site behind the hall.', 'property reference'],
    ['Grid reference SK 861 088, by the stile.', 'grid reference'],
    ['Cheque 101792 to the contractor for £46.32.', 'cheque number'],
    ['The precept is £104,500 and the reserves £96,014.70.', 'amounts'],
    ['Minutes of 06/08/2013 and 01.02.2014 were signed.', 'dates'],
    ['Meter serial 0163296014 needs reading by the office.', 'serial number'],
    ['We counted 960147 cars in a year on the bypass.', 'a count of six figures'],
    ['Open 0900 to 1700 and 0930 to 1200 on Saturdays.', 'times'],
    ['Charity number 1234567, company number 01632960.', 'registered numbers'],
    ['Invoice 084-003315 has been paid.', 'invoice'],
    ['ISBN 0 7700 9001 4 is the book of the walk.', 'book number'],
  ])('%s (%s)', (marked) => expect(mark(phoneNumber, marked)).toBe(marked))
})

test('lets pass what the council has published, and says nothing of helplines, office lines and the writer’s own under a pack', () => {
  const known = { councilNames: ['Northborough Town Council'], contacts: ['01632 960200'] }
  for (const text of [
    'The office is on 01632 960200.',
    'Power cut? UK Power is on 0800 316 3105.',
    'DM or text me, 07700 900286.',
    'Ring the library on 01632 960333.',
    'Plot 22 is free, ring the clerk on 01632 960417.',
    'Lost a dog? Tell the dog warden, 01632 960222.',
    'Severn Trent are on site. Their emergency line is 01632 960922.',
    'Diversion is signed. Their switchboard is 01632 960255.',
    'If it comes up again ring the flood line on 01632 960105.',
  ])
    expect(mark(phoneNumber, { text, known })).toBe(text)
  for (const text of [
    'Ring Graham on [[07700 900142]].',
    'Ring the clerk at home on [[01632 960417]].',
    'Their home number is [[01632 960233]].',
    'Drop Moira a line on [[01632 960124]].',
    'You will get him on the landline: [[01632 960125]].',
  ])
    expect(mark(phoneNumber, { text, known })).toBe(text)
})

test('takes a number out and leaves a sentence', () => {
  const draft = readDraft('Ring Graham on 07700 900142. Or (01632 960147) at home.')
  const texts = phoneNumber.find(draft, {}, nothingKnown).map(({ fix }) => fix && applyEdit(draft.text, fix.edit))
  expect(texts).toEqual(['Ring Graham. Or (01632 960147) at home.', 'Ring Graham on 07700 900142. Or at home.'])
})

test('a landline on the council’s own account, with nobody named, is a desk', () => {
  const text = 'For burials please ring [[01632 960388]], mornings only.'
  expect(
    mark(phoneNumber, {
      text: text.replace(/\[\[|\]\]/g, ''),
      account: 'council',
      known: { councilNames: ['the Council'] },
    }),
  ).not.toContain('[[')
  expect(mark(phoneNumber, { text, known: { councilNames: [] } })).toBe(text)
})
