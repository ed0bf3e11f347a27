import { describe, expect, test } from 'vitest'
import { doorCode } from '../../src/rules/door-code.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['The [[padlock takes 3371]].', 'takes'],
    ['Caretaker’s out, but [[it’s 5526 to get in]].', 'to get in'],
    ['[[9902 opens]] the side gate.', 'opens'],
    ['[[The key to the scout hut is under the green tub]].', 'a key and its place'],
    ['[[The key safe is 4471]].', 'key safe'],
    ['[[Gate code is C2580]].', 'gate'],
    ['Contractors can let themselves in, [[gate code 7720]].', 'gate'],
    ['[[The alarm is 1515]], press it twice.', 'alarm'],
    ['[[The padlock on the field gate is 1966]].', 'padlock'],
    ['The hall [[door code has changed to 9034]].', 'changed'],
    ['[[Shed key under the blue pot]].', 'hidden key'],
    ['[[The spare key is under the mat]].', 'hidden key'],
    ['[[Pavilion code: 2210]].', 'pavilion'],
    ['[[Key box 8080]], round the back.', 'key box'],
    ['[[The key to the pavilion store is on the hook under the third flowerpot]].', 'a hook under a pot'],
  ])('%s (%s)', (marked) => expect(mark(doorCode, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['It’s 1200 to hire the hall for the year.', 'a price'],
    ['The clock takes 1500 turns a month.', 'turns'],
    ['The key to a good marrow is in the soil.', 'no door'],
    ['Never post the hall door code online.', 'advice'],
    ['The gate cost £1,200.', 'price'],
    ['The hall number is 01632 960200.', 'a phone number'],
    ['The gate on Mill Lane is 400 years old.', 'age'],
    ['Ring the office for the door code.', 'where to ask'],
    ['The safe is 120 years old and weighs a ton.', 'age'],
    ['The code of conduct is on page 12.', 'another code'],
    ['The alarm went off at 0300.', 'a time'],
    ['Gate 12 is the one for the stalls.', 'a gate'],
    ['The key is on the map under the picture.', "a map's key"],
    ['The key to a good scone is on the back of the packet.', 'a scone'],
  ])('%s (%s)', (marked) => expect(mark(doorCode, marked)).toBe(marked))
})

describe('a code told by a riddle', () => {
  test.each([
    ['The [[padlock on the store is the year the school opened, then the hash]].', 'found'],
    ["To [[get in, it's the last four digits of the office number]].", 'found'],
    ["For the side [[gate turn it to the first three numbers of the clerk's phone]].", 'found'],
    ["[[Alarm's off if you type in the mayor's birthday]].", 'found'],
    ['The [[key safe opens with the year the castle was built, backwards]].', 'found'],
    [
      'You want the blue [[padlock, set it to the last two digits of the hall phone number and then twice]] again.',
      'found',
    ],
    ['[[Door code is same as the bus number, three times]].', 'found'],
    ['The last four digits of the office number are easy to remember.', 'let pass'],
    ['The school opened in 1911 and so did the gate.', 'let pass'],
    ["Turn left at the side gate and it's the second door.", 'let pass'],
    ['The Battle of Hastings is the theme of the pageant.', 'let pass'],
    ['The key safe is being replaced on Monday.', 'let pass'],
    ['The padlock is rusty and the year of the castle is on the plaque.', 'let pass'],
    ['The dialling code is 01632, the discount code is 2025.', 'other codes'],
    ['The keys are in the box office.', 'a box office'],
    ['The hall door will be open all weekend for the art trail.', 'an invitation'],
  ])('%s (%s)', (marked) => expect(mark(doorCode, marked)).toBe(marked))
})
