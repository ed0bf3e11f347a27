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
    ["[[I'm sat here with the kettle on, do your worst]].", 'do your worst', {}],
    ['[[Meet me by the clock at eight and say that again]].', 'a meeting place', {}],
    ["[[Want a row]]? You've come to the right page.", 'an offer', {}],
    ["[[Let's be having you, keyboard heroes]].", 'keyboard heroes', {}],
    ['[[Come and have a go then]].', 'a dare', {}],
    ['[[Deal with it, Colin]].', 'sent off', { replyTo: 'comment on bins' }],
    ["[[You plainly didn't listen the first time]].", 'out of patience', { replyTo: 'comment on the hall' }],
    ["[[We're not going to keep repeating the figures]].", 'out of patience', { replyTo: 'comment on the hall' }],
    ['[[Oh, do grow up]].', 'sent off', { replyTo: 'comment on bins' }],
    ['[[You have no idea what you are talking about]].', 'sent off', { replyTo: 'comment on bins' }],
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
    ['Any more for any more? Two places left on the coach trip.', 'a trip', {}],
    ['Bring your mates too, the film starts at eight.', 'a film', {}],
    ["Want a plot? You've come to the right page.", 'a plot', {}],
    ['Archery on the rec today, come and have a go!', 'an invitation', {}],
    ['Does anyone fancy some spare rhubarb, or a go on the tombola?', 'an offer', {}],
    ['Anyone can have an answer: I am here all week, and I will finish it tonight.', 'helpful', {}],
    ["I've got all day, so ring when you like. See you outside the hall at six.", 'kind', {}],
    ['I am still waiting for an answer from the garage.', 'a garage', {}],
  ])('%s (%s)', (text, _, circumstances) => expect(mark(quarrel, { text, ...circumstances } as Example)).toBe(text))
})

describe('setting others on somebody', () => {
  test.each([
    ["His shop's on Bridge Street. [[You all know how to leave a review]]. Go to town.", 'found'],
    ["[[Block me all you like, I've got three other profiles]].", 'found'],
    ['[[Everybody give the cafe one star tonight and see how she likes it]].', 'found'],
    ["[[You all know which house it is]]. I won't say more. Pop by.", 'found'],
    ["[[If you delete my comment I'll post it ten more times under ten more names]].", 'found'],
    ['She works on the tills at the Co-op. [[Somebody should tell her what we think]].', 'found'],
    ["[[Drop him a line, all of you, and don't be nice about it]].", 'found'],
    ['The cafe is on Bridge Street. Do leave them a kind review, they had a hard winter.', 'let pass'],
    ['I have two profiles, this one and the ward page. Please use the ward page.', 'let pass'],
    ["Here's the link to her page if you want to order a cake.", 'let pass'],
    ["Let's flood the hall with daffodils for Mother's Day.", 'let pass'],
    ["If I delete a comment I will say why. Please don't post it again.", 'let pass'],
    ['Pop by the surgery on Saturday and tell me what you think.', 'let pass'],
    ['She works on the tills at the Co-op and has run the marathon for charity. Well done Linda.', 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(quarrel, marked)).toBe(marked))
})

describe('lets an answer pass', () => {
  test.each([
    'I will deal with it, and I will wait for your call.',
    'How many times a week does the lorry come? When did you last see it?',
    'So there is room for one more. Here comes the bus!',
    'The whole town came out, and the toads were wriggling.',
    'I have to admit it was good to see you again.',
    'They grow up so fast. He will get over it.',
    'Oh look, what a lovely bib! I won the raffle.',
    'Well, the nurse was kind to you.',
    'Bless you, I will fight your corner and try again tomorrow.',
    'How does it feel to have your own plot?',
  ])('%s', (text) => expect(mark(quarrel, { text, replyTo: 'comment about the fete' })).toBe(text))
})
