import { describe, expect, test } from 'vitest'
import { uncheckedStory } from '../../src/rules/unchecked-story.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ["[[Sharing just in case: vans are stealing dogs in the county, I haven't checked]].", 'not checked'],
    ['[[No idea if this is true but they say the reservoir is poisoned]].', 'no idea'],
    ["[[Someone sent me this about the new fines, haven't looked it up yet]].", 'not looked up'],
    ['[[Copied from another group, please share]]!', 'copied'],
    ["[[I can't vouch for it but the story is that the mast is being moved]].", 'cannot vouch'],
    ['[[Saw this on another page, might be fake but worth sharing]].', 'may be fake'],
    ["[[Not sure if it's real, the picture is shocking anyway]].", 'not sure'],
    ["[[I don't know whether this is true, make up your own minds]].", 'does not know'],
    ["[[From a page I've never heard of, but it rings true]].", 'unknown page'],
    ['[[Posting just in case it is genuine]].', 'just in case'],
  ])('%s (%s)', (marked) => expect(mark(uncheckedStory, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ["I checked with the police and it isn't true.", 'checked'],
    ["Please don't share things you haven't checked.", 'advice'],
    ["I haven't checked my emails today, sorry.", 'e-mails'],
    ["We haven't confirmed the band yet.", 'a booking'],
    ["I'm not sure if it's right turn only at the lights until Friday.", 'roads'],
    ["If you don't know whether a call is real, hang up.", 'advice'],
    ["I don't know if it is true so I won't pass it on.", 'holds back'],
    ["Copied from the county's website: the tip is shut on Monday.", 'a source'],
    ['The figures have been verified by the auditor.', 'verified'],
    ['Take a coat just in case.', 'weather'],
    ["I haven't checked the bus times yet.", 'bus times'],
    ['Nine eggs sounds about right for that sponge.', 'a recipe'],
    ['I may be wrong but is that a heron?', 'modest'],
  ])('%s (%s)', (marked) => expect(mark(uncheckedStory, marked)).toBe(marked))
})
