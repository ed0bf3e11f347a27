import { describe, expect, test } from 'vitest'
import { tone } from '../../src/rules/tone.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Must be nice to have all day to count lamp posts]].', 'mock envy'],
    ['[[How many more times do I have to explain this]]?', 'impatience'],
    ["[[For those who can't read, the office is shut]].", 'talks down'],
    ['[[We are not your mum, pick it up]].', 'talks down'],
    ["[[Just because you shout doesn't make you right]].", 'impatience'],
    ['[[Oh do give it a rest]].', 'set phrase'],
    ['[[As we explained in very small words before, bins are a county matter]].', 'talks down'],
    ['[[Do try to keep up]].', 'talks down'],
    ["[[If you don't like it, move]].", 'dismissive'],
    ["[[Calm down dear, it's only a bench]].", 'talks down'],
    ['[[What part of no do you not understand]]?', 'talks down'],
    ['[[Take your moaning elsewhere]].', 'dismissive'],
    ['[[Nobody asked for your opinion on the flags]].', 'dismissive'],
    ['[[Shall I draw you a diagram]]?', 'talks down'],
    ["[[Get a life, it's a flower bed]].", 'dismissive'],
    ["[[Leave Granny at home, she'll only tut]].", 'about the old'],
    ['[[Let me put this in words that even the back row can follow]].', 'for the back row'],
    ['[[The grass was cut on Friday, as you would know if you had looked up]].', 'had you looked'],
    ['[[Since you ask so charmingly, the bins go out on Monday]].', 'thanks in scorn'],
    ["[[I'll try to use short words for those at the cheap end]].", 'short words'],
    ["[[Even my grandson could follow this, and he's four]].", 'a child could'],
    ['[[Some of you want a lie down and a colouring book]].', 'a colouring book'],
    ['[[Ask a grown-up to explain the budget to you]].', 'a grown-up'],
    ["[[Half of you couldn't tell a poppy from a pom-pom]].", 'half of you'],
    ["[[I won't be taking lessons from somebody with nine followers]].", 'lessons'],
    ['[[Not everything is about you, dear]].', 'about you'],
    ['[[Your opinion has been noted and filed under B for bin]].', 'filed'],
  ])('%s (%s)', (marked) => expect(mark(tone, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['You people are amazing, and people like you make this town.', 'thanks'],
    ['For those who find reading hard, the office can go through the form with you.', 'help'],
    ['Must be nice weather for the carnival, says the forecast!', 'weather'],
    ['Sorry if the road closure upset your plans.', 'an apology'],
    ['Anyone complaining about noise can ring environmental health.', 'where to complain'],
    ['The old boiler needs a rest.', 'a boiler'],
    ["It's hard to keep up with all the good news.", 'keeping up'],
    ["I wrote a short guide in small words for the children's trail.", 'hm'],
    ['The government must get a grip on sewage.', 'policy'],
    [`"Give it a rest" was my wife's advice about the tuba.`, 'quoted'],
    ['There, there is the new bench.', 'place'],
    ['Please keep your dogs on leads.', 'a request'],
    ['If you do not like crowds, come on Sunday morning.', 'advice'],
    ['Nobody cares for the planters on Mill Lane, so we will adopt them.', 'care'],
    ['Somebody told me to get a life, so I joined the choir.', 'reported'],
    ['We will put the plan in plain English.', 'plain English'],
    ['If you were there, tell the police. I am not going to guess who it was.', 'no guessing'],
    ['Walkers need a map and a compass for the moor.', 'a map'],
    ["My grandson, who's four, asked me what a mayor does.", 'a grandson'],
    ['Children need crayons and a colouring book for the hall on Friday.', 'a colouring book'],
    ["Remember the puppets on the pier? They're back.", 'puppets'],
    ['Thank you for the pearl barley, the soup was lovely.', 'barley'],
    ['I still can’t get over it.', 'the writer'],
    ['The ginger tom on Pingle Lane is very fat. Thinks he owns the place.', 'a cat'],
  ])('%s (%s)', (marked) => expect(mark(tone, marked)).toBe(marked))
})
