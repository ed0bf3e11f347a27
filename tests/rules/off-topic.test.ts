import { describe, expect, test } from 'vitest'
import { offTopic } from '../../src/rules/off-topic.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    [
      '[[What about the speeding on Mill Lane then]]?',
      'turns',
      { place: 'council-page', replyTo: 'post about allotment inspections' },
    ],
    [
      '[[Nothing to do with this but when is bin day]]?',
      'says so',
      { place: 'council-page', replyTo: 'post about the carnival' },
    ],
    [
      '[[Sign my petition for a crossing here]].',
      'a plea',
      { place: 'council-page', replyTo: 'post about the library' },
    ],
    [
      '[[Never mind that, fix the potholes]].',
      'turns',
      { place: 'council-page', replyTo: 'post about the band concert' },
    ],
    [
      '[[Off topic, but does anyone sell logs]]?',
      'says so',
      { place: 'council-page', replyTo: 'post about the market survey' },
    ],
    [
      '[[Off the subject, but has anybody seen a ginger cat]]?',
      'says so in other words',
      { place: 'council-page', replyTo: 'post about the market survey' },
    ],
    [
      '[[This is about the noise on Station Road]].',
      'turns',
      { place: 'council-page', replyTo: 'post about the budget' },
    ],
    [
      '[[Check out my new channel for gardeners]].',
      'a plea',
      { place: 'council-page', replyTo: 'post about bus times' },
    ],
    [
      "[[Forget that, my neighbour's hedge is over the path]].",
      'turns',
      { place: 'council-page', replyTo: 'post about the choir' },
    ],
    [
      '[[On a different note, who do I ring for a skip]]?',
      'turns',
      { place: 'council-page', replyTo: 'post about poppies' },
    ],
    [
      '[[Sorry to hijack this, has anyone found a black cat]]?',
      'says so',
      { place: 'council-page', replyTo: 'post about the fete' },
    ],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(offTopic, { text, ...circumstances } as Example)).toBe(text))
})

describe('lets pass', () => {
  test.each([
    [
      'Nothing to do with bins, just thank you for the band.',
      'keeps to the band',
      { place: 'council-page', replyTo: 'post about the band concert' },
    ],
    [
      'Never mind the petition, the swings are what matters.',
      'weighs the topic itself',
      { place: 'council-page', replyTo: 'post about the new swings' },
    ],
    [
      'Check out the path by the weir, it is flooded again.',
      'no plea of its own',
      { place: 'council-page', replyTo: 'post about river levels' },
    ],
    ['Sign my petition for a crossing here.', 'answers nothing', { place: 'council-page' }],
    ['Off topic, but does anyone sell logs?', 'on an own page', { replyTo: 'post about the market survey' }],
    [
      'What about the plots by the gate, are they inspected too?',
      'on the topic',
      { place: 'council-page', replyTo: 'post about allotment plots' },
    ],
    ['What about the speeding on Mill Lane then?', 'own page', {}],
    ['Thank you, see you there.', 'an answer', { place: 'council-page', replyTo: 'post about the fete' }],
    ['Will there be parking?', 'a question', { place: 'council-page', replyTo: 'post about the carnival' }],
    [
      'This is about right, well done.',
      'a manner of speaking',
      { place: 'council-page', replyTo: 'post about the budget' },
    ],
    [
      'Never mind that the rain came, the band was superb.',
      'on the topic',
      { place: 'council-page', replyTo: 'post about the band concert' },
    ],
    [
      'What about the library on Saturdays?',
      'on the topic',
      { place: 'council-page', replyTo: 'post about library hours' },
    ],
    ['Lovely.', 'praise', { place: 'council-page', replyTo: 'post about poppies' }],
    ['Which hall is it in?', 'a question', { place: 'council-page', replyTo: 'post about the quiz' }],
    ['What about Sundays?', 'a question', { place: 'council-page', replyTo: 'post about bus times' }],
    ['Also the stop has no light.', 'adds to it', { place: 'council-page', replyTo: 'post about bus times' }],
    ['Anyone know when the gates open?', 'a question', { place: 'council-page', replyTo: 'post about the fireworks' }],
    ['Can someone help with parking?', 'a question', { place: 'council-page', replyTo: 'post about the fireworks' }],
    [
      'More importantly, will there be hot dogs?',
      'a question',
      { place: 'council-page', replyTo: 'post about the fireworks' },
    ],
    [
      'While you’re here, thank you for cleaning up.',
      'thanks',
      { place: 'council-page', replyTo: 'post about the carnival' },
    ],
    ['Sign me up!', 'joins', { place: 'council-page', replyTo: 'post about the litter pick' }],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(offTopic, { text, ...circumstances } as Example)).toBe(text))
})
