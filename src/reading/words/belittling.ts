import type { Lexicon } from '../contempt/shape.ts'

/**
 * Words by which Britons belittle each other sideways: by comparison, mock praise, pity, or what somebody could not even do.
 * Each is harmless alone; only a frame in belittling-frames.ts that ties it to a person makes it speak.
 */
const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)
const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** Things, beasts and children with whom nobody wants to be compared. */
const mockery = [
  ...words(
    `gnome gnomes hamster goldfish labrador spaniel terrier poodle dog cat kitten puppy donkey mule goat goats sheep cow hen chicken chickens duck pigeon pigeons
    parrot budgie gerbil guinea-pig monkey monkeys chimp chimps chimpanzee baboon gibbon orangutan ape gorilla sloth snail slug worm amoeba jellyfish eel weasel ferret stoat toad
    frog newt haddock cod kipper trout lemming flea gnat moth wasp walrus hippo rhino elephant ostrich turkey peacock vulture
    brick plank doorknob doorstop doormat lamppost bollard cone teapot fireguard kettle toaster flannel dishcloth mop bucket sponge sock sofa cushion
    mattress lettuce cabbage turnip potato carrot cucumber sprout onion marrow pumpkin melon banana custard jelly blancmange porridge sandwich crumpet
    satnav calculator photocopier stapler paperclip fridge houseplant pot-plant cactus scarecrow mannequin statue waxwork mummy fossil
    toddler toddlers baby five-year-old four-year-old three-year-old six-year-old ten-year-old nine-year-old seven-year-old eight-year-old child kid schoolboy schoolgirl
    stone rock pebble corpse ghost puppet sandbag balloon windsock weathervane weathercock rollercoaster tombola`,
  ),
  ...listed(`war memorial, garden gnome, garden gnomes, traffic cone, traffic cones, lamp post, lamp posts, tea towel, wet flannel, wet weekend, wet lettuce, wet sponge, chocolate (teapot|fireguard|kettle),
    (one-legged|one legged) *, ashtray on *, house plant, pot plant, potted plant, guinea pig, (trained|performing) (monkey|seal|chimp), (five|four|three|two|six|seven|eight|nine|ten) year (old|olds), (my|your|our) (nan|gran|granny|grandmother|mum|dog|cat|grandson|granddaughter|toddler|niece|nephew|two-year-old|goldfish|hamster|rabbit|tortoise|sat nav|satnav),
    bag of (spanners|chips|crisps|sand|cement|nails|frogs|hammers), box of (frogs|rocks|spanners|hammers|hair), sack of (spuds|potatoes|ferrets|coal), box of frogs, second coat of paint, paint dry, drying paint, (broken|stopped) clock, weather vane, waste paper bin, car park, bus shelter, village pump, speed bump, pot hole, pothole, parking meter, potato peeler, roll of lino, cheese sandwich, soggy *, limp *, damp *, deflated *, tramp 's vest, mad march hare`),
] as const

/** What a decent or able person has; jeered at where it is said to be wanting. */
const virtues = [
  ...words(
    `vision sense brain brains brainpower intellect intelligence wit wits charisma charm personality backbone spine guts gumption nous integrity decency
    dignity humility empathy compassion honesty manners tact grace courtesy class style taste shame conscience principles scruples morals loyalty humour
    self-awareness grasp understanding competence talent ability imagination initiative stamina judgement wisdom maturity oomph warmth likeability sincerity subtlety clue bottle`,
  ),
  ...listed(
    `common sense, sense of (humour|direction|shame|proportion|decency|irony|reality), social skills, people skills, attention span, leadership qualities, moral compass, original (thought|idea), sensible suggestion, independent thought, useful contribution, brain cell, brain cells, work ethic, self awareness, a clue, the faintest idea, business acumen, political nous, intelligent (conversation|conversations|suggestion|question), interesting (conversation|conversations)`,
  ),
]

