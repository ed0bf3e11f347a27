import { describe, expect, test } from 'vitest'
import { privateBusiness } from '../../src/rules/private-business.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Selling my old cot and a box of baby clothes]].', 'a sale', { account: 'council' }],
    ['[[Can anyone recommend a good dog groomer]]?', 'a favour', { account: 'council' }],
    ['[[Happy 50th to my lovely husband Pete]]!', 'family', { account: 'council' }],
    ['[[Also for sale, one exercise bike, £40]].', 'a sale', { account: 'council' }],
    ['[[Does anyone have a spare pram for my daughter]]?', 'family', { account: 'council' }],
    ['[[Drinks at ours from 7, all welcome]].', 'a party', { account: 'council' }],
    ["[[It's my birthday on Friday so bring cake]].", 'birthday', { account: 'council' }],
    ['[[So proud of my son for passing his test]].', 'family', { account: 'council' }],
    ['[[Message me on here if you want the wardrobe]].', 'a sale', { account: 'council' }],
    ['[[Sponsor me, my gofundme is in the comments]].', 'fund-raising', { account: 'council' }],
  ])('%s (%s)', (text, _, circumstances) =>
    expect(mark(privateBusiness, { text, ...circumstances } as Example)).toBe(text),
  )
})

describe('lets pass', () => {
  test.each([
    ['Selling my old cot, £30.', 'own account', {}],
    ['Plants for sale at the market on Saturday.', 'the market', { account: 'council' }],
    ['Happy 100th birthday to our oldest resident!', 'a resident', { account: 'council' }],
    ['The Mayor was so proud of his granddaughter in the parade.', 'hm', { account: 'council' }],
    ['Can anyone recommend a venue for the youth forum? Please email the office.', 'hm', { account: 'council' }],
    ['Message us if your street light is out.', 'service', { account: 'council' }],
    ['Lost: one cat, belongs to a neighbour of the hall.', 'lost and found', { account: 'council' }],
    ['Drinks and cake in the hall from 7.', 'an event', { account: 'council' }],
    ['Allotment sheds for rent.', "the council's", { account: 'council' }],
    ['The old benches are for sale by sealed bid, see the notice.', "the council's", { account: 'council' }],
  ])('%s (%s)', (text, _, circumstances) =>
    expect(mark(privateBusiness, { text, ...circumstances } as Example)).toBe(text),
  )
})
