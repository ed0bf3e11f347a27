import { expect, test } from 'vitest'
import { differingView } from '../../src/rules/differing-view.ts'
import { mark } from '../marking.ts'

test.each([
  ['The council voted to close the kiosk at noon. It should stay open until six.[[]]', 'should stay'],
  ['Full council refused the street party. They should have said yes and it ought to come back.[[]]', 'ought to'],
  ['The decision was to fell the beech on Mill Lane. The right decision was to prop it up.[[]]', 'the right decision'],
  ['OTC agreed to sell the depot. I think that is a mistake and we need to reconsider.[[]]', 'by its short name'],
  ['Members backed the toll on the car park. I disagree, it will empty the high street.[[]]', 'says so'],
  ['We voted to scrap the fireworks. I think we should have kept them.[[]]', 'one of them'],
  ['Last night the council approved the 200 houses. I voted against it and I think it is wrong.[[]]', 'was outvoted'],
  [
    'The council has decided to cut the number 9 bus grant. That is the wrong call and must be reversed.[[]]',
    'reversed',
  ],
  ['The committee turned down the skate park. I still think it should be looked at again.[[]]', 'again'],
  ['Our council rejected the cycle path. It is a bad decision for the town.[[]]', 'a verdict'],
  ['The vote was to keep the gates locked. They should be kept open on Sundays.[[]]', 'the vote'],
])('%s (%s)', (marked) => expect(mark(differingView, marked)).toBe(marked))

test.each([
  ['We decided on the blue paint, but it was a mistake.', 'a family'],
  ['The council voted to close the kiosk. You should take your own flask from now on.', 'what to do about it'],
  ['Members agreed the wrong date was printed on the poster.', 'something else is wrong'],
  ['The council decided against the mast, and I am glad they did.', 'they were against it, and so am I'],
  [
    'The council voted to close the kiosk at noon. Views my own: it should stay open until six.',
    'says whose view it is',
  ],
  [
    'The council voted to close the kiosk. I think it should reopen, but that is just my own view, not the council’s.',
    'says so at the end',
  ],
  ['The council voted to keep the kiosk open. They should be proud of that.', 'agrees'],
  ['The council agreed the budget last night. Bills should arrive in April.', 'what to expect'],
  ['The kiosk should stay open until six.', 'no decision told'],
  ['The council voted nine to four to close the kiosk at noon.', 'reports'],
  ['The county refused the crossing. They should think again.', 'another council'],
  ['Parliament voted for the bill. It was wrong to do so.', 'not the council'],
  ['The council decided to plant limes. Planting should start in November.', 'a plan'],
  ['Members approved the grant and the choir said thank you.', 'thanks'],
  ['The council backed the fair and I am delighted with it.', 'glad of it'],
])('%s (%s)', (marked) => expect(mark(differingView, marked)).toBe(marked))
