import { listed } from '../../draft/listed.ts'

/**
 * Names by which a Briton belittles a person, sorted by how much else has to stand there before they mean that.
 * Curated by hand; no list was copied. Swear words are the obscenity rule's, slurs the discrimination rule's.
 */

/** Said of nothing but people, and never kindly: found wherever they are not denied, quoted or turned on the writer. */
export const labels: readonly string[] = [
  ...listed(`
    do-gooder, do-gooders, blow-ins, nimby, nimbys, nimbies, woke brigade, lycra (lout|louts|brigade),
    anti-everything brigade, anti-everything, naysayer, naysayers, rent-a-mob, rent-a-quote, rentaquote, rent-a-gob,
    eco-warrior, eco-warriors, eco-loon, eco-loons, eco-zealot, eco-zealots, luvvie, luvvies, yokel, yokels, bumpkin,
    bumpkins, country bumpkin, place-man, placemen, time-server, time-servers, timeserver, timeservers, seat-warmer,
    seat-warmers, seat warmer, bench-warmer, bench warmer, bench warmers, bed-blocker, bed-blockers, bed blocker,
    desk jockey, desk jockeys, box-ticker, box-tickers, bean counter, bean counters, bean-counter, bean-counters,
    pettifogger, pettifoggers, fussbucket, fusspot, fusspots, worrywart, misery guts, miseryguts, sourpuss, sour puss,
    curmudgeon, curmudgeons, milquetoast, lummox, lump of lard, tub of lard, fat controller, fatso, baldy, slaphead,
    four-eyes, lardarse, coffin dodger, coffin dodgers, coffin-dodger, coffin-dodgers, old dear, old dears, old fart,
    old farts, old git, old gits, (fat|lazy|idle|miserable|ignorant|smug|thick|gormless|spineless|pompous) waste of (space|oxygen|skin), old fogies, biddy, biddies, old biddy, old biddies, fishwives, harridan, harridans,
    termagant, airhead, bint, floozy,
    (nasty|vicious|ghastly|odious|poisonous|horrid|puffed up|stuck up|jumped up) little (man|men|woman|women|boy|boys|girl|girls|people|clique|toad|madam|so),
    smarmy little *, trumped-up little *, wasters, layabout,
    idle beggar, idle beggars,
    lazy (beggar|beggars|sod|sods|lump|lumps|git|gits|devil|devils|swine|toad|brats|oaf|oafs), slacker, slackers,
    slackjaw, slack-jawed *, clock-watcher, clock-watchers, swinger of the lead, malingerer, malingerers,
    (miserable|rotten|spoilt|ungrateful|pampered|overgrown|jumped-up|snotty|snotty-nosed|gobby|mouthy|foul-mouthed|feral|cocky|entitled|obnoxious|stroppy) (brat|brats|child|children|kids|kid|teenager|teenagers|schoolboy|schoolboys|schoolgirl|toddler|toddlers|youth|youths|youngsters|student|students|lad|lads|so-and-so|so-and-sos|little *),
    martinet, busybodies, snooper, snoopers, tittle-tattler, tittle-tattlers, tattletale, gossip-monger,
    gossip-mongers, gossipmongers, muck-raker, muckraker, muckrakers, muck-spreader, pot-stirrer, pot-stirrers,
    whinge-bag, whingebag, whingebags, whingepot, moan-a-lot, moanalot, misery merchant, misery merchants,
    merchants of doom, motormouth, gobshites, bigmouth, bigmouths, crushing bore,
    pompous (ass|windbag|fool|idiot|oaf|bore|git|old *|little *|man|woman), cheerleader-in-chief, fanboy, fanboys,
    cultist, cultists, brown-tongue, arse-licker, arselicker, creeping jesus, jumped-up milk monitor,
    traffic warden mentality, lamebrains, chumps, wally of *, lummoxes, twerp, mouthbreather, tosspots, scruffbag,
    ragamuffin, ragamuffins, ruffians, ne'er-do-well, daft (apeth|ha'porth|'apeth), barmpot, head-banger, headbanger,
    headbangers, fruit loop, fruit cake brigade, tin-foil hat *, tinfoil hat *, tinfoil hatters, tin foil hat *,
    conspiracy nuts, flat-earther, flat-earthers, flat earther, flat earthers, anti-vaxxer loon, perpetual * victim,
    (walking|living|human) (advert for|advertisement for|disaster|embarrassment|cliché|cliche|joke|punchline|caricature|car crash|fossil|haemorrhoid|shambles|jargon *),
    (two-faced|horrible|stupid|fat|silly|old|miserable|stuck-up|smug|vile|nasty|jealous|bitter|lying) (cow|moo|mare|bint|sow),
    dingus, dweeb, dweebs, lout, louts, incel, incels, neckbeard, neckbeards, lolcow, inbred, inbreds, cretinous,
    mouth-breather, mouth-breathers, mouth breather, mouth breathers, troglodyte, troglodytes, neanderthal,
    neanderthals, philistine, philistines, ingrate, ingrates, blatherer, fathead, fatheads,
    potato head, muppet-in-chief, clown-in-chief, bully boy, bully boys, bullyboy, bullyboys, hypocrite-in-chief,
    wazzock, wazzocks, pranny, doylem, bampot, numpty-in-chief, eejit, eejits, mong, mongs, spaz, spacker, gobdaw,
    bootboy, nutcase, rabble-rouser, rabble-rousers, scaremonger, scaremongers, doom-monger, doom-mongers,
    rumour-monger, rumour-mongers, trouble-maker, trouble-makers, troublemaker, troublemakers, mischief-maker,
    mischief-makers, time-waster, time-wasters, timewaster, timewasters, control freak, control freaks, power-crazed,
    power-mad, nepo baby, halfwitted,
    (which|whichever|whatever|what (sort|kind) of) (clown|muppet|joker|fool|lunatic|maniac|bully) (parked|parks|moved|left|leaves|put|thought|thinks|decided|painted|paints|drew|picks)
  `),
  // want of sense
  ...listed(`
    idiot, idiots, imbecile, imbeciles, moron, morons, cretin, cretins, halfwit, halfwits, half-wit, half-wits,
    half wit, half wits, nitwit, nitwits, dimwit, dimwits, numpty, numpties, plonker, plonkers, dunderhead,
    dunderheads, dullard, dullards, simpleton, simpletons, thicko, thickos, thickie, thickies, numbskull, numbskulls,
    numskull, numskulls, blockhead, blockheads, airheads, bonehead, boneheads, meathead, meatheads,
    knucklehead, knuckleheads, knuckle-dragger, knuckle-draggers, dimbo, dumbo, dumbos, dunce, dunces, ignoramus, ignoramuses, nincompoop, nincompoops,
    ninny, ninnies, pillock, pillocks, berks, divvy, divvies, dingbat, dingbats, dumdum,
    fruitcakes, nutjob, nutjobs, nutcases, headcase, headcases, loony, loonies, crackpot, crackpots,
    fruitloop, fruitloops, weirdo, weirdos, oddball, oddballs, fantasist, fantasists, buffoon, buffoons, ass hat,
    asshat, asshats, jackass, jackasses, doofus, dumbass, dumbasses, lamebrain, pea brain, pea-brain, peabrain,
    bird brain, birdbrain, village idiot, village idiots, useful idiot, useful idiots, oxygen thief, oxygen thieves,
    nonentity, nonentities, non-entity, no-mark, no-marks, nomark, nomarks, bumbler,
    bumblers, bungler, bunglers, blunderer, blunderers, incompetents, wacko, wackos, kook, kooks, weakling, weaklings,
    automaton, automatons
  `),
  // want of backbone or honour
  ...listed(`
    coward, cowards, hypocrite, hypocrites, spineless wonder, scaredy cat, scaredy cats, yellow-belly, milksop,
    milksops, bootlicker, bootlickers, brown-noser, brown-nosers, toady, toadies, lickspittle, lickspittles,
    sycophant, sycophants, yes-man, yes-men, yes men, lapdog, lapdogs, lap lackey, lackeys, stooge, stooges, turncoat,
    turncoats, traitor, traitors, quisling, quislings, backstabber, backstabbers, back-stabber, back-stabbers,
    snake in the grass, snakes in the grass, two-faced so-and-so, charlatan, charlatans, snake oil salesman,
    snake-oil salesman, chancer, chancers, shyster, shysters, grifter, grifters, freeloader, freeloaders, scrounger,
    scroungers, spongers, ponces, money grabber, money grabbers, money-grabber, money-grabbers,
    braggart, braggarts, egotist, egotists, poseur, poseurs, huckster, hucksters, schemer, schemers, fabulist,
    fabulists, faker, fakers, demagogues, sadist, sadists, malcontent, malcontents, interloper, interlopers, ranter,
    ranters, meddler, meddlers
  `),
  // bad character
  ...listed(`
    scumbag, scumbags, scum bag, scum bags, scum of the earth, lowlife, lowlifes, low-life, low-lifes, lowlives, toerag,
    toerags, toe-rag, toe-rags, scrote, scrotes, oik, oiks, guttersnipe, guttersnipes, riff-raff, riffraff, slimeball,
    slimeballs, sleazebag, sleazebags, sleazeball, ratbag, ratbags, dirtbag, dirtbags, douche, douchebag, douchebags,
    scuzzball, degenerate, degenerates, reprobate, reprobates, wrong un, wrong uns, wrong-un, wrongun, wronguns,
    nasty piece of work, nasty pieces of work, waste of skin, waste of oxygen, waste of a (vote|seat|chair|skin),
    filth of the earth, oxygen waster, egomaniac, egomaniacs, narcissist, narcissists, megalomaniac, megalomaniacs,
    sociopath, sociopaths, psychopath, psychopaths, psychos, tin-pot (dictator|dictators|tyrant), little hitler,
    little hitlers, jobsworth, jobsworths, pen pusher, pen pushers, pen-pusher, pen-pushers, pencil-pusher,
    pencil pushers, penpusher, penpushers, lazy bones, layabouts, lazybones, skiver, skivers, shirker,
    shirkers, idle so-and-so, slob, slobs, good-for-nothing, good for nothings, deadbeat, deadbeats, wastrel, wastrels,
    ne'er-do-wells, killjoy, killjoys, busybody, nosey parker, nosy parker, nosey parkers,
    nosy parkers, curtain twitcher, curtain twitchers, curtain-twitcher, curtain-twitchers, moaning minnie,
    moaning minnies, whingers, whiner, whiners, moaners, crybaby, crybabies, cry cry babies, cry-baby, cry-babies,
    drama queen, drama queens, attention seeker, attention seekers, attention-seeker, attention-seekers, windbag,
    windbags, gasbag, gasbags, blowhard, blowhards, loudmouth, loudmouths, bighead, bigheads, big-head, smart alec,
    smart alecs, smart aleck, smartarse, smartarses, (a|an|the|this|that|our|another|old|little|big|such|resident|right|proper|smug) know all, know-alls, know-it-all, know-it-alls, know it alls,
    (a|an|the|this|that|our|another) know-nothing, know-nothings, gobby libtard, libtards, remoaner, remoaners, brexidiot, brexidiots, brextremist,
    brextremists, trumptard, trumptards, feminazi, feminazis, leftard, leftards, lefty loonies, loony lefty,
    loony lefties, champagne socialist, champagne socialists, virtue signaller, virtue signallers, wokerati, wokeist,
    wokeists, sheeple, fascist pig, cuck, cucks, keyboard warrior, keyboard warriors, keyboard heroes, armchair expert,
    armchair experts, armchair critic, armchair critics, facebook expert, facebook experts, facebook warrior,
    facebook warriors, hoodlum, hoodlums, chav, chavs, ferals, stupid bat, stuck-up so-and-so,
    git, gits, twit, twits, prat, prats, pratt, nerk, nerks, twerps, wimp, wimps, wuss, wusses, wet lettuce, big girl's blouse, pipsqueak, pipsqueaks, saddo, saddos, sad case, sad cases,
    sad act, inadequates, scuzz, slapper, slappers, trollop, bimbo, bimbos, skank, skanks, hoe bag, slut, sluts, bints,
    bigot, bigots, racist (bigot|pig|scum|thug|thugs|clown|clowns|cow|man|woman), warmonger, warmongers, war monger,
    fucktard, fucktards, troll account, shill, shills, pinkos, demonrat, demonrats, dumbocrat, repugnican,
    silly (old cow|bitch), lazy so-and-so, trumpers, trumpet head
  `),
]

