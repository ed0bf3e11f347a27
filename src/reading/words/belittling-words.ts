import { listed, spaced } from '../../draft/listed.ts'

/**
 * Words by which Britons belittle each other sideways: by comparison, mock praise, pity, or what somebody could not even do.
 * Each is harmless alone; only a frame in belittling-frames.ts that ties it to a person makes it speak.
 */

/** Things, beasts and children with whom nobody wants to be compared. */
export const mockery = listed(`
  gnome, gnomes, hamster, goldfish, labrador, spaniel, terrier, poodle, dog, cat, kitten, puppy, donkey, mule, goat,
  goats, sheep, cow, hen, chicken, chickens, duck, pigeon, pigeons, parrot, budgie, gerbil, guinea-pig, monkey,
  monkeys, chimp, chimps, chimpanzee, baboon, gibbon, orangutan, ape, gorilla, sloth, snail, slug, worm, amoeba,
  jellyfish, eel, weasel, ferret, stoat, toad, frog, newt, haddock, cod, kipper, trout, lemming, flea, gnat, moth,
  wasp, walrus, hippo, rhino, elephant, ostrich, turkey, peacock, vulture, brick, plank, doorknob, doorstop, doormat,
  lamppost, bollard, cone, teapot, fireguard, kettle, toaster, flannel, dishcloth, mop, bucket, sponge, sock, sofa,
  cushion, mattress, lettuce, cabbage, turnip, potato, carrot, cucumber, sprout, onion, marrow, pumpkin, melon,
  banana, custard, jelly, blancmange, porridge, sandwich, crumpet, satnav, calculator, photocopier, stapler,
  paperclip, fridge, houseplant, pot-plant, cactus, scarecrow, mannequin, statue, waxwork, mummy, fossil, toddler,
  toddlers, baby, five-year-old, four-year-old, three-year-old, six-year-old, ten-year-old, nine-year-old,
  seven-year-old, eight-year-old, child, kid, schoolboy, schoolgirl, stone, rock, pebble, corpse, ghost, puppet,
  sandbag, balloon, windsock, weathervane, weathercock, rollercoaster, tombola, war memorial, garden gnome,
  garden gnomes, traffic cone, traffic cones, lamp post, lamp posts, tea towel, wet flannel, wet weekend, wet lettuce,
  wet sponge, chocolate (teapot|fireguard|kettle), (one-legged|one legged) *, ashtray on *, house plant, pot plant,
  potted plant, guinea pig, (trained|performing) (monkey|seal|chimp),
  (five|four|three|two|six|seven|eight|nine|ten) year (old|olds),
  (my|your|our) (nan|gran|granny|grandmother|mum|dog|cat|grandson|granddaughter|toddler|niece|nephew|two-year-old|goldfish|hamster|rabbit|tortoise|sat nav|satnav),
  bag of (spanners|chips|crisps|sand|cement|nails|frogs|hammers), box of (frogs|rocks|spanners|hammers|hair),
  sack of (spuds|potatoes|ferrets|coal), box of frogs, second coat of paint, paint dry, drying paint,
  (broken|stopped) clock, weather vane, waste paper bin, car park, bus shelter, village pump, speed bump, pot hole,
  pothole, parking meter, potato peeler, roll of lino, cheese sandwich, soggy *, limp *, damp *, deflated *,
  tramp 's vest, mad march hare
`)

/** What a decent or able person has; jeered at where it is said to be wanting. */
export const virtues = listed(`
  vision, sense, brain, brains, brainpower, intellect, intelligence, wit, wits, charisma, charm, personality,
  backbone, spine, guts, gumption, nous, integrity, decency, dignity, humility, empathy, compassion, honesty, manners,
  tact, grace, courtesy, class, style, taste, shame, conscience, principles, scruples, morals, loyalty, humour,
  self-awareness, grasp, understanding, competence, talent, ability, imagination, initiative, stamina, judgement,
  wisdom, maturity, oomph, warmth, likeability, sincerity, subtlety, clue, bottle, common sense,
  sense of (humour|direction|shame|proportion|decency|irony|reality), social skills, people skills, attention span,
  leadership qualities, moral compass, original (thought|idea), sensible suggestion, independent thought,
  useful contribution, brain cell, brain cells, work ethic, self awareness, a clue, the faintest idea,
  business acumen, political nous, intelligent (conversation|conversations|suggestion|question),
  interesting (conversation|conversations)
`)

