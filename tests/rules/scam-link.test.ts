import { describe, expect, test } from 'vitest'
import { scamLink } from '../../src/rules/scam-link.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Claim your £250 voucher here, just log in: http://voucher.example/login]]', 'bait'],
    ['[[Is this you in this video?? http://vid.example/fb-login]]', 'bait'],
    ['[[You may be due a tax refund. Enter your bank details at http://refund.example before midnight]].', 'refund'],
    ['[[OMG it worked! Free voucher, click here http://free.example]]', 'bait'],
    ['[[You have won a prize! Claim now at http://prize.example/claim]]', 'prize'],
    ['[[Missed parcel? Confirm your card details here: http://parcel.example]]', 'parcel'],
    ['[[Last chance for a free air fryer, sign in at http://win.example]]', 'bait'],
    ['[[Double your money with crypto, log in at http://coin.example/login]]', 'crypto'],
    ['[[Council tax rebate: verify your account at www.rebate.example]]', 'rebate'],
    ['[[Gift cards for everyone, click the link http://gift.example/free]]', 'bait'],
  ])('%s (%s)', (marked) => expect(mark(scamLink, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ["Scam warning: texts about a missed parcel have a link. Don't click it.", 'warning'],
    ['Council tax bills are out: https://thornby.example/tax', 'plain'],
    ['Vouchers for the play scheme: https://thornby.example/play', 'plain'],
    ['We won a prize at the flower show!', 'a show'],
    ['Book your pitch here: https://thornby.example/market', 'plain'],
    ['Beware of a fake refund e-mail.', 'warning'],
    ['Log in to the library to renew books: https://library.example', 'plain'],
    ['The raffle prize is a hamper, tickets at https://hall.example', 'raffle'],
    ['Is this your dog? Photo below.', 'a dog'],
    ['Claim your lost glove at the office.', 'lost property'],
  ])('%s (%s)', (marked) => expect(mark(scamLink, marked)).toBe(marked))
})