/** What anybody could do. */
const trifles = [
  ...words(
    `bath tap raffle tombola brewery kettle egg toast backside backsides arse bum elbow bottom shoelaces shoelace laces bedroom lightbulb picnic teapot whelk
    bunfight bingo queue trolley corkscrew tin wheelbarrow paperclip sock hat trousers zip nappy puddle lamppost haystack sandpit lego jigsaw pram
    lemonade sandwich toilet loo fridge bus-stop dictionary abacus alphabet barbecue revolving booze-up piss-up knees-up jumble stall fete doorbell doorknob turkey rubber hen-house`,
  ),
  ...listed(
    `paper bag, barn door, lamp post, lamp posts, wet weekend, own (name|nose|feet|toes|backside|hand|hands|shadow|front door|house), light bulb, light switch, (his|her|their|your|its) way (out|through|into|to|round|around|home|past|from) *, hole in *, an apostrophe, bus stop, straight line, one end of, (two|three|five|ten|twenty), tea party, tin of *, bag of *, pint of *, cup of tea, a dog, egg and spoon *, school play, sweet shop, both hands, (a|the) map, a map, colouring book, joined-up *, phone box, boiled egg, own age, big *, whelk stall, corner shop, ice cream, village fete, cake stall, jumble sale, fish in a *, water out of *, door marked *`,
  ),
]

/** Verbs for what somebody cannot even do. */
const manages = words(
  `run organise organize arrange find lead pour boil open park count read spell add tie hit catch negotiate sell manage plan recognise recognize know spot tell change chair
  wire paint draw punch fight walk get argue think navigate steer fill follow butter make cook fry hold locate identify empty win drive put blow fold pack work operate build write sharpen`,
)

/** A child's temper and belongings, and an old man's. */
const nursery = [
  ...words(
    `tantrum tantrums strop sulk sulks huff hissy-fit rattle rattles pram prams dummy dummies crayons bib bibs nap naps playpen potty cot nappy nappies babysitter nanny crayon lollipop
    bedtime playtime milk cocoa horlicks slippers zimmer commode blankie teddy toys bath-chair`,
  ),
  ...listed(
    `hissy fit, hissy fits, naughty step, naughty corner, high chair, bedtime story, colouring book, colouring books, nap time, afternoon nap, little nap, zimmer frame, stair lift, care home, old folks home, retirement home, (mum|mums|mother|mothers) 's basement, mummy 's (boy|boys), finger paints, reading glasses, hearing aid, a pillow, his mummy, her mummy, their mummies, (sippy|beaker) cup, gold star, comfort blanket, time out`,
  ),
]

/** What beasts and bores do; said of a person it is scorn. */
const noises = [
  ...words(
    `waddle waddles waddled waddling slither slithers slithered slithering slink slinks slunk slinking bray brays brayed braying honk honks honked honking squawk squawks squawked squawking
    bleat bleats bleated bleating yap yaps yapped yapping snort snorts snorted snorting grunt grunts grunted grunting screech screeches screeched screeching squeal squeals squealed squealing
    cackle cackles cackled cackling drool drools drooled drooling dribble dribbles dribbled dribbling froth froths frothing foam foaming drone drones droned droning drivel drivelled
    waffle waffles waffled waffling witter witters wittered wittering prattle prattles prattled prattling blather blathers blathered blathering blether bluster blusters blustered blustering
    bumble bumbles bumbled bumbling ramble rambles rambled rambling preen preens preened preening strut struts strutted strutting swagger swaggers swaggered simper simpers simpered simpering
    smirk smirks smirked smirking snivel snivels snivelling whinge whinges whinged whinging whingeing whine whines whined whining gurn gurns gurned gurning grovel grovels grovelled grovelling
    rant rants ranted ranting rave raves raved raving snore snores snored snoring pontificate pontificates pontificated pontificating bloviate babble babbles babbled babbling jabber jabbers jabbered
    gibber gibbering drawl flounce flounces flounced flouncing stropped sulk sulks sulked sulking crow crows crowed bellyache bellyaching bellyaches mither mithering moan moans moaned moaning`,
  ),
]

