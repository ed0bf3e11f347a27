import { describe, expect, test } from 'vitest'
import { bankDetails } from '../../src/rules/bank-details.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Pay her back on sort code [[00-00-00]], account [[12345678]].', 'both named'],
    ['Sort code: [[200000]]', 'no hyphens'],
    ['sort code [[20 00 00]] acc no [[12345678]]', 'spaces, short names'],
    ['His bank account number is [[1234567]], seven figures.', 'an old account'],
    ['Account no. [[12345678]] for the whip-round', 'account alone'],
    ['IBAN [[GB29 NWBK 6016 1331 9268 19]]', 'IBAN'],
    ['[[GB29NWBK60161331926819]] please', 'IBAN, bare'],
    ['Sort code is [[00-00-00]] and then [[87654321]]', 'account follows'],
    ["[[DE89 3704 0044 0532 0130 00]] for the twin town's fund", 'foreign IBAN'],
    ['bank details: [[12345678]]', 'details'],
    ['s/c [[00-00-00]]', 'the short sign'],
  ])('%s (%s)', (marked) => expect(mark(bankDetails, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The accounts for 21-11-26 are on the website.', 'a date'],
    ['Sort code of practice first.', 'other words'],
    ['GB29 NWBK 6016 1331 9268 18 fails the check.', 'wrong check'],
    ['Random digits 12345678 on a lamp post.', 'no name'],
    ['Account for 20-00-00 hours? No.', 'odd'],
    ['On account of the rain, 12 stalls only.', 'on account of'],
    ['Her account of 1914 is moving.', 'a story'],
    ['Our Instagram account has 12,345,678 followers, not.', 'followers'],
    ['AB12 CDE is a number plate.', 'a plate'],
    ['Cheques for 00-05-06 were signed.', 'no sort code'],
  ])('%s (%s)', (marked) => expect(mark(bankDetails, marked)).toBe(marked))
})