/** Harmless as nouns ("the clowns opened the carnival"); contempt when pointed at ("this clown", "a bunch of", "you"). */
export const figures: readonly string[] = [
  ...listed(`
    (silly|sour|grumpy|miserable|dried-up|frustrated|crabby|scruffy|spotty|dozy|smug|pompous|sneering|snivelling|jumped-up|puffed-up|self-important|two-faced|nosy|stuck-up|stuck up|sanctimonious|joyless|stupid|foolish|daft|ridiculous|horrid|rude|arrogant|ignorant|unpleasant|hateful|loathsome|dull|boring|tedious|tiresome|charmless|graceless|humourless|spiteful|vindictive|petty|bitter|deluded|confused|pitiful|weak|feeble|hopeless|incompetent|useless|vain|vulgar|coarse|grubby|greedy|slimy|oily|smarmy|sleazy|creepy|weird|odd|strange|common|bossy|shrill|hysterical|mad|insane|crazy|evil|wicked|cruel|callous|selfish|cold-hearted|heartless|gormless|clueless|brainless|spineless|gutless|shameless) (little|old|young|fat|) (man|woman|boy|girl|person|individual|chap|bloke|fellow|creature|creatures|specimen|human being|lot|men|women|folk),
    (scruffy|spotty|speccy|dozy|daft|dirty|mouthy|idle|cocky) (herbert|herberts),
    (stuck up|miserable|lazy|idle|rude|nasty|greedy|ignorant|selfish|grumpy|nosy|crafty|mean|useless|awkward|arrogant|smug) (so and so|so and sos),
    townie, townies, tree hugger, tree huggers, eco warriors, brat, brats, waster, chump, clot, clots, drip, drips,
    wet wipe, wet wipes, dipstick, dipsticks, pinhead, pinheads, gibbon, gibbons, spoilsport, spoilsports, party pooper, grump, grumps, despot, despots, stirrer, stirrers,
    hangers-on, old trout, old crow, nodding donkey, doormat, doormats, invertebrate, invertebrates, crawler,
    crawlers, geriatrics, fishwife, milk monitor, hall monitor, groupie, groupies, cold fish, empty suit,
    empty vessel, stuffed shirt, crashing bore, bore, bores, harbinger of doom, hot-head,
    hothead, hotheads, wreckers, wrecker, saboteur, saboteurs, peasant, peasants, pleb, plebs, hillbilly,
    hillbillies, windsock, weathervane, opportunist, opportunists, careerist, careerists, bluffer,
    bluffers, blagger, blaggers, spiv, spivs, toff, toffs, ghoul, ghouls, misfit, misfits, delinquent, delinquents,
    crybully, tinpot general, rabble, snob, snobs, sneak, sneaks, poser, posers, upstart, upstarts, brute, brutes,
    ruffian, rotter, cad, bounder, zealot, zealots, fanatic, fanatics, hatemonger, hatemongers,
    hate-monger, old bag, old bat, old hag, old crone, old witch,
    (joke|disgrace) of a (man|woman|person|councillor|mayor|leader|mp|minister|politician|chairman|chair|clerk|officer|landlord|neighbour),
    (excuse|apology) for a *
  `),
  // mockery by profession or play
  ...listed(`
    clown, clowns, muppet, muppets, donkey, donkeys, puppet, puppets, joker, jokers, cowboys,
    goon, goons, minion, minions, dope, dopes, dolt, dolts, oaf, oafs, fool, fools, melt, melts, spanner,
    spanners, plank, planks, turnip, turnips, lemon, lemons, doughnut, doughnuts, mug, mugs, tool, tools,
    nodding (dogs|donkeys), headless (chicken|chickens), wet blanket, wally, wallies, berk, crank, cranks, loon,
    loons, jerk, jerks, nerd, nerds, chud, chuds, lunatic, lunatics, nutter, nutters, maniac, maniacs, creep, creeps, bum, bums, wretch, wretches, scoundrel,
    scoundrels, rogue, rogues, villain, villains, bully, bullies, troll, trolls,
    dinosaur, dinosaurs, waxwork, waxworks, loser, losers, retard, retards, thug, thugs, yob, yobs, scum,
    hooligan, hooligans, pervert, perverts, perv, pervs, drunkard, drunkards, junkie, junkies, crackhead, crackheads,
    hack, hacks, sellout, sellouts, dictator, dictators, tyrant, tyrants, propagandist, demagogue, lump,
    lumps, tosspot, whinger, moaner, snowflake, snowflakes, gammon, loony left, ponce, psycho, crony,
    cronies, lightweight, judas, puppet master, commie, commies, pinko, rino, rinos, sicko, sickos, gobshite, dummy,
    dummies, fruitcake
  `),
  // politics thrown as a name
  ...listed(`
    nazi, nazis, neo-nazi, neo-nazis, fascist, fascists, racist, racists, sexist, misogynist, misogynists, homophobe,
    homophobes, xenophobe, xenophobes, extremist, extremists, communist, communists, marxist, marxists, terrorist,
    terrorists
  `),
]

