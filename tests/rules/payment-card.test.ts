import { describe, expect, test } from 'vitest'
import { paymentCard } from '../../src/rules/payment-card.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Found a card, number [[4111 1111 1111 1111]], is it yours?', 'spaced'],
    ['Card [[4111111111111111]] left in the machine.', 'bare'],
    ['My Amex [[3714 496353 98431]]', 'American Express'],
    ['[[5555-5555-5555-4444]] was on the till roll.', 'hyphens, bare'],
    ['visa debit [[4917 3008 0000 0000]]', 'Visa debit'],
    ['The long number is [[6011 0004 0000 0000]].', 'Discover'],
    ['[[4111111111111111]] [[5555555555554444]]', 'two in a row'],
    ['maestro [[6759649826438453]]', 'Maestro'],
    ['Mastercard: [[2223 0031 2200 3222]].', 'the newer range'],
    ["Don't post this: [[4539 4512 0398 7356]] exp 04/28", 'with its end date'],
  ])('%s (%s)', (marked) => expect(mark(paymentCard, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Card number 4111 1111 1111 1112.', 'fails the check'],
    ['Order number 4111 1111 1111 1111 has come.', 'an order'],
    ['Tracking 4111111111111111 says Tuesday.', 'a parcel'],
    ['Serial 5555 5555 5555 4444 is the mower.', 'a serial number'],
    ['Barcode 5555555555554444.', 'a barcode'],
    ['Cards are £4 each, 12 for £40.', 'prices'],
    ['Business cards: ring 01632 960147.', 'a phone'],
    ["MPAN 4111 1111 1111 1111 is the pavilion's.", 'a meter'],
    ['We had 4,111,111,111,111 views, joke.', 'a big figure'],
    ['Library card 12345678.', 'too short'],
    ['Scores by round: 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', 'scores'],
  ])('%s (%s)', (marked) => expect(mark(paymentCard, marked)).toBe(marked))
})
