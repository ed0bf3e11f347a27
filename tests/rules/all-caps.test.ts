import { describe, expect, test } from 'vitest'
import { allCaps } from '../../src/rules/all-caps.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['I said it once. [[LEAVE THE TREES ALONE!]]', 'a sentence'],
    ['You [[WILL NOT TELL ME]] what to post.', 'inside a sentence'],
    ['[[ROAD CLOSED TOMORROW. DO NOT PARK HERE.]] And thank you.', 'two sentences'],
    ['Staff wanted for Saturday. [[NO TIME WASTERS.]]', 'a short one'],
    ['[[WHY IS NOBODY LISTENING TO US]]', 'the whole draft'],
    ['I am [[NOT GOING TO STOP]] asking.', 'inside a sentence'],
    ['The council [[HAS DONE NOTHING AT ALL]] for Mill Lane.', 'inside a sentence'],
    ['[[COME ON YOU REDS!!!]]', 'cheering is loud too'],
    ['[[THIS IS A JOKE, THE BINS ARE FULL AGAIN.]]', 'with a comma'],
    ['[[BINS NOT EMPTIED AGAIN.]] Third week running.', 'with a stop'],
  ])('%s (%s)', (marked) => expect(mark(allCaps, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The NHS, the RNLI and the BBC were there.', 'initials'],
    ['PARISH NOTICES\nThe office is shut on Monday.', 'heading'],
    ['Find us at LE15 6QT.', 'postcode'],
    ['MEETING OF THE PLANNING COMMITTEE\nTuesday, 7 pm, Victoria Hall.', 'heading'],
    ['1. APOLOGIES FOR ABSENCE Cllr Marsh sent hers.', 'numbered heading'],
    ['🎄 CHRISTMAS LIGHTS SWITCH ON 🎄 Join us on Friday.', 'title'],
    ['I am NOT happy.', 'one word'],
    ['It is VERY VERY cold.', 'two words'],
    ['RIP WPC Jane Hollis QPM.', 'initials'],
    ['UK GDP and EU VAT rules.', 'initials'],
    ['HMS ARK ROYAL is in the harbour.', 'a ship'],
    ['#SAVE OUR #LIBRARY', 'hashtags'],
    ['https://www.example.org/COME/AND/SEE/US', 'address'],
  ])('%s (%s)', (marked) => expect(mark(allCaps, marked)).toBe(marked))
})