/** What is made of somebody's words. */
const outpourings = [
  ...words(
    `moan moans whinge whinges rant rants tantrum outburst diatribe tirade drivel twaddle claptrap waffle nonsense tripe bilge hogwash balderdash gibberish piffle poppycock codswallop
    meltdown bleating whining whinging moaning grandstanding wittering blathering posturing showboating virtue-signalling pearl-clutching hand-wringing scaremongering sermon sermonising gobbledegook`,
  ),
  ...listed(
    `hot air, word salad, sob story, pity party, verbal diarrhoea, hissy fit, brain fart, ego trip, photo op, own trumpet, crocodile tears, pearls of wisdom, pearl of wisdom, towering intellect, vast intellect, mighty brain, giant brain, massive brain, great brain, tiny mind, little mind, poor me, same old *`,
  ),
]

/** Clever, said of the stupid. */
const geniuses = [
  ...words(
    'genius geniuses einstein einsteins brainbox brainboxes mastermind masterminds sherlock mensa brainiac brainiacs bright-spark know-it-all wiseacre',
  ),
  ...listed(
    `bright spark, bright sparks, brain surgeon, brain surgeons, rocket scientist, rocket scientists, great mind, great minds, finest minds, sharpest minds, leading light, leading lights, intellectual giant, intellectual giants, intellectual titan, intellectual powerhouse, towering intellect, brains trust, brain trust, whizz kid, whizz kids, clever clogs, clever dick, child prodigy, deep thinker, deep thinkers, captain obvious, lord muck, lady muck, lord and master, his (lordship|majesty|nibs|excellency), her (ladyship|majesty|nibs|excellency|royal highness), (dear|glorious|fearless|supreme|beloved|esteemed|illustrious|mighty) (leader|leaders|chairman|chair|mayor), great and the good, fount of all (wisdom|knowledge), gift that keeps on giving, oracle, legend in (his|her|their|its) own (lunchtime|lunch time|lunchbox|mind|head|lifetime), saviour of *, (self-appointed|self appointed|self-styled|self-proclaimed|so-called|armchair|facebook|keyboard|pub) (expert|experts|guardian|guardians|sheriff|king|queen|spokesman|spokesperson|critic|critics|lawyer|lawyers|general|generals|detective|detectives|epidemiologist|planner|planners|professor|saviour|philosopher|historian|economist|genius|journalist|journalists|campaigner|campaigners|warrior|warriors|hero|heroes|police|activist|activists|guru|leader|leaders|custodian|custodians|reporter|reporters|professional|professionals)`,
  ),
]

/** Looks, size, age, clothes, smell: never a politician's argument. */
const looks = [
  ...words(
    `wig toupee toupée combover comb-over moustache tash eyebrows dentures hairdo haircut perm fringe mullet belly paunch gut beer-belly waistline chin chins jowls wrinkles nose ears
    tan botox lipstick make-up makeup handbag bow-tie blouse cardigan jumper waistcoat anorak tracksuit trousers cleavage breath armpits dandruff pong whiff stench bald hairline`,
  ),
  ...listed(
    `bow tie, orange tan, fake tan, beer belly, double chin, double chins, false teeth, comb over, bad breath, body odour, body odor, charity shop *, bald patch, bald head, receding hairline, second helping, third helping, cream cakes, pie shop, (fat|big|huge|ugly|stupid|smug|miserable|silly) (face|mug|gob|backside|head|mouth|arse|belly|bum), bath night, deodorant, toothpaste, soap and water, bar of soap, a mirror, good (wash|scrub|shave)`,
  ),
]

