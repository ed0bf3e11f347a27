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
    ['With [[people like you in charge]] no wonder the town is on its knees.', 'people like you'],
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
    ['Cllr Drewett is monumentally [[thick]].', 'an adverb between'],
    ['Keith Drewett seems to be a [[coward]].', 'seems to be'],
    ['That [[bully]] Neil Drewett is in the chair again.', 'called a name, then named'],
    ['Do you know how [[childish]] you really are?', 'turned round'],
    ['Cllr Drewett [[has the grasp of figures one meets in a]] spaniel.', 'one meets in'],
    ['She could be [[outwitted by her own agenda]].', 'outwitted'],
    ['He talks because there is [[nothing in his head]].', 'nothing in it'],
    ['That [[smug git]] Ashby sat there all evening.', 'a lone capital'],
    ['Cllr Drewett is a [[walking disaster]].', 'walking'],
    ['Cllr Moss [[wants locking up]].', 'named'],
    ['Well done you absolute [[clowns]], another road dug up.', 'mock praise'],
    ['[[Get lost]], the lot of you.', 'an order'],
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
    ['You people are amazing, and people like you make this town.', 'thanks'],
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
    ['29th Jan: screeching from the mill again.', 'a day'],
    ['She has never trusted a man in a bow tie.', 'nobody in particular'],
    ['The path is dangerously narrow by the mill.', 'a path'],
    ['The council should be ashamed of the toilets.', 'a body'],
    ['My own count of the mowers, as a nosy plumber: five.', 'oneself'],
    ["It doesn't take a genius to put a bench by the surgery.", 'takes a genius'],
    ["He wasn't riding his bike, he was walking.", 'walking'],
    ['Cllr Drewett is only human.', 'human'],
    ['A winter of nothing but despair will only hurt you.', 'a winter'],
    ['They are the sort of people to call you a coward for it.', 'told of others'],
    ['Our bakery is the best for miles and I will fight you about the doughnuts.', 'cakes'],
    ['Westminster is a madhouse.', 'a parliament'],
    ['Reform couldn’t run a raffle.', 'a party'],
    ['The Highways England van can’t tell Mill Lane from the moon.', 'a body'],
    ['Happy birthday Councillor, you old rogue.', 'fond'],
    ['We’ll miss you, you daft old rogue.', 'fond'],
    ['The lad at the tyre place is a genius.', 'praise'],
    ['Get lost in the maize maze, open till Sunday.', 'a maze'],
    ['Watch your step by the lych gate, the moss is slippery.', 'care'],
    ['Lift with your knees and watch your back while you do it.', 'care'],
    ['Are you blind or partially sighted? The guide comes in large print.', 'a question'],
    ['Do you like animals? The sanctuary needs walkers.', 'a question'],
    ['You know all the verses, so you can start us off.', 'knowing all of it'],
    ["Grandad's mug is on the top shelf.", 'a thing'],
    ['What’s wrong with her knee, did they say?', 'care'],
    ['I’ll run her over to the clinic and knock him up a sandwich.', 'help'],
    ['I know where you live, so I’ll leave the marrows on the step.', 'a kindness'],
    ['You will regret it if you miss the lanterns.', 'an invitation'],
    ['All the wet coats should be hung in the porch.', 'things'],
    ['It was good of the Mayor to attend and kind of Mrs Obi to remember the cake.', 'thanks'],
    ['Can anyone lend him a suit for Friday?', 'a request'],
    ['She fell asleep on my arm and slept through the whole storm.', 'sleep'],
    ['She tapped her nose and found her handbag.', 'a story'],
    ['He never had the nerve to swim in the sea.', 'courage'],
    ['We rely on people like you to drive the minibus.', 'thanks'],
    ['He talked to Year 4 about rubbish.', 'a topic'],
    ['Your pumpkin is the size of a beach ball.', 'a thing'],
    ['Mad as a box of frogs out there today, all four seasons by noon.', 'weather'],
    ['He is in rude health at ninety.', 'an idiom'],
    ['My grandmother would not let him past the scullery.', 'a story'],
    ['She has the patience of a saint.', 'praise'],
    ['Has Mrs Onslow ever found her tabby?', 'a question'],
    ['I hope he falls asleep soon, and I hope you lose the raffle to me.', 'no harm'],
    ['He is an amateur astronomer and his brother is a comedian.', 'what they do'],
    ['She needs a bib for the baby and her dad needs his slippers.', 'things'],
    ['He behaved like a gentleman and she has a voice like an angel.', 'praise'],
    ['She is the kind of neighbour who leaves soup on the step.', 'praise'],
    ['My aunt looked dreadful after the operation but is on the mend.', 'health'],
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

