import { describe, expect, test } from 'vitest'
import { partyPolitical } from '../../src/rules/party-political.ts'
import { mark } from '../marking.ts'

describe('on the council’s account', () => {
  test.each([
    ['[[Vote Labour on Thursday for a fairer town.]]', 'vote for'],
    ['[[Come and meet the Conservative candidate at the library.]]', 'a candidate'],
    ['[[Well done to the Greens on a great result.]]', 'praise'],
    ['[[Shame on the Tories for cutting the bus.]]', 'blame'],
    ['[[Reform supporters meet in the hall on Friday.]]', 'a meeting'],
    ['[[Lib Dem coffee morning, all welcome.]]', 'a coffee morning'],
    ['[[Keep Plaid Cymru fighting for us.]]', 'Plaid'],
    ['[[Only Labour can save the pool.]]', 'only'],
    ['[[Thank you to everyone who voted Labour, a great result for the town.]]', 'a result to cheer'],
    ['[[Re-elect Cllr Marsh next month.]]', 're-elect'],
    ['[[Lend me your vote in May.]]', 'lend'],
    ['[[Thanks to Reform UK for the litter pick.]]', 'thanks'],
    ['[[Do not let the Conservatives back in.]]', 'against'],
    ['[[#ToriesOut]]', 'a hashtag'],
    ['[[Farage is right about the bypass.]]', 'a leader'],
    ['[[Join the Green Party today!]]', 'join'],
    ['[[Three cheers for the lad from our own side who took Hagley ward.]]', 'our own side'],
    ['[[Well done to the blue team on holding Hagley ward.]]', 'a team by colour'],
    ['[[A blue-rosetted friend of the town will be at the cross at ten.]]', 'rosetted'],
    ["[[Plaid's the only party putting the town first this May.]]", 'the only party'],
    ['[[Just one of the names on the ballot has bothered to ask.]]', 'on the ballot'],
  ])('%s (%s)', (marked) => expect(mark(partyPolitical, { text: marked, account: 'council' })).toBe(marked))

  test.each([
    ['A labour of love: the finger post is back.', 'labour of love'],
    ['On a conservative estimate 400 came to the fair.', 'an estimate'],
    ['Our greens team is mowing the bowls lawn; the greens at the club look superb.', 'bowling greens'],
    ['Reform of the allotment rules is on the agenda.', 'a reform'],
    ['The Conservative Club has a jumble sale on Saturday.', 'a club'],
    ['The council will vote on Thursday on the bypass.', 'a council votes'],
    ['Vote for your favourite scarecrow by Friday!', 'scarecrows'],
    ['Persons nominated: A Marsh (Labour), B Pask (Conservative).', 'nominations'],
    ['Cllr Bell (Lib Dem) was elected with 412 votes.', 'a result'],
    ['Polling stations open at seven. Bring photo ID.', 'polling'],
    ['The successful candidate will start in June.', 'a vacancy'],
    ['Independent shops of the High Street, this one is for you.', 'shops'],
    ['All parts and labour are guaranteed for a year.', 'parts and labour'],
    ['Green waste is collected on Mondays.', 'green waste'],
    ['Red rosette for the best leek at the show, blue for the runner-up.', 'leeks'],
    ['We are standing in the rain at the parade, and going green this spring.', 'a parade'],
    ['Good luck to everyone running in the race and to all the candidates in the exams.', 'a race'],
    ['Well done to Mia, selected for the county netball team.', 'a team'],
    ['The pony with the red rosette won.', 'a pony'],
    ['Manual labour is good for the soul.', 'work'],
    ['The blue team won the tug of war.', 'a tug of war'],
    ['The putting green opens in May.', 'golf'],
    ['Our side of the canal is closed for repairs.', 'a side'],
  ])('lets pass %s (%s)', (marked) => expect(mark(partyPolitical, { text: marked, account: 'council' })).toBe(marked))
})

test('on one’s own account only where a pack says so', () => {
  expect(mark(partyPolitical, 'Only Labour can save the pool.')).not.toContain('[[')
  expect(
    mark(partyPolitical, { text: 'Only Labour can save the pool.', options: { accounts: ['personal'] } }),
  ).toContain('[[')
})
