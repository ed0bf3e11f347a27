import { describe, expect, test } from 'vitest'
import { offTopic } from '../../src/rules/off-topic.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

/** A comment on the council's page, under a post about this. */
const under = (subject: string) => ({ place: 'council-page', replyTo: `post about ${subject}` })

describe('finds', () => {
  test.each([
    ['[[What about the speeding on Mill Lane then]]?', 'turns', under('allotment inspections')],
    ['[[Nothing to do with this but when is bin day]]?', 'says so', under('the carnival')],
    ['[[Sign my petition for a crossing here]].', 'a plea', under('the library')],
    ['[[Never mind that, fix the potholes]].', 'turns', under('the band concert')],
    ['[[Off topic, but does anyone sell logs]]?', 'says so', under('the market survey')],
    ['[[Off the subject, but has anybody seen a ginger cat]]?', 'says so in other words', under('the market survey')],
    ['[[This is about the noise on Station Road]].', 'turns', under('the budget')],
    ['[[Check out my new channel for gardeners]].', 'a plea', under('bus times')],
    ["[[Forget that, my neighbour's hedge is over the path]].", 'turns', under('the choir')],
    ['[[On a different note, who do I ring for a skip]]?', 'turns', under('poppies')],
    ['[[Sorry to hijack this, has anyone found a black cat]]?', 'says so', under('the fete')],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(offTopic, { text, ...circumstances } as Example)).toBe(text))
})

describe('lets pass', () => {
  test.each([
    ['Nothing to do with bins, just thank you for the band.', 'keeps to the band', under('the band concert')],
    ['Never mind the petition, the swings are what matters.', 'weighs the topic itself', under('the new swings')],
    ['Check out the path by the weir, it is flooded again.', 'no plea of its own', under('river levels')],
    ['Sign my petition for a crossing here.', 'answers nothing', { place: 'council-page' }],
    ['Off topic, but does anyone sell logs?', 'on an own page', { replyTo: 'post about the market survey' }],
    ['What about the plots by the gate, are they inspected too?', 'on the topic', under('allotment plots')],
    ['What about the speeding on Mill Lane then?', 'own page', {}],
    ['Thank you, see you there.', 'an answer', under('the fete')],
    ['Will there be parking?', 'a question', under('the carnival')],
    ['This is about right, well done.', 'a manner of speaking', under('the budget')],
    ['Never mind that the rain came, the band was superb.', 'on the topic', under('the band concert')],
    ['What about the library on Saturdays?', 'on the topic', under('library hours')],
    ['Lovely.', 'praise', under('poppies')],
    ['Which hall is it in?', 'a question', under('the quiz')],
    ['What about Sundays?', 'a question', under('bus times')],
    ['Also the stop has no light.', 'adds to it', under('bus times')],
    ['Anyone know when the gates open?', 'a question', under('the fireworks')],
    ['Can someone help with parking?', 'a question', under('the fireworks')],
    ['More importantly, will there be hot dogs?', 'a question', under('the fireworks')],
    ['While you’re here, thank you for cleaning up.', 'thanks', under('the carnival')],
    ['Sign me up!', 'joins', under('the litter pick')],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(offTopic, { text, ...circumstances } as Example)).toBe(text))
})