/** Where people are sent who should leave affairs to others. */
const pastimes = [
  ...words(
    'knitting crochet bingo bowls gardening golf dominoes baking embroidery macramé jigsaws colouring crayons begonias roses allotment daytime-telly tiddlywinks marbles sudoku ironing dusting',
  ),
  ...listed(
    `(the|your|his|her|their) (day job|knitting|roses|garden|bingo|allotment|crossword|nursery|playground|kitchen|armchair|slippers|soap operas|cave|sofa|couch|pub), jigsaw puzzles, flower arranging, stamp collecting, train spotting, trainspotting, daytime tv, cat videos, pipe and slippers, cake baking, making (jam|tea|cakes), jam making, playing (bowls|bingo|dominoes|with *), what (he|she|they|you) (know|knows|is good at|are good at)`,
  ),
]

/** Places one likens a council or its members to. */
const asylums = [
  ...words(
    'circus zoo asylum madhouse nuthouse kindergarten creche crèche playground playgroup nursery menagerie pantomime soap-opera mausoleum waxworks graveyard morgue museum talking-shop tea-party cabaret freakshow clique cabal coven cult mafia',
  ),
  ...listed(
    `retirement home, care home, nursing home, old folks home, old boys club, old boys' club, gentlemen 's club, talking shop, soap opera, loony bin, knitting circle, mothers meeting, mutual appreciation society, mutual admiration society, doss house, primary school, infant school, infants school, day centre, freak show, chimps tea party, chimps' tea party, tea and biscuits club, wax museum, waxwork museum, rotten borough, banana republic, feeding trough, gravy train, self-congratulation society, rabble, lunatic asylum, bunch of *, pack of *, load of old *`,
  ),
]

const be =
  "is are was were 's been being be looks looked seems seemed sounds sounded look seem sound resembles resembled remains makes"

