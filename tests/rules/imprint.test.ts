import { expect, test } from 'vitest'
import { imprint } from '../../src/rules/imprint.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Vote for me]] on Thursday!', 'for me'],
  ['[[Re-elect Cllr Marsh]], your local voice.', 're-elect'],
  ['On 1 May, [[vote Labour]] for a crossing.', 'a party'],
  ['[[Lend me your vote]] in Mill ward.', 'lend'],
  ['Please [[elect me]] to the town council.', 'elect'],
  ['[[Vote for us]], vote for change.', 'us'],
  ['[[Vote for Cllr Pask]] next week.', 'a name'],
  ['[[Vote Green]] and get two.', 'green'],
  ['[[Give me your vote]] on the 7th.', 'give'],
  ['[[Use your vote to back]] the pool.', 'use'],
])('%s (%s)', (marked) => expect(mark(imprint, marked)).toBe(marked))

test.each([
  ['Vote for me on Thursday! Promoted by J Marsh of 1 Mill Lane, Northby.', 'imprinted'],
  ['Polling day is Thursday. Bring photo ID.', 'a notice'],
  ['Vote for your favourite scarecrow.', 'scarecrows'],
  ['The council votes on the budget tomorrow.', 'a council votes'],
  ['I voted for the skate park grant.', 'a vote cast'],
  ['We cannot tell you who to vote for.', 'neutral'],
  ['Out canvassing in the rain.', 'a walk'],
  ['The Tories cut our buses.', 'a point, not an appeal'],
  ['Register to vote by Tuesday.', 'registration'],
  ['Elected members meet on Monday.', 'members'],
])('%s (%s)', (marked) => expect(mark(imprint, marked)).toBe(marked))