/** What anybody could do. */
export const trifles = listed(`
  bath, tap, raffle, tombola, brewery, kettle, egg, toast, backside, backsides, arse, bum, elbow, bottom, shoelaces,
  shoelace, laces, bedroom, lightbulb, picnic, teapot, whelk, bunfight, bingo, corkscrew, tin,
  wheelbarrow, paperclip, sock, zip, nappy, puddle, lamppost, haystack, sandpit, lego, jigsaw, pram,
  lemonade, sandwich, abacus, alphabet, barbecue, revolving, booze-up,
  piss-up, knees-up, jumble, stall, fete, doorbell, doorknob, turkey, rubber, hen-house, paper bag, barn door,
  lamp post, lamp posts, wet weekend, own (name|nose|feet|toes|backside|hand|hands|shadow|front door|house),
  light bulb, light switch, (his|her|their|your|its) way (out|through) *,
  hole in *, an apostrophe, straight line, one end of, (two|three|five|ten|twenty), tea party, tin of *,
  bag of *, pint of *, cup of tea, egg and spoon *, school play, sweet shop, both hands, (a|the) map, a map,
  colouring book, joined-up *, phone box, boiled egg, own age, whelk stall, corner shop, ice cream,
  village fete, cake stall, jumble sale, fish in a *, water out of *, door marked *
`)

/** Verbs for what somebody cannot even do. */
export const manages = spaced(`
  run organise organize arrange find lead pour boil open park count read spell add tie hit catch negotiate sell manage
  plan recognise recognize know spot tell change chair wire paint draw punch fight walk get argue think navigate steer
  fill follow butter make cook fry hold locate identify empty win drive put blow fold pack work operate build write
  sharpen
`)

/** A child's temper and belongings, and an old man's. */
export const nursery = listed(`
  tantrum, tantrums, strop, sulk, sulks, huff, hissy-fit, rattle, rattles, pram, prams,
  playpen, potty,
  blankie, hissy fit, hissy fits, naughty step,
  naughty corner, colouring book, colouring books,
  old folks home, (mum|mums|mother|mothers) 's basement,
  mummy 's (boy|boys), finger paints, his mummy, her mummy, their mummies,
  (sippy|beaker) cup, comfort blanket, time out
`)

/** What beasts and bores do; said of a person it is scorn. */
export const noises = listed(`
  waddle, waddles, waddled, waddling, slither, slithers, slithered, slithering, slink, slinks, slunk, slinking, bray,
  brays, brayed, braying, squawk, squawks, squawked, squawking, bleat, bleats, bleated,
  bleating, yap, yaps, yapped, yapping, snort, snorts, snorted, snorting, grunt, grunts, grunted, grunting, screech,
  screeches, screeched, screeching, cackle, cackles, cackled, cackling,
  froth, froths, frothing, foam, foaming,
  droned, droning, drivel, drivelled, waffle, waffled, waffling, witter, witters, wittered,
  wittering, prattle, prattles, prattled, prattling, blather, blathers, blathered, blathering, blether, bluster,
  blusters, blustered, blustering, bumble, bumbles, bumbled, bumbling, preen,
  preens, preened, preening, strut, struts, strutted, strutting, swagger, swaggers, swaggered, simper, simpers,
  simpered, simpering, smirk, smirks, smirked, smirking, snivel, snivels, snivelling, whinge, whinges, whinged,
  whinging, whingeing, whine, whines, whined, whining, gurn, gurns, gurned, gurning, grovel, grovels, grovelled,
  grovelling, pontificate,
  pontificates, pontificated, pontificating, bloviate, babble, babbles, babbled, babbling, jabber, jabbers, jabbered,
  gibber, gibbering, drawl, flounce, flounces, flounced, flouncing, stropped, sulk, sulks, sulked, sulking,
  bellyache, bellyaching, bellyaches, mither, mithering
`)

/** What is made of somebody's words. */
export const outpourings = listed(`
  moan, moans, whinge, whinges, rant, rants, tantrum, outburst, diatribe, tirade, drivel, twaddle, claptrap, waffle,
  nonsense, tripe, bilge, hogwash, balderdash, gibberish, piffle, poppycock, codswallop, meltdown, bleating,
  whinging, grandstanding, wittering, blathering, posturing, showboating, virtue-signalling, pearl-clutching,
  hand-wringing, scaremongering, sermonising, gobbledegook, hot air, word salad, sob story, pity party,
  verbal diarrhoea, hissy fit, brain fart, ego trip, own trumpet, crocodile tears, pearls of wisdom,
  pearl of wisdom, towering intellect, vast intellect, mighty brain, giant brain,
  tiny mind, little mind, same old *
`)

