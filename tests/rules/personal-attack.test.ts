import { describe, expect, test } from 'vitest'
import { personalAttack } from '../../src/rules/personal-attack.ts'
import { mark } from '../marking.ts'

describe('personal-attack', () => {
  test.each([
    ['My spaniel has [[more sense than Cllr Drewett]].', 'compared'],
    ["[[Cllr Drewett couldn't lead a horse to a puddle]].", 'could not even'],
    ['Cllr Drewett should [[stick to knitting]].', 'sent away'],
    ["I [[wouldn't trust Cllr Drewett]] with the raffle money.", 'distrust'],
    ['[[Cllr Drewett stared like a cod]] on a slab.', 'likened'],
    ['[[Nice of Cllr Drewett to wake]] up for the vote.', 'thanks in scorn'],
    ['The lead member is [[a legend in his own lunchtime]].', 'mock praise'],
    ['Cllr Betts [[nodded like a toy in a van]] all evening.', 'likened, whatever to'],
    ['Mr Pargeter [[is so dull the wallpaper]] peels.', 'so dull that'],
    ['He [[is the sort of man who]] irons his newspaper.', 'the sort of man who'],
    ['Cllr Betts [[calls himself a councillor]].', 'a role stripped'],
    ['She [[and the truth have never met]], our deputy mayor.', 'a stranger to the truth'],
    ['[[What Cllr Rudge lacks in ideas he]] makes up for in volume.', 'what is lacking'],
    ['Cllr Moxon is [[in it for himself]], same as last year.', 'in it for himself'],
    ['You’d better move [[before I lose patience]].', 'a threat'],
    ['You [[tosser]], Gary.', 'a swear word that names'],
    ['Cllr Hobday is a [[waste of space]] and always has been.', 'named'],
    ['You are a [[disgrace to this]] town, Mr Pargeter.', 'addressed'],
    ['What a [[pathetic little man]] he is.', 'the person after the words'],
    ['Cllr Deakin [[couldn’t organise a raffle]] in a church hall.', 'incapacity'],
    ['Someone should [[give that man a good slap]].', 'violence wished'],
    ['He’s a [[bully]] and everyone in the chamber knows it.', 'pronoun'],
    ['With [[people like you]] in charge no wonder the town is on its knees.', 'people like you'],
    ['@northbyhall You’re a [[coward]].', 'to a handle'],
    ['@northbyhall [[Hypocrite]]. You voted for the same thing last year.', 'an answer that is only a name'],
    ['[[What planet is Cllr Moxon on]]?', 'rhetorical question'],
    ['He[[’s not the sharpest tool]] in the box, our deputy mayor.', 'negation that insults'],
    ['Cllr Rudge [[wouldn’t know a budget if it bit]] him.', 'comparison'],
    ['Cllr Betts [[🤡]] strikes again.', 'emoji beside a name'],
    ['I [[hope he chokes]] on his expenses claim.', 'harm wished'],
    ['The Labour lady on the panel is [[about as useful as a chocolate]] teapot.', 'words between person and verb'],
    ['[[Well done Einstein]], you’ve closed the only car park.', 'sarcasm'],
    ['[[Grow up]], Neville.', 'an order'],
    ['Cllr Drewett is [[dictatorial]] in the chair.', 'a trait'],
    ['Cllr Drewett is a [[braggart]].', 'a name'],
    ['We have all had enough of Cllr Drewett and his [[hubris]].', 'a failing of character'],
  ])('finds %s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))

  test.each([
    ['He said this was “typical gypsy behaviour”, which shows how bigoted he is.', 'names prejudice in a quotation'],
    ['She is the sort of person who would do anything for a neighbour.', 'praise'],
    ['The choir sang like a dream and Jean thanked them.', 'praise by likeness'],
    ['The queue was so slow the ice cream melted.', 'a queue'],
    ['@northbybuses This train is like a moth-eaten armchair.', 'a train, and whom the post goes to'],
    ['Mind your back and your fingers, the benches are heavy.', 'care'],
    ['The cat is asleep in the library.', 'a cat'],
    ['My strimmer is a useless lump.', 'the writer’s own thing'],
    ['The new chair is comfy and goes to the reading corner.', 'furniture'],
    ['Cllr Drewett has more years of service than anyone.', 'service'],
    ['The mayor cuddled a spaniel and judged the knitting.', 'a pet'],
    ['I disagree with Cllr Hobday on almost everything but he works hard.', 'disagreement'],
    ['Shame on this government for cutting the fund.', 'a government'],
    ['We need more people like you in this town, Sandra.', 'thanks'],
    ['I don’t think the clerk is incompetent, far from it.', 'denied'],
    ['Somebody called me a clown yesterday. I’ve been called worse.', 'reported'],
    ['My kids grow up so fast.', 'no order'],
    ['He was a clown at the carnival for thirty years, and the best-loved man in town.', 'a calling'],
    ['The villain of this year’s panto is a horrible, evil landlord. Tickets £6.', 'a panto'],
    ['You must be mad to swim in January. See you at 7, I’ll bring the flask.', 'banter about a swim'],
    ['Never call a resident stupid, was the advice I was given. Good advice.', 'advice against it'],
    ['You beast! Well done on the marathon, Kev.', 'praise'],
    ['I could murder a cup of tea after that meeting.', 'tea'],
    ['The weather is miserable, the mud is disgusting and we loved every minute.', 'weather'],
    ['I’m an idiot, I left my bag in the hall.', 'the writer'],
    ['The rules on flags are dictatorial, and the form is incoherent.', 'rules and a form'],
    ['Cllr Drewett spoke against cruelty to animals, and she is not indecisive.', 'cruelty by others, and denied'],
    ['Bullying has no place in our schools. Well done to the anti-bullying ambassadors.', 'against it'],
  ])('lets pass %s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
})

describe('threats and insults can be told apart', () => {
  test.each([
    ['threats', 'Cllr Moss is a spineless hypocrite.'],
    ['insults', 'Cllr Moss is a [[spineless hypocrite]].'],
    ['threats', '[[We know where you live]], Gary.'],
    ['insults', 'We know where you live, Gary.'],
  ])('%s: %s', (only, text) => expect(mark(personalAttack, { text, options: { only } })).toBe(text))
})
