import { describe, expect, test } from 'vitest'
import { allegation } from '../../src/rules/allegation.ts'
import { mark } from '../marking.ts'

describe('allegation', () => {
  test.each([
    ['He [[should be in prison]] for what he did to that club.', 'a sentence wished'],
    ['Councillor Tansley has [[lied to residents]] again about the bypass.', 'lying, named'],
    ['[[More lies]] from Gareth Plumley this morning.', 'the noun'],
    ['An [[outright lie]] from Cllr Deakin, and he knows it.', 'said outright'],
    ['[[How much did the developer slip him]] for that vote, I wonder?', 'a hint as a question'],
    ['[[Funny how his brother-in-law]] got the contract for the car park.', 'a hint'],
    ['The treasurer of the bowls club has been [[fiddling the books]] for years.', 'by office'],
    ['The landlord of the Feathers is a [[crook]].', 'tied across “of the Feathers”'],
    ['That developer [[has half the committee in his pocket]].', 'corruption'],
    ['The planning officer is clearly [[on the take]].', 'idiom'],
    ['Ask Cllr Venn where the [[missing money]] went.', 'a hint with “missing”'],
    ['Cllr Finch [[misled the committee]] about the costs.', 'misleading a body'],
    ['He [[stole from the]] charity, everyone knows.', 'theft'],
    ['Somebody at the district council is getting a [[nice little backhander]].', 'bribery at a named body'],
    ['Dave from the chip shop is a [[drug dealer]].', 'crime'],
    ['Cllr Finch [[fabricated the figures]] for the bypass.', 'making up evidence'],
    ['Councillor Tansley [[concealed the report]] until after the vote.', 'hiding it'],
    ['Mr Rudge [[misrepresented the facts]] at the inquiry.', 'twisting it'],
    ['Don’t believe a word that man says, he’s a [[compulsive liar]].', 'a pronoun after a person'],
    ['[[Funny how every time Councillor Bexley’s mates put in for a dormer it’s nodded through in a week]].', 'a hint'],
    ['[[Nobody gets a stall at the Christmas market unless they slip Barry fifty quid first]].', 'a hint'],
    ['[[That dog rescue is a money spinner for one woman]].', 'a hint'],
  ])('finds %s (%s)', (marked) => expect(mark(allegation, marked)).toBe(marked))

  test.each([
    ['The government lied to us about the funding and I will keep saying so.', 'a government'],
    ['We were sold a lie about this bypass.', 'nobody who can be told'],
    ['Police are warning about fraudsters posing as the council.', 'a warning'],
    ['A thief broke into the pavilion on Tuesday night.', 'unknown thief'],
    ['The stewards fabricated new gates, and the wires are concealed under the stage.', 'metal and wires'],
    ['Water was lying on the road by the school this morning.', 'water'],
    ['The chairman was lying ill at home and sends apologies.', 'in bed'],
    ['The land lies between the canal and the railway.', 'land'],
    ['It is not true that Cllr Finch lied, and I’d ask people to stop saying so.', 'denied'],
    ['Nobody is accusing anyone of fraud.', 'denied'],
    ['How much was paid for the new benches? I’ve asked for the figures.', 'a question about money'],
    ['Who paid for the lights? You did, through the precept, and thank you.', 'the precept'],
    ['It would be wrong to say the developer bribed anyone.', 'denied'],
    ['Bribery, ballots and brawls: a talk on the 1832 election.', 'history'],
    ['The report is dishonest about the costs.', 'a report'],
    ['The paper says the trust is under investigation for fraud.', 'news, told as news'],
    ['Cllr Bexley declared an interest and left the room while the dormer was discussed.', 'an interest declared'],
    ['Funny how the sun always comes out the day after the fete.', 'weather'],
    ['Where did the money go? Page 4 of the accounts: £2,000 on the roof, £600 on insurance.', 'accounts given'],
    ['Councillor Beck told us his father owns land on the route and took no part in the vote.', 'took no part'],
  ])('lets pass %s (%s)', (marked) => expect(mark(allegation, marked)).toBe(marked))
})