/** Creatures and things a person is called. Too literal for "this" and "these": "this dog" is a dog. */
export const creatures: readonly string[] = [
  ...listed(`
    petulant (child|toddler), toddler having a tantrum, fossil, fossils, relic, old fogey,
    old fogeys, old duffer, old codger, wannabe, mouthpiece,
    slippery eel, bloodsucker, bloodsuckers, goblin, gargoyle, ogre, hag, harpy, shrew, battleaxe, witch hunter,
    snake, snakes, rat, rats, weasel, weasels, toad, toads, worm, worms, slug, slugs, leech, leeches, parasite,
    parasites, vermin, pig, pigs, cockroach, cockroaches, maggot, maggots, vulture, vultures, sheep, lemmings, jackal,
    jackals, hyena, hyenas, monkey, monkeys, baboon, ape, gorilla, skunk, reptile, viper, swine, witch, monster,
    monsters, savage, savages, animals, parrot, parrots, zombie, zombies, robots, pest, pests, nuisance,
    (sad|jumped-up|pathetic|jealous|bitter|spiteful) (little|sad|jealous|bitter|spiteful) (nobody|nobodies), a (jealous|bitter|spiteful) nobody, poodle, big toddlers, demon, satan, the antichrist, the anti-christ, pussy, filth, nobodies,
    failure, failures, cartoon character, pantomime (villain|dame)
  `),
]

