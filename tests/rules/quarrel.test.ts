import { describe, expect, test } from 'vitest'
import { quarrel } from '../../src/rules/quarrel.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Go on, block me]].', 'dares', {}],
    ["[[I'll take the pair of you on, any evening]].", 'takes them on', {}],
    ['[[I shall take silence as a surrender]].', 'counts silence', {}],
    ['[[Keep typing, Colin]].', 'goads', { replyTo: 'comment about the bins' }],
    ['[[Go on, reply. I dare you]].', 'dare', {}],
    ['[[Say that to my face]].', 'dare', {}],
    ['[[I can keep this up all night]].', 'staying power', {}],
    ["[[You want an argument]]? You've got one.", 'asks for it', {}],
    ['[[Still waiting for your apology]].', 'goads', {}],
    ["[[No Gary, you're wrong again]].", 'retort', { replyTo: 'comment about planters' }],
    ["[[That's simply not true and you know it]].", 'retort', { replyTo: 'comment about the office' }],
    ['[[Come on then, keyboard warrior]].', 'goads', {}],
    ['[[Where would you cut then? Give us your list]].', 'retort', { replyTo: 'comment on the precept' }],
    ['[[How many times do I have to explain this to you]]?', 'retort', { replyTo: 'comment on bins' }],
    ["[[I'm not finished with you]].", 'threat of more', {}],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(quarrel, { text, ...circumstances } as Example)).toBe(text))
})

describe('lets pass', () => {
  test.each([
    ['Keep talking to each other, says the leaflet, and that is good advice.', 'advice', {}],
    ['We had to ask again for the grant.', 'asks again', {}],
    ["I see this differently to you, Len, and that's fine.", 'civil', { replyTo: 'comment on mowing' }],
    ['I dare you to try the chilli at the fete!', 'fun', {}],
    ['Thanks for the question, the figures are on page 5.', 'facts', { replyTo: 'comment on the budget' }],
    ['The band will play all night.', 'music', {}],
    ['Bring it on, England!', 'sport', {}],
    ['I was wrong about the date, sorry.', 'owns up', { replyTo: 'comment on the date' }],
    ['Still waiting for the bus.', 'a bus', {}],
    ['We had a good argument about cake.', 'cake', {}],
    ['The shelter faces me as I write.', 'a view', {}],
    ['That is not quite right: the meeting is on the 12th.', 'corrects', { replyTo: 'comment on the date' }],
    ['Round three of the quiz is history.', 'a quiz', {}],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(quarrel, { text, ...circumstances } as Example)).toBe(text))
})
