import { describe, expect, test } from 'vitest'
import { emailAddress } from '../../src/rules/email-address.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Send photos to [[jean.faversham@post.example]].', 'plain'],
    ['[[k.aldous+allotment@post.example]] has the key list', 'plus sign'],
    ['Her e-mail is [[MAUREEN@POST.EXAMPLE]]!', 'capitals'],
    ["Write to '[[dai@pump.example]]' please", 'in quotes'],
    ['Photos ([[jean_f@post.example]]) by Friday.', 'in brackets'],
    ['He is [[keith dot aldous at gmail dot com]].', 'said aloud'],
    ["It's [[bev.moss at hotmail dot co dot uk]] I think", 'said, longer ending'],
    ['Contact [[trish (at) post.example]] for the raffle.', 'at in brackets'],
    ['Contact [[trish [at] post [dot] example]] for the raffle.', 'both in brackets'],
    ["Ask [[o'dowd@post.example]] about the band.", 'apostrophe'],
    ['Mail [[office@northborough.example]] with no pack in use.', 'a role, as a note'],
  ])('%s (%s)', (marked) => expect(mark(emailAddress, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Have a look at gmail dot com for the phishing page.', 'a site, not a mailbox'],
    ['Tag @jean.faversham in the photos.', 'a mention'],
    ["Meet at the hall at 7. Dot the i's later.", 'at and dot apart'],
    ['See northborough.example for the map.', 'a web address'],
    ['Find us at northborough dot example', 'a web address said aloud'],
    ['The score was 3@2 in the pub quiz.', 'odd sign'],
    ['info@northborough. is where the page broke off', 'no ending'],
    ['Sign up at yahoo dot com if you must.', 'a verb before at'],
    ["I'm on Mastodon: @dai@social.example", 'a handle with a server'],
    ['Tomatoes @ £2.50 a kilo on the market.', 'price'],
    ['Details at outlook dot com are wrong again', 'details at a site'],
  ])('%s (%s)', (marked) => expect(mark(emailAddress, marked)).toBe(marked))
})

test('lets pass what the council has published and its own domains', () => {
  const known = { councilNames: ['Northborough'], contacts: ['clerk@nb.example'], domains: ['northborough.example'] }
  for (const text of [
    'Mail clerk@nb.example.',
    'Mail a.moss@northborough.example.',
    'Mail info@anybody.example.',
    'Mail me on a.moss@post.example.',
  ])
    expect(mark(emailAddress, { text, known })).toBe(text)
})
