import { describe, expect, test } from 'vitest'
import { exaggeration } from '../../src/rules/exaggeration.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Carry on and there [[will be nothing left of the market]].', 'an end'],
    ['[[Every single street in this town is full of potholes]].', 'every single'],
    ['[[Nobody in Thornby has ever been asked about it]].', 'nobody ever'],
    ["It's [[the worst junction in the whole of England]].", 'superlative'],
    ['[[The biggest waste of money in the history of the county]].', 'superlative'],
    ['[[Literally everyone hates the new bins]].', 'literally everyone'],
    ['[[Not one single shop has survived the roadworks]].', 'not one'],
    ['[[The whole town is up in arms about the benches]].', 'whole town'],
    ['[[Not one bin has been emptied on time in ten years]].', 'not one in years'],
    ['[[Everyone in the village knows that the survey was fixed]].', 'everyone knows'],
    ['[[The most dangerous road in the country, bar none]].', 'superlative'],
    ['Our high street looks [[like a war zone]].', 'war zone'],
    ['[[Residents oppose it without exception]].', 'without exception'],
  ])('%s (%s)', (marked) => expect(mark(exaggeration, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['We have not had a reply.', 'a fact'],
    ['The shop was never open on Mondays.', 'a fact'],
    ['Never give anyone your PIN.', 'advice'],
    ['This is the best dinner I have ever had.', 'a dinner'],
    ['No one left hungry, and nothing is left in the tin.', 'a full table'],
    ['I have never been there.', 'a place not seen'],
    ['Thank you to every single one of you who came.', 'thanks'],
    ["It's one of the worst junctions in the county.", 'one of'],
    ['The oldest pub in England is not in this county, sadly.', 'a fact'],
    ['Every Saturday the market opens at 9.', 'every Saturday'],
    ['Nobody was hurt, thank goodness.', 'a fact'],
    ['Not one of the 14 samples failed, according to the published report.', 'sourced'],
    ['Best cake in the world, thank you Jean!', 'cake'],
    ['Eleven of the twenty drains on Mill Lane are blocked.', 'figures'],
    ['Everyone is welcome at the open evening.', 'welcome'],
    ['The whole town is invited to the lights.', 'invitation'],
    ['The biggest marrow in the show weighed 31 kg.', 'a show'],
    ['Nobody likes a wet Monday.', 'chat'],
    ['Every child in the town gets a free book this week.', 'an offer'],
    ['Not one for early mornings, me, but the sunrise was worth it.', 'of oneself'],
    ['Net zero is a long way off.', 'a term'],
  ])('%s (%s)', (marked) => expect(mark(exaggeration, marked)).toBe(marked))
})
