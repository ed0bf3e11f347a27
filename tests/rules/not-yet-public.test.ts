import { describe, expect, test } from 'vitest'
import { notYetPublic } from '../../src/rules/not-yet-public.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[At the risk of spoiling Friday’s announcement, the market is coming back to the square]].', 'spoils it'],
    ["[[It hasn't been announced yet but the council has bought the old bank]].", 'told before announced'],
    [
      "[[This isn't public yet: the bus station is getting a new roof next spring, with a grant from the county]].",
      'not public',
    ],
    [
      "[[Ahead of Monday's announcement, I can tell you the market will move to the square]].",
      'before the announcement',
    ],
    ["[[The council hasn't announced this, but parking will be free in December]].", 'not announced'],
    [
      "[[Not official until Thursday's announcement, but before the announcement you may as well know the pool opens at 6]].",
      'before',
    ],
    ['[[You heard it here first, the council is buying the cinema]].', 'first'],
    ['[[None of this has been published yet, but the plan is for 80 homes on the glebe field]].', 'unpublished'],
    ['[[The press release is under embargo, but the grant is £40,000 for the hall]].', 'embargo'],
    [
      "[[They haven't been announced officially yet but the winners of the park contract are Barrow and Sons]].",
      'not announced',
    ],
    ['[[Before it goes public: the library is cutting its Saturday hours]].', 'before public'],
  ])('%s (%s)', (marked) => expect(mark(notYetPublic, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['I won’t spoil the surprise: the tombola prizes are under wraps.', 'a tombola'],
    ['The committee wants a survey of the bridge before it goes any further.', 'not news, but the next step'],
    ["The date hasn't been announced yet.", 'only says that nothing is known'],
    ["It isn't public yet so I can't say more about the plans.", 'refuses to tell'],
    ["The survey is embargoed until Monday, so you'll have to wait for it.", 'says when'],
    ["The results are under embargo until noon. I'll post the link then.", 'says when, and what then'],
    ['The report is not yet published.', 'a fact about a report'],
    ['I will share the budget papers once they are published.', 'waits'],
    ['The figures were published on Monday.', 'public'],
    ['The announcement of the winners is at 3pm by the bandstand.', 'an event'],
    ['I can reveal that the council’s float won first prize!', 'a prize'],
    ['The council’s date for the switch-on is still to be announced.', 'not known yet'],
    ['The council was due to announce the hall’s new name today, but the mayor has a cold.', 'late'],
    ['You heard it here first: my cat can open the fridge.', 'private'],
    ['We will not comment on the scheme until it is approved.', 'waits'],
    ['The lights have not been switched on yet but the tree is up in the market.', 'not switched on'],
    ["Results aren't out yet, watch this space.", 'waits'],
    ["It hasn't been announced what the film at the hall is.", 'nothing told'],
    ["She doesn't know yet that the shop has her parcel.", 'a parcel'],
    ["Get your tickets before they're sold out at the theatre.", 'tickets'],
  ])('%s (%s)', (marked) => expect(mark(notYetPublic, marked)).toBe(marked))
})
