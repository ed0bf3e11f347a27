import { describe, expect, test } from 'vitest'
import { obscenity } from '../../src/rules/obscenity.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['If you can’t be [[*rsed]] to read them, don’t ring.', 'its first letter masked'],
    ['Who the [[fuck]] parked across the ambulance bay?', 'strong'],
    ['What a load of [[b*ll*cks]] that briefing was.', 'masked with stars'],
    ['Fix the [[sh*tting]] road.', 'masked, -ing'],
    ['Thank [[f***]] for bank holidays.', 'only the first letter left'],
    ['Which [[t*sser]] left this on the verge?', 'masked, a name'],
    ['The whole thing is a [[cl*sterf*ck]].', 'two stars apart'],
    ['Absolute [[sh!t]] weather for the fair.', 'sign for a letter'],
    ['[[F U C K]] the budget.', 'letters set apart'],
    ['For [[fucks]] sake, the bins again.', 'no apostrophe'],
    ['[[Bloody]] hanging baskets again.', 'mild'],
    ['Get your [[head out of your arse]].', 'phrase'],
    ['[[Effing]] marvellous, the lift is broken.', 'euphemism'],
    ['[[WTF]] is that on the green?', 'initials'],
    ['Some [[bastard]] has had the flowers from the war memorial.', 'of an unknown'],
    ['He’s a [[complete tit]].', 'a name, with article'],
    ['The dame has the [[biggest knockers]] in the county.', 'innuendo'],
    ['[[Full nude]] calendar from the rugby club, link below.', 'explicit'],
    ['Cracking [[sex tape]] doing the rounds, watch it here.', 'explicit'],
    ['[[Phwoar]], look at the new lifeguard.', 'innuendo'],
    ['[[Up yours]], County Hall [[🖕]]', 'gesture'],
    ['Such [[bullsh1t]] from the developer.', 'digit for a letter'],
  ])('%s (%s)', (marked) => expect(mark(obscenity, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Great tits and long-tailed tits are nesting by the pond.', 'birds'],
    ['Day trip to Penistone, Scunthorpe and Cockermouth on the 4th.', 'towns'],
    ['Dick Turpin is said to have drunk in the Cock Inn.', 'names'],
    ['We are cock-a-hoop about the grant.', 'idiom'],
    ['Bring a spade, a fork and a Dutch hoe to the allotment.', 'tool'],
    ['Shuttlecock night at the leisure centre.', 'part of a word'],
    ['The planning notice covers the erection of a shed.', 'planning'],
    ['Moby Dick is at the library.', 'title'],
    ['My cousin Dick will be there, and Fanny from the WI.', 'forenames'],
    ['Arsenal play on Saturday, and the farm shop has no arsenic.', 'part of a word'],
    ['The nativity needs someone to hold the ass.', 'animal'],
    ['Magna cum laude, our own Ellie Marsh.', 'Latin'],
    ['She got an A** in maths.', 'grade'],
    ['Adults £5*, children £2**.', 'footnote'],
    ['Bloody Sunday was fifty years ago this week.', 'history'],
    ['“Fuck off back home” was shouted at her outside the shop. That is not this town.', 'quoted to tell'],
    ['We had pussy willow and catkins on the altar.', 'plant'],
    ['Her labrador bitch is due to have a litter in May.', 'animal'],
    ['The first sod was cut by the mayor.', 'turf'],
    ['I have been a right prick about this and I am sorry.', 'about oneself'],
    ['Sussex, Essex and Middlesex crews attended.', 'part of a word'],
    ['The cocktail bar closes at ten.', 'part of a word'],
    ['Prick the seedlings out when they have two leaves.', 'verb'],
    ['Swank on the high street has a sale, and Widow Twankey is back.', 'part of a word'],
    ['Contact clerk@assington.example about the hall.', 'address'],
    ['Two pounds of potatoes and a knob of butter, then grill.', 'a recipe'],
    ['The vet says the bitch and all six puppies are well.', 'a dog'],
  ])('%s (%s)', (marked) => expect(mark(obscenity, marked)).toBe(marked))
})
