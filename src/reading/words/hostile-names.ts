import { listed } from '../../draft/listed.ts'

/** What groups are called, in contempt or in praise. Where from, and when it speaks: hostile.ts. */

/** Dirt, vermin and refuse, which no adjective of origin or faith otherwise stands before ("Muslim scum"). */
export const dirt = listed(`
  vermin, scum, (scumbag|scumbags), filth, trash, garbage, dogshit, parasite, parasites, cockroach, cockroaches,
  subhuman, subhumans, untermenschen, degenerate, degenerates, retard, retards, savages, maggots, leeches,
  bloodsuckers, lowlife, lowlifes, low lifes, low life, scrounger, scroungers, spongers, freeloaders, perverts,
  freaks, invaders, pest, pests, bastards, bastard, cunts, cunt, wankers, twats, fuckers, pricks
`)

/** Dehumanising nouns: a person made beast, thing or disease. */
export const things = listed(`
    pain in the, waste of time, waste of money, waste of taxpayers money, creature, creatures, mongrels, hyenas,
    vultures, mice, zombies, cult, weeds, disgrace, failures, eyesore, embarrassment, insult to *, threat, danger,
    menace, trouble, bad news, weaker sex, mistakes, mistake, attention seekers, drain, burdens, burden, rubbish, dirt,
    dogshit, shit, crap, excrement, waste, sewage, slime, muck, dross, rat, rats, pig, pigs, dog, dogs, animal, animals,
    beast, beasts, ape, apes, monkey, monkeys, cockroach, cockroaches, roaches, insect, insects, maggot, maggots, leech,
    leeches, locusts, lice, fleas, worms, snakes, swine, cattle, savage, savages, primates, gorillas, parasite,
    parasites, bloodsucker, bloodsuckers, cancer, tumour, disease, diseases, virus, viruses, plague, pest, pests,
    pestilence, infestation, infection, blight, scourge, curse, stain, abomination, abominations, freak, freaks,
    monster, monsters, demon, demons, devil, devils, mutant, mutants, subhuman, subhumans, sub human, sub humans,
    inhuman, untermenschen, degenerate, degenerates, retard, retards, deviant, deviants, pervert, perverts,
    mistake of nature, waste of (space|oxygen|air|skin), burden (on|to) *, threat to *, danger to *, menace (to *|),
    enemy, enemies, lowlife, lowlifes, low lifes, low life, piece of (shit|crap|dirt|filth|trash|meat),
    pieces of (shit|crap|dirt|filth|trash|meat), lowest of the low, scrounger, scroungers, sponger, spongers,
    freeloader, freeloaders, mouth breathers, half wits, half breeds, property, objects, sex objects, baby machines,
    walking wombs
  `)

