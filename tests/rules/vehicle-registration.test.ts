import { describe, expect, test } from 'vitest'
import { vehicleRegistration } from '../../src/rules/vehicle-registration.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Whoever drives the white van, [[AB12 CDE]], move it.', 'van'],
    ['Reg [[AB12CDE]]', 'no space'],
    ['A grey Fiesta [[BD62 XYZ]] on Church Road', 'a model'],
    ['The old Volvo, [[A123 BCD]].', 'prefix'],
    ['[[ABC 123D]] is the vintage bus, a lovely vehicle.', 'suffix, word after'],
    ['Number plate [[LN19 XKT]] seen at the tip.', 'number plate'],
    ['Dashcam has [[KV70 OAO]]... no: [[KV70 HAD]].', 'two'],
    ['hit and run by [[YD08 PRS]]', 'hit and run'],
    ['[[AB70 DEF]]', 'by itself'],
    ['Parked across my drive again: [[FX21 LMN]]', 'parked'],
  ])('%s (%s)', (marked) => expect(mark(vehicleRegistration, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Minute ref AB12 CDE was deferred.', 'no vehicle'],
    ['The car park on the A123 is full.', 'a road'],
    ['AB49 ABC on a car', 'no such age'],
    ['Car boot at LE15 9ZZ', 'a postcode'],
    ['Driving test centre, room ABC 123Z', 'Z is not used'],
    ['Vans: see form PC12 in the office.', 'a form'],
    ['Route ABC 12 by bus', 'too short'],
    ["ab12 cde is not how a car's plate looks", 'small letters'],
    ['#AB12CDE cars', 'a hashtag'],
    ['AQ51 ABC, car', 'Q is not used'],
  ])('%s (%s)', (marked) => expect(mark(vehicleRegistration, marked)).toBe(marked))
})
