import { describe, expect, test } from 'vitest'
import { colourfulLanguage } from '../../src/rules/colourful-language.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Bonkers]]. There is no other word for it.', 'slang for madness'],
    ['[[Stark raving bonkers]], the lot of it.', 'phrase'],
    ['They have made a right [[pig’s ear]] of the kerb.', 'failure'],
    ['The timetable is a [[dog’s breakfast]].', 'failure'],
    ['A [[total shambles]] from start to finish.', 'failure'],
    ['That hat had us [[pissing ourselves]].', 'laughter'],
    ['I was [[gobsmacked]] when I saw the bill.', 'shock'],
    ['It’s [[the flipping pits]].', 'mild oath'],
    ['It would be [[bloomin’ marvellous]].', 'mild oath'],
    ['[[What the hell]] is going on at the junction?', 'mild oath'],
    ['A [[load of old tosh]].', 'worthless'],
    ['The consultation is [[utter nonsense]].', 'worthless'],
    ['I am [[pissed off]] with the wait.', 'anger'],
    ['It [[makes my blood boil]].', 'anger'],
    ['They [[could not run a raffle in a sweet shop]]. Pure [[codswallop]].', 'worthless'],
  ])('%s (%s)', (marked) => expect(mark(colourfulLanguage, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The circus is on the Meadow until Sunday.', 'thing'],
    ['The roasted nuts and crackers stall is back.', 'things'],
    ['The blooming azaleas and the flaming torches were a sight.', 'in bloom and aflame'],
    ['A pile of rubbish was left by the lay-by.', 'fly-tipping'],
    ['What is mental health first aid?', 'health'],
    ['The cesspit is emptied in May.', 'thing'],
    ['A convoy has left for the war zone.', 'war'],
    ['The children were taken for a ride on the steam train.', 'a ride'],
    ['My youngest had a nightmare about geese.', 'a dream'],
    ['The gravel pits are closed to swimmers.', 'thing'],
    ['Pantomime tickets go on sale on Friday.', 'thing'],
    ['The meeting was chaotic and I did not enjoy it.', 'plain'],
    ['The decision is wrong and I shall say so on Tuesday.', 'robust, plain'],
    ['This policy is a disgrace.', 'criticism, no slang'],
    ['Take the bend slowly, the lights are round the bend.', 'place'],
    ['She does not give a talk without slides.', 'plain'],
    ['Residents are angry, and so am I.', 'feeling, plain'],
    ['Hellidon and Helland were both on the walk.', 'places'],
    ['“A total shambles and a waste of money” is what one letter called it.', 'quoted'],
    ['The pigs’ ears are for the dogs, the butcher says.', 'things'],
    ['It is mad that two towns share one bus, but there we are.', 'mild, plain'],
  ])('%s (%s)', (marked) => expect(mark(colourfulLanguage, marked)).toBe(marked))
})

test.each([
  ['Two pounds an hour to park. [[Daylight robbery]].', 'of the town'],
  ['The vote on the depot was [[a stitch-up]].', 'of the town'],
  ['The consultation was a [[kangaroo court]] and everybody knows it.', 'of the town'],
  ["My grandchildren pay more for the bus than I do. It's [[daylight robbery]].", 'of the town'],
])('%s (%s)', (marked) => expect(mark(colourfulLanguage, marked)).toBe(marked))