/** Said of plans and pavements every day; contempt only as what a definite person is said to be. */
export const verdicts: readonly string[] = [
  ...listed(`
    cowboy, chocolate teapot, chocolate fireguard,
    worst (mp|mayor|councillor|leader|speaker|senator|chairman|chair|clerk|politician|president|pm|prime minister|neighbour|landlord|boss|manager|human|person|kind of person|kind of people|kind of politician|type of person|type of politician|excuse for),
    trainwreck, dumpster fire, enemy of (the people|the state), busted flush,
    stranger to the truth, disgrace to (the|your|his|her|their|this|our), lowest of the low,
    living proof that, proof that (idiots|fools|evolution)
  `),
  ...listed(`
    disgrace, disgraces, embarrassment, liability, laughing stock, laughing-stock, laughingstock, menace, menaces,
    waste of (space|time|money|air|a salary|our money|taxpayers money|public money), disaster, nightmare, farce, phoney,
    sham, basket case, train wreck, car crash, danger to (society|us all|the public), plague,
    blight, piece of (crap|rubbish|filth|garbage|trash|dirt|poo|dog dirt), pushover, sad individual, sad person,
    horrible (man|woman|person|human|human being|individual), vile (man|woman|person|human|human being|individual),
    fake human being, sorry excuse, pathetic excuse, let-down, letdown, absolute spent force,
    dead loss, lost cause, one-trick pony, stuck record, broken record,
    worse than useless, beneath contempt, off (his|her|your|their) (head|trolley|rocker|nut|chump|onion|tree|box|meds),
    out of (his|her|your|their) (depth|tree|league), in over (his|her|your|their) head,
    full of (it|yourself|himself|herself|themselves|hot air|bull|bs|crap|s|wind|rubbish|hate|envy|stupidity|lies),
    on another planet, on a different planet, away with the fairies, not all there, not right in the head,
    soft in the head, sick in the head, all mouth, all talk, all hat, all gob, all fur coat, joke, bad joke, sick joke,
    beyond (parody|contempt), unfit (for|to hold) (public|) office, poor excuse, shambles of a,
    dead weight, deadweight, write-off, square peg, cancer on, stain on
  `),
]

