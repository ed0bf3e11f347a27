import { describe, expect, test } from 'vitest'
import { spellingGrammar } from '../../src/rules/spelling-grammar.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Definately]] going to the parade.', 'misspelt'],
    ['The office is shut [[tommorow]].', 'misspelt'],
    ['We [[recieved]] your letters.', 'misspelt'],
    ['The [[goverment]] owes us an answer.', 'misspelt'],
    ['[[Your the one]] who left it there.', 'your'],
    ['You [[should of]] come to the meeting.', 'of'],
    ['Normal hours [[applys]] after Easter.', 'applys'],
    ['Thanks to the [[comittee]] and the [[counciller]].', 'misspelt'],
    ['They [[leave it their]].', 'their'],
    ['R [[u]] coming [[2nite]], [[pls]] tell [[ur]] mum.', 'text-speak'],
    ['A [[seperate]] form is needed.', 'misspelt'],
    ['[[Their is]] still time, and [[their going to]] extend it.', 'there, they’re'],
    ['The lorry parked [[behind there shop]] again.', 'their'],
    ['Ask what [[they where told]] in May.', 'were'],
    ['The [[ticket’s are]] at the bakery.', 'a plural'],
    ['[[Its the best]] show the [[town as had]].', 'it’s, has'],
  ])('%s (%s)', (marked) => expect(mark(spellingGrammar, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ["It's members only on Tuesdays, and it's staff night at the pub.", 'contracted'],
    ["The car's for sale, and the dog's welcome.", 'contracted'],
    ['We felt your welcome all day.', 'a welcome'],
    ['Definitely going to the parade.', 'right'],
    ['Your view counts.', 'right'],
    ['Their garden is open on Sunday.', 'right'],
    ['The U-turn on parking was welcome.', 'letters'],
    ['Pls share.', 'one habit'],
    ['Bore da, croeso i bawb!', 'Welsh'],
    ['A cup of tea, of course.', 'right'],
    ['Tickets from the Ostlers, Mr Wich and Ms Teh.', 'names'],
    ['The colour of the theatre curtain is grey.', 'British'],
    ["You're welcome, and your welcome pack is in the post.", 'right'],
    ['Ask them where they were, and there the matter rests.', 'right too'],
    ['The member’s car and the shop’s sign were moved with their blessing.', 'one of each'],
    ['Its best years were the sixties, and the town as a whole knew it.', 'its own'],
  ])('%s (%s)', (marked) => expect(mark(spellingGrammar, marked)).toBe(marked))
})

test.each([
  ["Me and the wife sat in the new cafe, [[you'd of]] thought it was Christmas.", 'slip'],
  ['[[Its on again]] next week and all are welcome.', 'slip'],
  ["[[We'd of]] won if he hadnt slipped.", 'slip'],
])('%s (%s)', (marked) => expect(mark(spellingGrammar, marked)).toBe(marked))
