import { describe, expect, test } from 'vitest'
import { promiseForCouncil } from '../../src/rules/promise-for-council.ts'
import { mark } from '../marking.ts'

test.each([
  ['The bench stays where it is: [[consider the matter settled]].', 'settles the matter'],
  ['The rent on your plot is frozen, [[no vote needed]].', 'needs no vote'],
  ['I consider the matter of the bins carefully each week.', 'considers'],
  ['I’ve approved of the new sign from the start.', 'likes it'],
  ["[[I'm approving the £200 grant for the choir here and now]].", 'approves'],
  ["[[I've decided the skate park goes on the Rec]].", 'decides'],
  ['Good news: [[I have waived the hall fee for the Brownies]].', 'waives'],
  ["[[I've granted your allotment application, Jan]].", 'grants'],
  ['Your stall is sorted, [[no need to ask the office]].', 'goes round the office'],
  ['Free parking all December. [[Take this as confirmation]].', 'confirms'],
  ['[[You have my word that the council will resurface Mill Lane by May]].', 'gives a word'],
  ['[[I promise you the council will pay for the fence]].', 'promises'],
  ['[[I guarantee that the toilets will stay open all winter]].', 'guarantees'],
  ['[[You can have the hall for the party, free of charge]].', 'gives the hall away'],
  ['[[Consider your pitch booked]].', 'books'],
  ['[[I hereby cancel the parking charges]].', 'cancels'],
  ['As for the fountain, [[my decision is final]].', 'a final decision'],
])('%s (%s)', (marked) => expect(mark(promiseForCouncil, marked)).toBe(marked))

test.each([
  ["Consider it done, I'll pick you up at six.", 'a lift'],
  ["You can have the plates for nothing, I'm moving.", 'plates'],
  ['I promise we will go to the park on Sunday.', 'an outing'],
  ['Because I say so, said every mum ever.', 'a mum'],
  ['I will ask for the skate park to go on the agenda.', 'asks'],
  ["I can't decide this on my own, but I'll raise it at planning.", 'says so'],
  ["I promise I'll raise the potholes with highways again.", 'promises to ask'],
  ["I promise we'll keep fighting for the library.", 'promises to try'],
  ["I've cancelled my holiday to be at full council.", 'a private decision'],
  ["I've decided to vote against the budget.", 'decides a vote'],
  ["I've decided to stand again in May for the council.", 'decides to stand'],
  ['The council has approved a £200 grant for the choir.', 'the council decides'],
  ['We agreed the grant on Tuesday by nine votes to two.', 'a vote'],
  ["I'm approving of the new hanging baskets, as you can tell.", 'approves of'],
  ['You can have your say on the hall until Friday.', 'a say'],
  ["I've granted myself a biscuit after that meeting.", 'a biscuit'],
  ['No need to book for the fair.', 'no need, otherwise'],
  ['Take this as a thank you from all of us.', 'thanks'],
])('%s (%s)', (marked) => expect(mark(promiseForCouncil, marked)).toBe(marked))

describe('decided on the spot', () => {
  test.each([
    ['[[Take it from me as your councillor, the fee will be waived]].', 'found'],
    ["Go ahead and book the band, [[I'll square it with the office]].", 'found'],
    ['We at the town hall have agreed [[you can have the marquee for nothing]].', 'found'],
    ["I've [[told the scouts they can have the hut rent free from April]].", 'found'],
    ['[[On my watch nobody will lose their plot, that is a promise from the council]].', 'found'],
    ['[[Consider the fence paid for]].', 'found'],
    ["I can't promise anything, but I'll ask the question on Tuesday.", 'let pass'],
    ['The council agreed on Monday to keep the lights up; the minutes are online.', 'let pass'],
    ['I am right behind the petition, though the council has yet to discuss it.', 'let pass'],
    ['Take it from me, the soup is hot.', 'let pass'],
    ['I guarantee you will enjoy the panto.', 'let pass'],
    ['All twelve of us stood in the rain to sing carols.', 'let pass'],
    ['Yes to a second helping, yes to custard.', 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(promiseForCouncil, marked)).toBe(marked))
})