/** Failings of character as nouns: contempt where somebody is said to have them ("your ignorance", "Tory incompetence"). */
export const vices: readonly string[] = listed(`
  incompetence, ineptitude, ignorance, stupidity, idiocy, hypocrisy, arrogance, cowardice, dishonesty, deceit,
  duplicity, spinelessness, pettiness, childishness, nastiness, spite, spitefulness, malice, vindictiveness, bigotry,
  buffoonery, bullying, bully-boy tactics, trolling, greed, laziness, smugness, pomposity, delusion, delusions,
  self-importance, narcissism, rank hypocrisy, double standards, scaremongering, smears, smear campaign, dirty tricks,
  gutter politics, half truths, half-truths, half-truth, mud-slinging, mudslinging, weasel words, crocodile tears,
  bile, vitriol, propaganda, fake news, bare-faced cheek, fake tears, selfishness, hubris,
  cynicism, treachery, recklessness, carelessness, naivety, intransigence, obstinacy, complacency, bravado, conceit,
  tyranny, vanity, bluster, callousness, cruelty, disloyalty, ineptness, indecision, insensitivity, irresponsibility,
  cluelessness, egotism, sanctimony, tribalism, tactlessness, rudeness, immaturity, pretension, meanness, negligence,
  bloody-mindedness, shamelessness, thuggery
`)

/** Emoji that call somebody a clown, a snake or worse where they stand beside a person. */
export const emoji: readonly string[] = ['🤡', '🐍', '🐀', '🤮', '💩', '🖕', '🐷', '🐒', '🐑']
