import { expect, test } from 'vitest'
import { officialCapacity } from '../../src/rules/official-capacity.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Northby Town Council hopes you enjoyed the fair]].', 'hopes for you'],
  ['Speaking for myself and not as a councillor: the county council wants too much for a permit.', 'another council'],
  ['My mother hopes you enjoyed the council’s fair.', 'somebody else hopes'],
  ['The council’s answer to me was late, and I would like a proper one.', 'an answer that was got'],
  ['[[On behalf of the Town Council I would like to apologise for the noise]].', 'opens with it'],
  ['I am [[writing on behalf of Northby Town Council]] about the fair.', 'writing'],
  ['[[Statement on behalf of NTC]]: the fountain stays.', 'by its initials'],
  ['[[Posting this on behalf of the council]]: the hall is free on Monday.', 'posting'],
  ['[[Speaking for the Town Council]], I can say that no decision has been made.', 'speaking for'],
  ['[[As the council we think the market should be on Saturdays]].', 'as the council'],
  ['[[Here at Northby Town Council we believe in plain English]].', 'here at'],
  ['[[We at the Town Council]] are thrilled with the turnout.', 'we at'],
  ["[[The Town Council's view is that the bypass should wait]].", 'puts its view'],
  ["[[The council's official position is that the field stays green]].", 'its position'],
  ['The field stays. [[That is the council’s final word]].', 'its last word'],
  ['[[I speak for the whole council]] when I say that we are sorry.', 'for all of it'],
  ["[[We've decided that the fair moves to June]].", 'decides'],
  ['[[The council and I are both]] against the turbine.', 'joins it to himself'],
  ['[[The council has authorised me to say that the depot will close]].', 'authority claimed'],
  [
    'Not here as a councillor, only as a dad, but [[the town council wants]] the gate shut at dusk.',
    'a private post that speaks for it',
  ],
  ['[[We have logged your report of the tree with our grounds team]].', 'a service answered for'],
  ['Huge [[apologies from all of us at the council for the noise]].', 'an apology for it'],
  [
    '[[The Town Council rejects the scheme for Mill Lane and we expect the county to think again]].',
    'its wish, and we',
  ],
  ['[[The town council has decided, and I’m telling]] you first: the kiosk is yours.', 'gives its decision out'],
  ['[[On behalf of all fourteen members, thank]] you to the crew.', 'for every member'],
  ['Not here as a councillor, but [[speaking as Councillor]] Holt you should all object.', 'puts the office on again'],
  ['[[I can tell you what Northby thinks of the pylons, because I’m on the town council]].', 'knows its mind for it'],
])('%s (%s)', (marked) => expect(mark(officialCapacity, marked)).toBe(marked))

test.each([
  ["This is only me talking and nobody should take it as Oakham Town Council's position.", 'sets the council aside'],
  ["I'm not speaking on behalf of the council, but I like the planters.", 'says the opposite'],
  ["I can't speak for the council, only for myself.", 'so does this'],
  ['I laid a wreath on behalf of the Town Council this morning.', 'a duty done'],
  ['The Mayor thanked the volunteers on behalf of the council.', 'reports the Mayor'],
  ['The clerk wrote to our MP on behalf of the Town Council.', 'reports the clerk'],
  ['On behalf of the Scouts, thank you for your support.', 'another body'],
  ['On behalf of my family, thank you all for your kindness.', 'a family'],
  ["We've decided to go to Tenby this year.", 'a household decides'],
  ['The council has decided to keep the bandstand. I voted against.', 'a decision told'],
  ['On behalf of all of us at number 9, thank you.', 'neighbours'],
  ['Not speaking as Councillor Holt, just as a dad: slow down on Mill Lane.', 'puts it off'],
  ['I can tell you what Northby thinks of the pylons: ask anyone in the queue.', 'a town’s talk'],
  ["We've decided on a name for the dog.", 'and names a dog'],
  ['The council has decided to move the fair to June (minute 44).', 'reports a decision'],
  ["The council's position, as voted on the 12th, is to support the route.", 'reports a vote'],
  ["The council's response to the consultation is on its website.", 'points to a document'],
  ["The county council's view is that the junction is safe.", 'another council'],
  ["What is the council's view on this? I have asked.", 'asks'],
  ['We agreed the budget last night by eight votes to four.', 'reports a vote'],
  ['Nobody should post on behalf of the council without asking the clerk.', 'about posting'],
  ['The council wants your views on the new park.', 'passes on an invitation'],
  ['As a council we should do better.', 'a member on the council'],
  ['I was at the council offices when we heard the news.', 'a place'],
  ['We have logged forty birds in the garden this year.', 'a household'],
  ['The council has written to residents on Mill Lane about the slabs.', 'told of the council'],
])('%s (%s)', (marked) => expect(mark(officialCapacity, marked)).toBe(marked))

test('the council’s account is its own voice', () =>
  expect(
    mark(officialCapacity, { text: 'As the council we believe in plain English.', account: 'council' }),
  ).not.toContain('[['))

test.each([
  ["[[Speaking as the council]]'s representative, I can say we want the bandstand kept.", 'claims'],
  ["[[Writing as Northby Town Council]]'s spokesman, I promise the fair will stay.", 'claims'],
  ["I am [[replying as the council]]'s representative: we shall not move the stalls.", 'claims'],
  ["[[Speaking tonight as your council]]'s representative, we back the new surgery.", 'claims'],
  ["Who would like to be the council's representative at the gala?", 'no claim'],
  ["As the school council's representative, Amy gave a fine speech.", 'no claim'],
])('%s (%s)', (marked) => expect(mark(officialCapacity, marked)).toBe(marked))
