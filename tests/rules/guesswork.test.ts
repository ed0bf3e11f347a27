import { describe, expect, test } from 'vitest'
import { guesswork } from '../../src/rules/guesswork.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[My neighbour told me the bank is sold]].', 'a neighbour'],
    ['[[Rumour has it the bank is closing in June]].', 'rumour'],
    ['[[Word on the street is that the pub has been sold]].', 'word on the street'],
    ['[[Apparently the bus contract has been cancelled]].', 'apparently'],
    ['[[I bet somebody on the planning committee owns that field]].', 'bet'],
    ['[[I reckon the money for the park went on consultants]].', 'reckon, of a fact'],
    ['[[Fella at the tip told me they are shutting it on weekdays]].', 'of somebody met'],
    ['[[I would imagine the county has forgotten about the crossing]].', 'imagine, of a fact'],
    ["[[I'd guess they knew about the flooding for months]].", 'guess'],
    ['[[My guess is the county will close the library next]].', 'guess'],
    ['[[A bloke in the pub told me the school is merging with the one in Thornby]].', 'hearsay'],
    ["I'm [[hearing whispers that the market is being moved]].", 'whispers'],
    ['[[No proof but I suspect the contractor was told the other prices]].', 'no proof'],
    ['[[People are saying the new road was agreed years ago]].', 'people are saying'],
    ['[[From what I hear the developer has already paid for the land]].', 'from what I hear'],
    ['[[Supposedly the lights will cost twice as much this year]].', 'supposedly'],
    ["[[It's going round that the surgery has been sold]].", 'going round'],
    ["[[There's talk going about that the depot is closing]].", 'talk going about'],
    ["[[Don't know if it's true but the chemist is moving out]].", 'may be untrue'],
    ['It [[must be true as everybody is saying it]].', 'everybody'],
    ["[[I'd guess half of the planning team will be gone by June]].", 'half'],
  ])('%s (%s)', (marked) => expect(mark(guesswork, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['My sister said it would be fun.', 'private talk'],
    ['My guess is that the parcel comes on Tuesday.', 'a parcel'],
    ['It looks like they have sold out of sprouts.', 'a shop’s shelf'],
    ['My theory test is on Tuesday.', 'a test'],
    ['The market is full of bargains and the town is alive with music.', 'bustle'],
    ["Guess who is opening the fete? The county's own Father Christmas!", 'a game'],
    ['The county is mending Mill Lane in May, and I will pass on what I hear.', 'will tell what comes'],
    ['Somebody told me to ring the county about the drains.', 'advice'],
    ['The bus was late and I slept all the way, so, I am told, did I miss the bridge.', 'told of oneself'],
    ['I reckon we should ask for a crossing on Mill Lane.', 'an opinion'],
    ['The lad at the garage says thanks to everyone who pushed his van to the market.', 'thanks'],
    ['I should think the volunteers have earned a pint after the bridge.', 'praise'],
    ["I bet you didn't know the pump dates from 1820.", 'chat'],
    ['There is no truth in the rumour that the library is closing.', 'ends the rumour'],
    ['Please ignore the rumours about the market: it is on as usual.', 'ends the rumour'],
    ["According to the county's published figures, traffic is down 4%.", 'sourced'],
    ['Guess the weight of the cake and win it.', 'a stall'],
    ['I suspect that most of us have lost a glove on that path.', 'us'],
    ['Apparently I snore.', 'private life'],
    ['The minutes say the grant was agreed, so no need to guess.', 'sourced'],
    ['I bet it was cold at the lido this morning.', 'weather'],
    ['I assume you have all got your poppies.', 'chat'],
    ['A lady in the nail bar found a ring. Is it yours?', 'news, not hearsay'],
    ['I gather from the minutes that the merger was deferred to May.', 'sourced'],
    ['The collecting tin is going round at half past three.', 'a tin'],
    ['I was told off in the co-op queue for my parking.', 'told off'],
    ['The minibus is going round by Mill Lane while the drain is mended.', 'a minibus'],
    ['Guess half the price and the cake is yours.', 'a stall'],
  ])('%s (%s)', (marked) => expect(mark(guesswork, marked)).toBe(marked))
})

test.each([
  ["Posting unofficially. The council's new budget is a good one, I think.", 'as oneself'],
  ['[[Unofficially, the bank is closing in May]].', 'passed on'],
  ["We've been [[told unofficially that the depot will shut]].", 'passed on'],
  ['I can [[tell you unofficially that the grant has been refused]].', 'passed on'],
  ['I [[hear unofficially that the council is selling the hall]].', 'passed on'],
])('%s (%s)', (marked) => expect(mark(guesswork, marked)).toBe(marked))