/** Clever, said of the stupid. */
export const geniuses = listed(`
  (which|what|some|these|those|resident) (genius|geniuses),
  (genius|geniuses) (who|that|at|in|behind|thought|decided|designed|signed), brain surgeons, rocket scientists, einstein, einsteins, brainbox, brainboxes, sherlock, mensa, brainiac,
  brainiacs, bright-spark, know-it-all, wiseacre, bright spark, bright sparks,
  great mind, great minds, finest minds, sharpest minds,
  intellectual giant, intellectual giants, intellectual titan, intellectual powerhouse,
  towering intellect, clever clogs, clever dick,
  deep thinker, deep thinkers, captain obvious, lord muck, lady muck, lord and master,
  (his|her) nibs, his lordship,
  (our dear|glorious|fearless|supreme|illustrious|mighty) (leader|leaders|chairman|chair|mayor),
  fount of all (wisdom|knowledge), gift that keeps on giving,
  legend in (his|her|their|its) own (lunchtime|lunch time|lunchbox|mind|head|lifetime), saviour of *,
  (self-appointed|self appointed|self-styled|self-proclaimed|so-called|armchair|facebook|keyboard|pub) (expert|experts|guardian|guardians|sheriff|king|queen|spokesman|spokesperson|critic|critics|lawyer|lawyers|general|generals|detective|detectives|epidemiologist|planner|planners|professor|saviour|philosopher|historian|economist|genius|journalist|journalists|campaigner|campaigners|warrior|warriors|hero|heroes|police|activist|activists|guru|leader|leaders|custodian|custodians|reporter|reporters|professional|professionals)
`)

/** Looks, size, age, clothes, smell: never a politician's argument. */
export const looks = listed(`
  wig, toupee, toupée, combover, comb-over, tash, dentures, hairdo,
  mullet, belly, paunch, beer-belly, waistline, jowls, wrinkles, tan, botox,
  cleavage,
  armpits, dandruff, pong, whiff, stench, hairline, orange tan, fake tan, beer belly,
  double chin, double chins, comb over, bad breath, body odour, body odor, bald patch,
  bald head, receding hairline,
  (fat|big|huge|ugly|stupid|smug|miserable|silly) (face|mug|gob|backside|head|mouth|arse|belly|bum),
  good (wash|scrub|shave), a mirror
`)

/** Where people are sent who should leave affairs to others. */
export const pastimes = listed(`
  knitting, crochet, bingo, bowls, gardening, golf, dominoes, baking, embroidery, macramé, jigsaws, colouring,
  crayons, begonias, roses, allotment, daytime-telly, tiddlywinks, marbles, sudoku, ironing, dusting,
  (the|your|his|her|their) (day job|knitting|roses|garden|bingo|allotment|crossword|nursery|playground|kitchen|armchair|slippers|soap operas|cave|sofa|couch|pub),
  jigsaw puzzles, flower arranging, stamp collecting, train spotting, trainspotting, daytime tv, cat videos,
  pipe and slippers, cake baking, making (jam|tea|cakes), jam making, playing (bowls|bingo|dominoes|with *),
  what (he|she|they|you) (know|knows|is good at|are good at)
`)

/** Places one likens a council or its members to. */
export const asylums = listed(`
  circus, zoo, asylum, madhouse, nuthouse, kindergarten, creche, crèche, playground, playgroup, nursery, menagerie,
  pantomime, soap-opera, mausoleum, waxworks, graveyard, morgue, museum, talking-shop, tea-party, cabaret, freakshow,
  clique, cabal, coven, cult, mafia, retirement home, care home, nursing home, old folks home, old boys club,
  old boys' club, gentlemen 's club, talking shop, soap opera, loony bin, knitting circle, mothers meeting,
  mutual appreciation society, mutual admiration society, doss house, primary school, infant school, infants school,
  day centre, freak show, chimps tea party, chimps' tea party, tea and biscuits club, wax museum, waxwork museum,
  rotten borough, banana republic, feeding trough, gravy train, self-congratulation society, rabble, lunatic asylum,
  bunch of *, pack of *, load of old *
`)
