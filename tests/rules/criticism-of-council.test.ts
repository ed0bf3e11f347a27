import { expect, test } from 'vitest'
import { criticismOfCouncil } from '../../src/rules/criticism-of-council.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Our own parking policy is a joke]].', 'our policy'],
  ["[[The council's decision to shut the pool is shameful]].", 'a decision'],
  ["[[The Town Council's grants policy is a complete shambles]] and everybody knows it.", 'an adverb between'],
  ['[[This council couldn’t organise]] a raffle.', 'cannot organise'],
  ['I sit on [[the most useless council]] in the county.', 'before the noun'],
  ['[[Shame on our council]] for the new cemetery fees.', 'shame on'],
  ['[[The council should be ashamed]] of those rules.', 'ashamed'],
  ["[[Our events policy isn't worth the paper]] it's written on.", 'not worth the paper'],
  ['Another week at this [[circus we call a council]].', 'a noun of contempt'],
  ['[[Northby Town Council, wasting your money since 1974 🤡]]', 'a drawn sneer'],
  ['[[The members are a standing joke]].', 'the members as a body'],
  ['[[Trust the council to]] buy a clock with three hands.', 'sarcasm'],
  ['[[Watching our council set a budget is like watching]] a toddler with a chainsaw.', 'a likeness'],
  ['[[The council does not care]] about Mill Lane.', 'does not care'],
  ['[[The new allotment rules are heartless]].', 'new rules'],
  ["[[Our own lot couldn't find]] a bin lorry in a bin lorry depot.", 'our own lot'],
  ['[[Congratulations to Northby Town Council on ruining]] a good market.', 'mock praise'],
  ["The [[council's grass contract is the worst decision]] it ever took.", 'the worst decision'],
  ['[[This council has been run for its friends]] for years.', 'whose it is'],
  ['[[The council has handled the market so badly]] for so long.', 'badly'],
  ["[[The council couldn't make a decision]] if its life depended on it.", 'cannot decide'],
])('%s (%s)', (marked) => expect(mark(criticismOfCouncil, marked)).toBe(marked))

test.each([
  ['I voted against our parking policy because the bays are too short.', 'argument'],
  ['The council got this one wrong, and I said so in the chamber.', 'disagreement'],
  ["I disagree with the council's decision on the pool.", 'disagreement'],
  ['The county council is a joke.', 'another council'],
  ['The government has made a mess of it.', 'a government'],
  ['The council heard that the junction is a disgrace.', 'the council listens'],
  ['Residents say the council is useless. The figures say otherwise.', 'reported'],
  ['Somebody wrote “this council is a disgrace” on our page.', 'quoted'],
  ['The council is not useless: ask anyone who has used the new hall.', 'denied'],
  ['The state of the road is a disgrace and the council has asked the county to mend it.', 'a road'],
  ['The council agreed that the litter on the Rec is appalling.', 'litter'],
  ['Proud of our council tonight.', 'praise'],
  ['The circus is back on the Rec, with the council’s blessing.', 'a circus'],
  ['What a mess on Mill Lane; the council team had it clean by nine.', 'a mess elsewhere'],
  ['The drama club’s farce was a scream, and the council chamber made a fine set.', 'a play'],
  ['If the council ever lets you down, there is a complaints procedure.', 'a condition'],
  ['The Town Council meeting has moved to the hall as the boiler has failed.', 'a boiler'],
  ['The council is dead against the new road.', 'dead against'],
  ['The council has managed the flood well.', 'well'],
])('%s (%s)', (marked) => expect(mark(criticismOfCouncil, marked)).toBe(marked))