describe('jokes in a known mould', () => {
  test.each([
    [
      'And the Golden Turnip for longest silence goes to Cllr Pell, who has now [[slept through three budgets]].',
      'found',
    ],
    [
      "[[Tonight's forecast: a band of hot air moving in from Cllr Hardwick, clearing by ten when the bar opens]].",
      'found',
    ],
    ['[[For sale, one deputy mayor, slightly warped, no reasonable offer refused]].', 'found'],
    ['[[Lost: one spine]], last seen near Cllr Abbot before the vote.', 'found'],
    ['[[Wanted: councillor for Eastgate]]. The one we have stopped working in 2019.', 'found'],
    ["[[Obituary: Cllr Finch's common sense, after a short illness]].", 'found'],
    ['[[School report for the chair of planning: easily led, poor at sums, must stop copying from Darren]].', 'found'],
    ['Recipe: two eggs, one leek, plenty of butter. Serves the Mayor.', 'let pass'],
    ["Weather forecast for Saturday's fair: sunny spells, so bring a hat. Cllr Pell is judging the cakes.", 'let pass'],
    ["And the award for best float goes to Cllr Pell's grandchildren and their cardboard dragon.", 'let pass'],
    ['For sale: one pushchair, slightly worn. Collect from the hall.', 'let pass'],
    ["Lost: one black cat, last seen near the chair of planning's shed.", 'let pass'],
    ['Quiz night question: who was the first Mayor of this town? Answers at the bar.', 'let pass'],
    ['Congratulations to Cllr Bell, who wins the award for longest service.', 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
})

describe('outdone by the furniture', () => {
  test.each([
    ['Cllr Rudd spoke for ten minutes and the [[water jug put up the stronger case]].', 'found'],
    ['[[If damp could wear a chain of office it would be our mayor]].', 'found'],
    ['Cllr Orme opened his mouth and the [[clock got more applause]].', 'found'],
    ['The [[potted fern followed the debate better than]] Cllr Wix did.', 'found'],
    ['Picture [[a soggy biscuit with a vote]] and you have Cllr Lane.', 'found'],
    ['The [[tea urn had more idea]] what was going on than our leader.', 'found'],
    ['[[If dithering were an Olympic sport Cllr Pond would be on the podium]].', 'found'],
    ['Cllr Rudd spoke for ten minutes and made the better case; I changed my vote.', 'let pass'],
    ['The new boiler has done more for this hall than any grant.', 'let pass'],
    ['If kindness were an Olympic sport, Joan at the food bank would have gold.', 'let pass'],
    ['The radiator was louder than Cllr Ames tonight, so please may we have the heating looked at.', 'let pass'],
    ['Cllr Trent debated the heating last night and carried the room.', 'let pass'],
    ['If you want to know what a good turnout looks like, come on Tuesday.', 'let pass'],
    ["I learned more from the residents' questions than from the report.", 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
})

describe('somebody is meant, by grammar', () => {
  test.each([
    ['@smith99 You legitimately [[have no idea what you are talking]] about.', 'an adverb between'],
    ['You & Congress are [[clowns]].', 'joined by a sign'],
    ['@smith99 [[Liar]] of the highest order.', 'of what order'],
    ['Then you are truly human [[scum]].', 'human'],
    ['The mayor nearly fell asleep in Santa’s chair.', 'nearly is not at all'],
    ['You & Congress are invited to the fete.', 'an invitation'],
    ['The mayor slowly fell into step with the band.', 'in step'],
  ])('%s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
})

describe('who governs the country may be judged, and a firm is nobody', () => {
  test.each([
    ['The Home Secretary is out of her depth.', 'an office of state'],
    ['The Minister for Transport is incompetent and should go.', 'an office of state'],
    ['Badenoch hasn’t got a clue about village schools.', 'a name everybody knows'],
    ['Rachel Reeves couldn’t run a bath.', 'a name everybody knows'],
    ['Openreach couldn’t run a bath.', 'a firm'],
    ['Anglian Water is incompetent.', 'a firm'],
    ['Severn Trent hasn’t got a clue.', 'a firm'],
    ['Keir Starmer is a [[coward]].', 'a name for him'],
    ['[[Shame on you]], Prime Minister.', 'to the face'],
    ['Cllr Hobday is [[clueless]].', 'of the council'],
    ['Cllr Allardyce [[couldn’t run a bath]].', 'a councillor with a well-known surname'],
    ['Our MP is [[lazy]].', 'an MP is a neighbour too'],
  ])('%s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
})

describe('the writer’s own family', () => {
  test.each([
    ['My grandfather kept hens. He could not have run a bath without flooding the street.', 'he is the grandfather'],
    ['My granny would not let him past the gate.', 'granny’s rule'],
    ['Our dad sat by the fire with a face like thunder.', 'dad'],
    ['My brother rang. Cllr Moss was there, too. He is a complete [[clown]].', 'somebody else stands between'],
  ])('%s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
})

test.each([
  ['Cllr Marlow should [[take up knitting]].', 'at somebody’s'],
  ['[[Wanted: a spine]] for Cllr Vane.', 'at somebody’s'],
])('%s (%s)', (marked) => expect(mark(personalAttack, marked)).toBe(marked))
