import { describe, expect, test } from 'vitest'
import { commercial } from '../../src/rules/commercial.ts'
import { mark } from '../marking.ts'

describe('on the council’s page', () => {
  test.each([
    ["[[I'm doing 20% off gutter cleaning all month, message me to book]]", 'a discount'],
    ['[[Need a mobile disco]]? [[Best prices in the county]].', 'a disco'],
    ['Nice tubs. [[My salon has a special offer on Tuesdays]].', 'a salon'],
    ['[[Order yours by Friday, £8 each or two for £15]].', 'order'],
    ['[[Free quotes for all your fencing]].', 'free quotes'],
    ['[[For sale: one cot, £30]].', 'for sale'],
    ['[[Use code NORTHBY10 at the till]].', 'a code'],
    ['[[Now taking bookings for Christmas trees]]!', 'bookings'],
    ['[[No job too small, fully insured]].', 'a tradesman'],
    ['[[Hand-poured soy candles, £8 each]].', 'candles'],
    ['[[Patios jet washed from £60]].', 'a price'],
    ['Got a spare room? [[We will fill it in a week or your money back]].', 'money back'],
    ['[[A tumble dryer, nearly new, from a clean home]].', 'nearly new'],
  ])('%s (%s)', (marked) => expect(mark(commercial, { text: marked, place: 'council-page' })).toBe(marked))

  test.each([
    ['Town market this Saturday: cheese, bread and honey.', 'the market'],
    ['Hanging baskets £18 each from the depot.', 'the council’s own'],
    ['Tickets for the panto are £5 each from the box office.', 'a box office'],
    ['Hall hire is £12 an hour; ask the office.', 'hall hire'],
    ['Allotment plots are £40, order of the list.', 'allotments'],
    ['Raffle tickets £1 each in aid of the hospice.', 'a raffle'],
    ['Well done to the new cobbler on the High Street.', 'praise'],
    ['The shop fronts look grand this year.', 'shops'],
    ['Does anyone know when the market opens?', 'asks'],
    ['Now taking bookings for the summer fair.', 'the council’s fair'],
    ['Half price swimming for under fives.', 'the council’s pool'],
    ['Selling fast: tickets for the panto. Message us if you find a lost dog.', 'the council’s own'],
    ['The precept is £3.11 a year on Band D.', 'the precept'],
    ['Mind the gap in the pavement by the bank.', 'a warning'],
    ['The clock is nearly as good as new.', 'a clock'],
    ['The grand opening of the skate park is on Saturday.', 'the council’s skate park'],
  ])('lets pass %s (%s)', (marked) => expect(mark(commercial, { text: marked, account: 'council' })).toBe(marked))
})

test('on one’s own page anybody may sell', () =>
  expect(mark(commercial, 'For sale: one cot, £30.')).not.toContain('[['))
