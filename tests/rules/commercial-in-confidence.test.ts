import { describe, expect, test } from 'vitest'
import { commercialInConfidence } from '../../src/rules/commercial-in-confidence.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The lowest bid so far is £18,400 and the rest are opened on Friday]].', 'bid before award'],
    ['[[Three tenders are in for the toilets: £38,000, £41,500 and £60,000]].', 'tenders before award'],
    ['[[One firm quoted £9,200 for the lights, and the contract has not been awarded yet]].', 'quote before award'],
    ['[[They pay 30p a cup, according to the pricing they sent in confidence]].', 'sent in confidence'],
    ["[[The landlord offered £600 a month for the kiosk and we're still negotiating]].", 'rent under negotiation'],
    ['[[Page 4 is marked commercial in confidence and gives their margin]].', 'marked'],
    ['[[The developer offered £1.1m for the field and we should hold out for more]].', 'offer'],
    ['[[The other bidder wants £4,000 a year for the market]].', 'one bid'],
    ['[[Commercially sensitive, but the café turned over £90k last year]].', 'sensitive'],
    ['[[Best bid so far for mowing is £23,600]].', 'so far'],
  ])('%s (%s)', (marked) => expect(mark(commercialInConfidence, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The contract was awarded to Barrow and Sons at £21,900 (minute 88).', 'awarded'],
    ['Three quotes were received and the lowest, £450, was accepted.', 'accepted'],
    ['Please get three quotes, each under £500, for the noticeboard.', 'asks for quotes'],
    ['We have raised £410 so far for the hospice.', 'fund-raising'],
    ['Offers from £5 at the plant sale this Saturday.', 'a sale'],
    ['Rent for the hall is £12 an hour.', 'published charge'],
    ['The lowest temperature so far was minus 4.', 'weather'],
    ['The bid to host the flower show cost nothing.', 'another bid'],
    ['The tender was published on Contracts Finder with a ceiling of £60,000.', 'published'],
    ['Compensation of £18 million so far has been offered by the government.', 'national news'],
    ['We are offering two trays of pansies for £5, up to Saturday.', 'a shop'],
    ['The cheapest quote for my boiler was £1,900.', 'a boiler at home'],
    ['The highest bid for the teddy was £65.', 'an auction'],
  ])('%s (%s)', (marked) => expect(mark(commercialInConfidence, marked)).toBe(marked))
})
