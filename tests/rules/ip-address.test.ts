import { describe, expect, test } from 'vitest'
import { ipAddress } from '../../src/rules/ip-address.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['The troll posts from [[203.0.113.7]].', 'plain'],
    ['Blocked [[198.51.100.23]] and [[198.51.100.24]].', 'two'],
    ['[[2001:db8::8a2e:370:7334]] is his', 'six, short'],
    ['[[2001:0db8:85a3:0000:0000:8a2e:0370:7334]]', 'six, whole'],
    ['IP: [[203.0.113.255]]', 'top'],
    ['([[192.0.2.1]])', 'in brackets'],
    ['log says [[203.0.113.7]]:8080', 'with a port'],
    ['His router, [[192.168.1.1]], is open', 'router'],
    ['[[10.0.0.1]]/24', 'a net'],
    ['it was [[203.0.113.7]], again', 'comma'],
  ])('%s (%s)', (marked) => expect(mark(ipAddress, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Firmware version 203.0.113.7 mends the till.', 'a version'],
    ['Items 10.2.1 and 10.2.2 were deferred.', 'three parts'],
    ['4.4.4.4 was deferred', 'numbering'],
    ['300.1.2.3 is too big', 'too big'],
    ['Port 80:443 at the desk', 'ports'],
    ['1.2.3.4.5 is the para', 'five parts'],
    ['v10.20.30.40 is out', 'a version with v'],
    ['At 10:30:45 and 11:00:00', 'times'],
    ['Agenda item 12.10.11.14 next', 'an item'],
    ['Phone 01632.960.147', 'a phone'],
    ['Class::method in the code', 'code'],
  ])('%s (%s)', (marked) => expect(mark(ipAddress, marked)).toBe(marked))
})
