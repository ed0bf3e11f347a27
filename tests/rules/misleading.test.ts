import { describe, expect, test } from 'vitest'
import { misleading } from '../../src/rules/misleading.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The council wants to close the library, whatever the minutes say]].', 'against the minutes'],
    ['[[OTC supports the bypass, even though it denies it]].', 'against the council'],
    ['[[5,000 people came to the fair! (Ok it was 500 but it felt like more.)]]', 'owns up'],
    ["[[We left out the answers that said no, so it's a clear win]].", 'leaves out'],
    ["[[I told them the road was open. It wasn't, but it keeps them quiet for now]].", 'owns up'],
    ["[[The police backed our plan. I didn't actually ask them]].", 'owns up'],
    ['[[I may have exaggerated the figures a little, but the point stands]].', 'owns up'],
    ['[[The vaccine has microchips in it, look it up]].', 'a false tale'],
    ['[[They put something in the water to keep us calm]].', 'a false tale'],
    ['[[The council built the path itself (they raised all the money, we just signed the form)]].', 'credit'],
    ["[[That's not strictly true but never let the facts spoil a good headline]].", 'owns up'],
    [
      "[[The council is closing the rec, don't believe them when they say it is only a survey]].",
      'against what is said',
    ],
    [
      '[[Our flower budget has trebled. I did not say that it was from £20, because that would spoil the story]].',
      'leaves out',
    ],
    [
      'The council has decided to scrap the market. [[I know it says under review but that is how they do it]].',
      'under review',
    ],
    ['[[I told everyone the path was private to keep the crowds down]].', 'told so'],
    ['[[All our own work. They were given and fitted by the bowls club but we painted them]].', 'painted them'],
  ])('%s (%s)', (marked) => expect(mark(misleading, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The minutes say the council objects; I would have supported it.', 'reports both'],
    ['Correction: I said 14th in my last post, it is the 12th. Sorry.', 'corrects'],
    ['It is not true that the pool is closing.', 'denies a false tale'],
    ['The council denies that it will close the library, and I believe it.', 'reports the denial'],
    ["About 500 people came, says the steward's count.", 'a count'],
    ['The vaccine clinic is at the hub on Friday.', 'a clinic'],
    ['No, the earth is round and so are our new roundabouts.', 'a joke'],
    ['They raised all the money themselves. Well done them.', 'credit where due'],
    ['There is fluoride in the toothpaste, not in our water.', 'a fact'],
    ['I have not asked for a recount.', 'another asking'],
    [
      'Council voted 8 to 3 to look into the future of the toilets. No closure has been agreed.',
      'says what was decided',
    ],
    ['The photo is from the 2014 flood, to show how high the water came then.', 'dated openly'],
    ["Don't ask me how I know, but the tea urn is older than the vicar.", 'no figures'],
    ["Don't believe all you hear: the fair is on as usual.", 'puts right'],
    ['I told everyone the path was muddy.', 'a warning'],
    ['The benches were given by the bowls club and we painted them.', 'credit given'],
    ['Yes, we did.', 'an answer'],
    ["I haven't asked them.", 'no claim beside it'],
    ['It was not raining but it felt like it.', 'weather'],
    ['No idea whose tortoise this is, please share.', 'lost and found'],
    ['Whatever the website says, the gates open at nine.', 'opening times'],
    ['I was asked to say that the bins are a day late.', 'passed on'],
    ['I told the twins to stop running.', 'a parent'],
    ['The county has banned all barbecues on the heath.', 'plain news'],
  ])('%s (%s)', (marked) => expect(mark(misleading, marked)).toBe(marked))
})

describe('bent on purpose', () => {
  test.each([
    ["[[No idea if it's true but pass it on: the tap water has gone brown in the whole valley]].", 'found'],
    ['[[My leaflet says I saved the bus. The county did that in May, but who reads dates]].', 'found'],
    ["[[Couldn't find this anywhere official, posting it just in case: curfew for under 16s from Monday]].", 'found'],
    ["[[I told the residents the road was approved. It's not yet, but it'll keep them quiet]].", 'found'],
    ["That photo of the crowd is from last year. [[Nobody's going to notice]].", 'found'],
    ["[[I know the figure's out of date, but it makes the point]].", 'found'],
    ['I said ninety people came. It was nineteen. My mistake, sorry.', 'let pass'],
    ["No idea if it's true, so I won't be passing it on. Please check with the water company.", 'let pass'],
    ['The photo of the crowd is from last year, as the caption says.', 'let pass'],
    ['I told the residents the road was approved, and it is: see minute 14.', 'let pass'],
    ['My leaflet says I saved the bus. The county did that, and the second print will say so.', 'let pass'],
    ["The figure's out of date, so I have asked for the new one.", 'let pass'],
    ['We said every household would get a letter and every household has.', 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(misleading, marked)).toBe(marked))
})