/** Letter → class, as belittling-frames.ts reads them. */
export const belittlingLexicon: Lexicon = {
  X: listed(
    `has-been, has-beens, never-was, never-weres, never-were, not all there, a few (sandwiches|cards|bricks|pennies|slices|bulbs|spanners) short, way out of (his|her|their) depth`,
  ),
  O: listed(
    `moan, complain, whinge, whine, grumble, nothing better to do, better things to do, too much time on (their|your|his|her) hands, get out more, happy with anything, hobby, knowing best, grow up, get a life, offended by everything, offended, the sound of (their|his|her) own, attention seeking, attention, believe anything, believe anything they read, common sense, know better, be told, help themselves, jealous, bitter, feel important, stir, stirring, cause trouble, an argument, argue with, never satisfied, ever satisfied, please some people, the brains, two brain cells, manners, respect, be pleased, read properly, play the victim, cry about, cry over, crying about, see past, look stupid`,
  ),
  Z: [
    '(some|certain|those) (people|folk|folks|persons|individuals|residents|members|councillors|colleagues|types|neighbours|of you|of them|commenters|parents|drivers|others|men|women|souls)',
    'same old (faces|people|names|crowd|voices|suspects|lot|gang)',
    '(the usual|usual) (suspects|moaners|crowd|lot|mob|gang|brigade|rabble|complainers|voices|faces|types|people|whingers|experts|critics)',
  ],
  g: geniuses,
  H: pastimes,
  L: looks,
  J: [
    'not (know|tell|recognise|recognize|spot) ... (from|if|unless) (a|an|his|her|their|your|one|the|it|someone|somebody|they)',
  ],
  m: [
    '(voice|face|laugh|brain|mind|head|walk|handshake|opinions|manner|grin|mouth|nose|ego|attitude|haircut|hair|temper|speech) (like|resembling) (a|an|something|two|someone|the)',
  ],
  G: words(
    'parents kids youngsters incomers newcomers objectors youth tourists pensioners students staff voters ramblers dogwalkers fishermen shooters ringers allotment-holders',
  ),
  j: [
    'if (it|one|he|she|they|you|somebody|someone|his|her|their|your) ... (bit|hit|smacked|slapped|kicked|jumped|fell|stood|danced|landed|sat|walked|punched|knocked|tapped|depended|fell over|came|was|were|had|handed|ran)',
  ],
  V: virtues,
  v: [],
  o: outpourings,
  z: noises,
  k: nursery,
  t: trifles,
  x: mockery,
  y: asylums,
  M: manages,
  B: words(
    'council committee board panel department team office authority parish chamber bench benches district county group paper newspaper gazette chronicle herald echo press media rag opposition administration cabinet inspectorate agency firm contractors contractor company union club society association wi',
  ),
  R: [
    ...words(
      'more better brighter smarter cleverer sharper livelier wiser braver funnier nicer cleaner faster dimmer thicker duller slower slipperier smaller bigger dumber denser shallower emptier straighter quicker saner',
    ),
    'more (useful|intelligent|interesting|sensible|honest|convincing|coherent|charismatic|competent|reliable|entertaining|lively)',
  ],
  c: ['than'],
  a: ['as', 'as much use as', 'as useful as'],
  l: ['like', 'resembling'],
  w: words(
    'throw throws threw throwing throwing spat spits spitting needs need wants want missed misses having lost loses past due ready overdue tucked',
  ),
  q: listed(
    `proof that, living proof, definition of, walking, human, poster boy for, poster child for, textbook example of, masterclass in, living embodiment of, byword for, dictionary definition of, personification of`,
  ),
  C: words(
    'incompetence idiocy stupidity ineptitude hypocrisy arrogance cowardice laziness failure mediocrity dithering ignorance greed sleaze dishonesty waffle bluster buffoonery embarrassment disaster shambles retirement contraception',
  ),
  n: words('not never no hardly barely without lacks lacking zero lacked nil scarcely'),
  u: words('can could would will should must might shall may ought'),
  h: words('has have had having possesses owns got with'),
  b: words(be),
  E: words('ever even actually really genuinely seriously honestly'),
  D: words(
    'choke chokes rot rots trip trips fall falls lose loses suffer suffers die dies drown drowns burn burns crash',
  ),
  W: ['(hope|hopes|pray|wish)', '(cannot|can not) wait'],
  T: [
    'would not (trust|leave|let|pay|employ|hire|follow|send|feed|lend|put|rely on|cross|buy|take)',
    '(could|can) not (trust|be trusted|take seriously)',
    'should (not|never) be (let|allowed|left|trusted|put|given|permitted) (out|near|loose|in charge|with|to|anywhere|unsupervised|alone|any)',
    'not (to be|be) (let|allowed|left|trusted) (out|near|loose|with|unsupervised)',
  ],
  s: [
    '(stick|stuck|sticking|return|retire|go back|get back|better off|happier|better suited) to',
    '(take|taken|taking) up',
    '(stick|stuck) with',
    'spend more time (on|with|in|doing)',
  ],
  e: ['😂', '🤣', '🙄', '🤦', '🤦‍♂️', '🤦‍♀️', '🤡', '😴', '💤', '🤪', '😆', '😹', '(lol|lmao|rofl|haha|hahaha|hehe)'],
  F: [
    '(forgot|forgets|forgotten|lost|loses|missed|misses|tripped|slept|dozed|spilled|spilt|locked|confused|muddled|mixed|fell|misread|dropped|mislaid|nodded|napped|snoozed|wandered|struggled|struggles|snored|stumbled|mumbled|fluffed|bungled|botched|wobbled)',
    '(still|again) (has|have|is) not',
  ],
  r: words('who that which whose'),
  d: words(
    'a an the this that these those our my his her their your its some any another every all both whole entire of so-called',
  ),
  f: words(
    `so very just simply still always clearly obviously absolutely totally utterly quite rather truly frankly also only too again apparently probably certainly definitely already now
    bit little old great big proper right real complete total utter usual local own same exactly merely basically to about at`,
  ),
  i: words('in on from by for under behind near into out up over off between with'),
  S: words('said says say called calls claimed claims told tells described wrote'),
  A: ['and', 'but', 'or'],
}