/** Contempt: faults laid on everyone of a kind. Left out: words that also describe hardship (poor, sick, weak, lonely, angry). */
export const faults = listed(`
    badly behaved, out of control, past it, second class citizens, bad at *, weak, weaker, weakest, selfish, rude,
    entitled, uneducated, illiterate, unintelligent, unattractive, unwashed, oversensitive, hysterical, irrational,
    incapable, unreliable, hateful, bigoted, cunning, crafty, promiscuous, slutty, disgraceful, subnormal,
    simple minded, weak minded, feeble, feeble minded, mentally (ill|sick|unstable|deficient), sick people, sickos,
    disease ridden, diseased, contagious, infected, scared of *, (bad|wrong) in the head, the scum of *,
    the (dregs|bane) of *, nonsense, bullshit, paedos, groomers, nonce, nonces, creeps, weirdos, creepy, weird,
    mad driving, untrustworthy, gutless, spineless, shameless, leeching, moaners, whingers, time wasters, job stealers,
    queue jumpers, (wife|woman) beaters, layabouts, trouble makers, troublemakers, attention seeking, stupidest,
    dumbest, braindead, brain dead, dense, dim, ignorant, clueless, pointless, incompetent, idiot, idiots, moron,
    morons, imbecile, imbeciles, fool, fools, dimwits, halfwits, loser, losers, coward, cowards, cowardly, weaklings,
    ugliest, gross, vilest, sickening, nauseating, stomach turning, unhygienic, nasty, horrible, horrid, abhorrent,
    abysmal, cruel, violent, aggressive, barbarian, barbarians, backward, backwards, bestial, brutal, brutes,
    bloodthirsty, inbreds, medieval, laziest, idle, work shy, dishonest, liar, liars, crooked, corrupt, sly, devious,
    deceitful, two faced, stingy, tight fisted, money grabbing, grasping, criminal, criminals, thief, thieves, thugs,
    crooks, rapist, rapists, terrorist, terrorists, murderers, killers, paedo, paedophile, paedophiles, pedophile,
    pedophiles, predator, predators, jihadis, jihadists, fanatics, extremists, drug dealers, scammers, cheats, traitors,
    gangsters, unnatural, abnormal, degraded, immoral, sinful, sinners, sick in the head, sick (fucks|puppies|bastards),
    insane, crazy, mental, mentally ill, mad, delusional, wrong in the head, fucked in the head, not right in the head,
    hellbound, arrogant, annoying, obnoxious, irritating, insufferable, unbearable, intolerant, whiny, needy, bitchy,
    sluts, whores, slut, whore, slags, slappers, bitch, bitches, frigid, manipulative, gold diggers, golddiggers,
    liability, nuisance, joke, laughing stock, inferior, lesser, beneath (us|me|contempt), below us, second class,
    second rate, lower class, worth (nothing|less|absolutely nothing),
    less (intelligent|human|capable|evolved|civilised|valuable|worthy|than human|than us), dangerous, toxic, poison,
    poisonous, problem, too (emotional|stupid|thick|lazy|weak|hormonal|sensitive), prick, pricks, cunt, cunts, twat,
    twats, wanker, wankers, bastard, bastards, arseholes, assholes, asshole, arsehole, dickheads, dickhead, shitheads,
    shithead, motherfucker, motherfuckers, fucker, fuckers, knobheads, tossers, dicks, dick, cock, cocks, fuckwits,
    unemployable, bad (drivers|parents|mothers|people|neighbours|for *), terrible (drivers|parents),
    rubbish (drivers|at driving), hopeless, undesirable, undesirables, unwanted, invaders, invading,
    benefit (cheats|scroungers)
  `)

/** Contempt that is also written straight before its noun: "filthy …". */
export const contempt = listed(`
  stupid, dumb, thick, brainless, moronic, idiotic, retarded, useless, worthless, ugly, hideous, repulsive, repugnant,
  revolting, disgusting, vile, foul, filthy, dirty, smelly, stinking, unclean, greasy, loathsome, despicable, evil,
  wicked, barbaric, uncivilised, uncivilized, feral, savage, inbred, lazy, workshy, greedy, thieving, murdering,
  perverted, depraved, deranged, shitty, crappy, pathetic, sneaky, scheming, primitive, pretentious, parasitic
`)

/** Said in praise or as a right; hostile only when denied: "not human", "never welcome". */
export const rights = listed(`
  worth shit, worth a (penny|damn|toss|light|fuck), human, humans, human beings, people, equal, equals,
  (our|my|your) (equal|equals), welcome, wanted, needed, normal, natural, attractive, beautiful, pretty, intelligent,
  clever, smart, bright, civilised, civilized, clean, honest, trustworthy, decent, moral, loyal, capable, competent,
  funny, strong, brave, reliable, loving, kind, innocent, peaceful,
  real (women|men|people|families|parents|britons|citizens|jobs|marriage), actual (women|men),
  proper (women|men|families), one of us, like (us|me), british, english, truly (british|english),
  as (good|clever|smart|intelligent|capable|strong|human|important|valuable) as *,
  worth (it|saving|anything|living|as much), good for (anything|much), to be trusted, trusted, fit to *,
  cut out for *, suited to *, made for *, able to think
`)
