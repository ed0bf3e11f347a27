import { describe, expect, test } from 'vitest'
import { charactersLeft, weightedLength } from '../../src/draft/length.ts'

/** Every figure was read off twitter-text 3.1.0, parseTweet(text).weightedLength. */
describe('as X counts', () => {
  test.each([
    ['Plain words', 11, 'one each'],
    ['It’s £5 – “fair”…', 18, 'typographic quotes, dash and pound weigh one, an ellipsis two'],
    ['Cafe\u0301', 4, 'composed first'],
    ['Llŷn ŵ ŷ', 8, 'Welsh circumflexes weigh one'],
    ['€', 2, 'the euro sign weighs two'],
    ['•', 2, 'so does a bullet'],
    ['日本', 4, 'and every letter beyond the light ranges'],
    ['oakham.gov.uk', 23, 'a bare domain is a link'],
    ['See www.northby.gov.uk/budget?x=1.', 28, 'the stop after a link is not in it'],
    ['http://northby.gov.uk/path/to/a-very-long-page-name-that-goes-on-and-on-for-ever', 23, 'however long'],
    ['Mail clerk@northby.gov.uk today', 31, 'a mail address is no link'],
    ['@x.com', 6, 'nor is a handle'],
    ['e.g. this', 9, 'nor an abbreviation'],
    ['5.30pm', 6, 'nor a time'],
    ['(https://northby.example/a_b)', 29, 'nor a domain that nobody can register'],
    ['it.so', 23, 'a blank forgotten after a stop makes one'],
    ['👍🏽', 2, 'a skin tone adds nothing'],
    ['👩‍👩‍👧‍👦', 2, 'a family is one emoji'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2, 'so is the flag of Wales'],
    ['1️⃣', 2, 'and a keycap'],
    ['🇬🇧🇫🇷', 4, 'two flags are two'],
    ['❤️', 2, 'a red heart'],
    [
      "Statements and opinions here are my own and do not necessarily represent Northby Town Council's policies or opinions",
      116,
      'a wording as councils adopt it',
    ],
  ])('%s is %i (%s)', (text, length) => expect(weightedLength(text)).toBe(length))
})

describe('what a site leaves', () => {
  test.each([
    ['x', 'x'.repeat(270), 10],
    ['x', 'x'.repeat(290), -10],
    ['bluesky', '👩‍👩‍👧‍👦', 299],
    ['mastodon', 'See https://northby.gov.uk/a/very/long/way/to/the/minutes', 473],
    ['threads', 'x'.repeat(500), 0],
    ['facebook', 'x', 63205],
    ['nextdoor', 'x', null],
  ] as const)('on %s', (site, text, left) => expect(charactersLeft(text, site)).toBe(left))
})
