import { describe, expect, test } from 'vitest'
import { derogatory } from '../../src/rules/derogatory.ts'
import { mark } from '../marking.ts'

describe('derogatory', () => {
  test.each([
    ['Five of them round the table and [[not a thought between them]].', 'not a … between them'],
    ['That crowd [[would clap a bin bag if it]] wore a ribbon.', 'would clap anything'],
    ['Listening to the panel is [[like watching pigeons]] play chess.', 'like watching'],
    ['Clowns, that lot? [[An insult to clowns]].', 'an insult to clowns'],
    ['Well done to [[the brain surgeons who]] parked on the crossing.', 'mock praise'],
    ['[[My cat could do better than the planning team]].', 'compared'],
    ['[[The usual suspects have nothing better to do]].', 'some people'],
    ['[[Sheep]], every last one of them.', 'all of them'],
    ['The [[spineless worm]] voted for it twice.', 'trait and name'],
    ['The [[misery brigade]] are out again.', 'a brigade'],
    ['[[Only a moron]] would put a bus stop there.', 'nobody named, everybody meant'],
    ['Typical of the [[muppets]] at County Hall.', 'a group at a place'],
    ['These [[clowns]] want to close the library.', 'pointed at'],
    ['The school governors are a bunch of [[amateurs]].', 'heap of persons'],
    ['The dog walkers on the rec are selfish [[idiots]].', 'a group, said to be'],
    ['Which [[halfwit]] signed off the new kerb?', 'whoever it was'],
    ['[[Spineless]]. Every one of them who voted for this.', 'one word is the sentence'],
    ['The town is [[run by dinosaurs]].', 'led by'],
    ['The planners are [[clueless]] and always have been.', 'trait of a group'],
    ['I am tired of these [[lazy]] councillors.', 'trait before the word for a group'],
    ['Don’t listen to that [[windbag]], he hasn’t been to a meeting since May.', '“don’t” denies the listening'],
    ['Only [[jobsworths]] would ticket a hearse.', 'a name used of nobody kindly'],
    ['The [[moaners]] on the parish page can sit this one out, and the [[whingers]] too.', 'names for critics'],
    ['Another day in the [[madhouse that calls itself a council]].', 'a body, but in scorn'],
    ['[[Useless lot]], they never answer the phone.', 'said of all who work there'],
  ])('finds %s (%s)', (marked) => expect(mark(derogatory, marked)).toBe(marked))

  test.each([
    ['There was not a dry eye between them.', 'feeling'],
    ['Beavers tonight was like watching kittens in a box.', 'kittens'],
    ['My spaniel won more rosettes than the mayor’s cat at the show.', 'a pet show'],
    ['The hospital’s brain surgeons saved my brother.', 'surgeons'],
    ['The sheep got out on the bypass, all of them safe.', 'sheep'],
    ['I would have more sense than to light the bonfire in this wind.', 'of the writer'],
    ['The knitting group meets at ten; stick to the path as it is icy.', 'a hobby'],
    ['This plan is a complete shambles from start to finish.', 'a plan'],
    ['The county’s excuse is laughable.', 'an excuse'],
    ['Labour’s record on housing is pathetic.', 'a party’s record'],
    ['The Tories have lost the plot on buses.', 'a party'],
    ['What a muppet I am, wrong date on the poster. It’s Saturday.', 'the writer'],
    ['We’ve been fools to wait this long for a crossing.', 'the writer and friends'],
    ['The donkey derby is at two, and the clowns arrive at three.', 'a carnival'],
    ['Come and watch The Muppet Christmas Carol at the hall on the 20th.', 'a title'],
    ['My old Land Rover is a useless lump of junk and I adore it.', 'a car'],
    ['The toddler group is full of little monkeys, come and join us!', 'fondness'],
    ['Calling people idiots online helps nobody.', 'counter-speech'],
    ['No, you’re not an idiot for asking, it is a confusing form.', 'denied'],
    ['Our keeper had a nightmare and the ref was useless, but we drew 2-2.', 'sport'],
    ['The rats by the takeaway bins are back, and the pest officer is booked.', 'rats'],
    ['Dog fouling on the rec is disgusting, please pick it up.', 'a habit, not a person'],
    ['NO TIME WASTERS, cash on collection.', 'an advertisement'],
  ])('lets pass %s (%s)', (marked) => expect(mark(derogatory, marked)).toBe(marked))
})
