import { expect, test } from 'vitest'
import { hiddenAffiliation } from '../../src/rules/hidden-affiliation.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[I have no connection with the town hall]], and I think the planters are grand.', 'the town hall'],
  ['[[A passer-by with no axe]] to grind would say that the members of the council chaired it well.', 'a passer-by'],
  ['The council has my thanks, and I am merely [[a shopper who happens]] to like the stalls.', 'happens to'],
  ['I have no connection with the planning authority.', 'another authority'],
  ['A shopper who lost a glove may ring the council.', 'a shopper'],
  ["[[I don't have anything to do with the council]], but the clerk is brilliant.", 'not anything'],
  ['I’m not a councillor for this ward but I am happy to help.', 'for another ward'],
  ["I have nothing to do with the council's planning panel, so please ask its chair.", 'not on a panel'],
  ["[[I'm just an ordinary resident with no link to the council]], but the new bins are splendid.", 'denies the link'],
  ['[[I have nothing to do with the council]] and even I can see it works.', 'nothing to do with'],
  ['[[Speaking purely as a member of the public]], I think it is marvellous.', 'poses as the public'],
  ['[[An ordinary taxpayer with no connection to the town council]] writes: well done them.', 'writes in'],
  ["[[I'm not a councillor]] but I do follow these things.", 'denies the office'],
  ["[[I don't work for the council]], before anybody asks.", 'denies the job'],
  ['[[Just a concerned local]] wondering why nobody thanks the council.', 'just a local'],
  ['As it happens [[I am in no way connected with the council]].', 'in no way'],
  ['[[Posting as an ordinary resident]], the planters look grand.', 'posting as'],
  ['[[I have never had anything to do with the town council]].', 'never had'],
])('%s (%s)', (marked) => expect(mark(hiddenAffiliation, marked)).toBe(marked))

test.each([
  ['Nothing to do with the council, this: who makes the best pasty?', 'the subject has nothing to do with it'],
  ['The road closure is nothing to do with the council; it is the water company.', 'another subject'],
  ['Speaking as a resident, not as a councillor, I like the planters.', 'says who it is'],
  ['I am a town councillor, but on this I speak only as a resident.', 'says so'],
  ['Ordinary residents pay for this.', 'about residents'],
  ['I have nothing to do with the county council, which runs the buses.', 'another council'],
  ['Any resident can speak at the open forum.', 'an invitation'],
  [
    'I volunteer with the council. I am an ordinary resident otherwise and I work for the council on Fridays.',
    'discloses',
  ],
  ['She is an ordinary member of the public who found the key.', 'somebody else'],
  ['Posting as a neighbour: has anyone seen our cat?', 'a neighbour'],
])('%s (%s)', (marked) => expect(mark(hiddenAffiliation, marked)).toBe(marked))
