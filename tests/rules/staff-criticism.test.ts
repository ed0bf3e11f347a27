import { describe, expect, test } from 'vitest'
import { staffCriticism } from '../../src/rules/staff-criticism.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The clerk lost his temper with a resident]].', 'a temper'],
    ['[[The gentleman who signed off the new bollards is clueless]].', 'told by the task'],
    ['[[The person charged with answering letters has a gift for not answering them]].', 'and by the charge'],
    ['[[The lad from the depot blamed the printer]].', 'told, not judged'],
    ['[[The clerk mislaid the keys, found them and mislaid them again]].', 'the same'],
    ['I do not say that [[the deputy clerk is idle]].', 'the denial says it'],
    ['You would get a [[straighter answer out of the duck pond than out of the front office]].', 'compared'],
    ['[[Our so-called projects officer has delivered precisely nothing in two years]].', 'delivers nothing'],
    ['[[Our clerk is useless]].', 'useless'],
    ['[[The deputy clerk never answers her emails]].', 'never answers'],
    ['[[The events officer has made a complete mess of the carnival]].', 'mess'],
    ["[[The groundsman can't be bothered with the far corner]].", 'not bothered'],
    ['[[The planning officer should be ashamed of that letter]].', 'ashamed'],
    ["I'm very [[concerned about how the cemetery manager treats families]].", 'a concern'],
    ['[[The town clerk forgot to book the band again]].', 'forgot'],
    ['[[The receptionist was rude to my mother]].', 'rude'],
    ["[[The officer who drew up the rota couldn't organise a raffle]].", 'mockery'],
    ['[[Our caretaker is bone idle and needs sacking]].', 'idle'],
    ['I have [[no confidence in the finance officer]].', 'no confidence'],
    ["[[The council staff don't know what they're doing]].", 'clueless'],
  ])('%s (%s)', (marked) => expect(mark(staffCriticism, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The planning department have lost my letter again.', 'the district’s'],
    [
      "There was a briefing on the depot yesterday, so I can't be bothered to write it all down.",
      'a briefing is nobody',
    ],
    ['Somebody should tell the clerk how much we love the flowers.', 'praise'],
    ['The clerk lost her cat and forgot her umbrella.', 'belongings'],
    ['The clerk never forgets a birthday.', 'praise'],
    ['Two emails to the clerk, no answer yet, so I will ring.', 'waits'],
    ['The receptionist was sharp to spot it.', 'praise'],
    ['The man who cuts the grass next door never came back.', 'a neighbour’s gardener'],
    ['I never said that the deputy mayor is idle.', 'no employee'],
    ['The heron gives a quicker answer than the weather forecast.', 'compared, and nobody’s work'],
    ['The receptionist at the surgery mislaid my form.', 'somebody else’s staff'],
    ["Our officers work within the budget we give them; if it's wrong, blame councillors.", 'blames members'],
    ['The clerk is on leave until Monday.', 'a fact'],
    ['The police officer who came was rude, and I have told the inspector.', 'not staff'],
    ['The clerk has not replied yet because she is at a conference.', 'hm'],
    ['The groundsman found a nest and left the hedge alone.', 'a fact'],
    ['The receptionist was threatened on Monday, which is disgraceful.', 'victim'],
    ["Shame on whoever broke the caretaker's window.", 'victim'],
    ['The decision was useless and the clerk recorded it faithfully.', 'the decision'],
    ['The deputy mayor forgot his chain.', 'a member'],
    ['Our clerk is brilliant.', 'praise'],
    ['Contact the planning officer if you are concerned about the hedge.', 'contact'],
    ['The till clerk in the shop was slow.', 'a shop'],
    ['The Secretary of State has let our farmers down.', 'a minister'],
  ])('%s (%s)', (marked) => expect(mark(staffCriticism, marked)).toBe(marked))
})

describe('of those whose names are published', () => {
  const known = { members: [], staff: ["Siân O'Brien", 'Gareth Llŷr'], places: [] }
  test.each([
    ["[[Siân O'Brien is useless]].", 'with an apostrophe'],
    ['[[Gareth Llŷr is useless]].', 'with a letter that ends no word for an expression'],
    ['Gareth Llŷrson is useless.', 'somebody else'],
  ])('%s (%s)', (marked) => expect(mark(staffCriticism, { text: marked, known })).toBe(marked))
})

test.each([
  ['[[The Deputy Clerk takes a week to answer a simple question and then answers a different one]].', 'slow'],
  ['[[Our clerk took a month to reply to one letter]].', 'slow'],
  ['[[The receptionist takes a fortnight to ring back]].', 'slow'],
  ['[[The town clerk takes a week to answer an e-mail]].', 'slow'],
])('%s (%s)', (marked) => expect(mark(staffCriticism, marked)).toBe(marked))
