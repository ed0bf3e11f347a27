import { describe, expect, test } from 'vitest'
import { organisationNamed } from '../../src/rules/organisation-named.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['And [[the Old Tannery Tearooms]] will be giving free tea to every hirer.', 'speaks for it'],
    ['[[Barleycroft Plumbing]] ripped off half the street.', 'blame'],
    ["Three cheers for [[Barleycroft Plumbing]]! They've offered to sponsor the lights.", 'promotes'],
    ["The run is back and [[Vale Pedallers Cycle Club]] say they'll marshal it.", 'speaks for it'],
    ['I can thoroughly recommend [[Moss & Sons]] for gutters.', 'recommends'],
    ['[[The Kings Arms]] is going to give every band a free drink.', 'promises'],
    ['[[Castle Hill Garage]] overcharged my mother, steer clear.', 'blame'],
    ['[[Willow Bakery]] has promised to match every pound.', 'promises'],
    ["Pop in to [[Rosie's Kitchen]] for the best scones going.", 'promotes'],
    ['[[Northborough Football Club]] want the council to pay for the stand.', 'speaks for it'],
    ['Boycott [[Mill Lane Stores]].', 'boycott'],
    [
      'Nip into the [[Wheatsheaf]] tonight, pie and a pint for a tenner, tell Sid I sent you.',
      'sent there with an offer',
    ],
    [
      'Treat yourselves to tea at the [[Copper Kettle]] on Church Street, the scones are huge.',
      'sent there with praise',
    ],
    ['[[The Ramblers]] are dead set against the gate on that path.', 'called by one word'],
    ['The cricket club and [[the bowls club]] back the new pavilion, all of them.', 'clubs without a capital'],
    ['I speak for [[the Allotment Association]] when I say the rents are too high.', 'speaks for them'],
    ["[[Oakham Runners]] won't stand for a gate on that path.", 'said in their name'],
  ])('%s (%s)', (marked) => expect(mark(organisationNamed, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The Oakham Scouts are collecting on Saturday.', 'news'],
    ['The Old Tannery Tearooms will be giving free tea, see https://tearooms.example', 'a link'],
    ['Moss & Sons have agreed to sponsor the lights and asked me to share it.', 'they agreed'],
    ['Meet at the Kings Arms at eight.', 'a place'],
    ['The Town Council will be giving out bags.', 'a public body'],
    ['Willow Bakery is opening on Monday.', 'news'],
    ['The Historical Society met on Tuesday.', 'news'],
    ['Thanks to the Cricket Club for the loan of the roller.', 'thanks'],
    ['Our Planning Committee said that it wants more trees.', 'a committee'],
    ['The fire at Castle Hill Garage is out.', 'news'],
    ['I recommend the new path by the canal.', 'no organisation'],
    ["Vale Pedallers Cycle Club say they'll marshal it, ask @valepedallers.", 'a mention'],
    ['Get down to the castle on Saturday, the fair opens at ten.', 'a fair'],
    ['The Civic Society meets at the library on Tuesday at 7pm.', 'news'],
    ['Best sausages in Rutland? Discuss.', "nobody's sausages"],
    ['The Rotary wrote to the council about the charges; their letter is in the papers.', 'reported'],
    ['Book a place on the first aid course at the hall.', 'a course'],
  ])('%s (%s)', (marked) => expect(mark(organisationNamed, marked)).toBe(marked))
})
