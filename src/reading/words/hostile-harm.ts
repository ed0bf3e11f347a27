import { listed } from '../../draft/listed.ts'

/** What is wished or threatened on groups: violence first, then being shut out. Where from, and when it speaks: hostile.ts. */

/** Violence as an order or a wish: "kill them". */
export const harm = listed(`
  purge, crucify, decapitate, suffocate, batter, bash, maim, torch, thump, hit, spit on, stamp on, terrorise, starve,
  hunt, beat the (crap|shit|hell|life) out of, burn down, string up, put a bullet in, set fire to, do away with, kill,
  murder, shoot, stab, hang, gas, burn, execute, exterminate, eradicate, eliminate, slaughter, butcher, massacre,
  annihilate, lynch, behead, bomb, nuke, torture, rape, drown, strangle, choke, poison, castrate, sterilise,
  sterilize, whip, flog, stone, hunt down, put down, run over, wipe out, beat up, punch, slap, kick, attack,
  assault, hurt, destroy, smash, abuse, crush, mutilate, dismember, disembowel, skin, cull, euthanise, slay
`)

/** The same, going on: "killing them". */
export const harming = listed(`
  purging, crucifying, decapitating, suffocating, battering, bashing, maiming, torching, thumping, hitting,
  spitting on, stamping on, terrorising, starving, hunting, beating the (crap|shit|hell|life) out of, burning down,
  stringing up, putting a bullet in, setting fire to, doing away with, killing, murdering, shooting, stabbing,
  hanging, gassing, burning, executing, exterminating, eradicating, eliminating, slaughtering, butchering, massacring,
  annihilating, lynching, beheading, bombing, nuking, torturing, raping, drowning, strangling, choking, poisoning,
  castrating, sterilising, sterilizing, whipping, flogging, stoning, hunting down, putting down, running over,
  wiping out, beating up, beating, punching, slapping, kicking, attacking, assaulting, hurting, destroying, smashing,
  abusing, crushing, mutilating, dismembering, disembowelling, skinning, culling, euthanising, slaying
`)

/** The same, done to them: "they should be killed". */
export const harmed = listed(`
    thrown out with *, eradicated from *, thrown to the *, chopped up, disposed of, fed to the *, kept separate,
    registered, tagged, quarantined, forced to *, made extinct, battered, decapitated, wiped off the map, wiped from *,
    tarred and feathered, taken out and shot, mowed down, mown down, hunted, crucified, erased, purged,
    aborted at birth, spayed, neutered, horsewhipped, burned alive, burnt at the stake, burned at the stake, strung up,
    finished off, put to (death|sleep), suffocated, bashed, maimed, torched, thumped, hit, spat on, stamped on,
    terrorised, starved, beaten senseless, burned down, put up against a wall, set on fire, done away with, killed,
    murdered, shot, stabbed, hanged, hung, gassed, burned, burnt, executed, exterminated, eradicated, eliminated,
    slaughtered, butchered, massacred, annihilated, lynched, beheaded, bombed, nuked, tortured, raped, drowned,
    strangled, choked, poisoned, castrated, sterilised, sterilized, whipped, flogged, stoned, hunted down, put down,
    run over, wiped out, beaten up, beaten, punched, slapped, kicked, attacked, assaulted, hurt, destroyed, smashed,
    abused, crushed, mutilated, dismembered, disembowelled, skinned alive, culled, euthanised, slain, wiped off the ...,
    dead, unalived, guillotined, in (camps|cages|chains|prison|jail|the ground|a grave|ovens), six feet under,
    (taken|sent|driven) to (a|the) (vet|slaughterhouse|camps|camp|gallows|gas *),
    dumped in (a|the) (landfill|sea|river|ditch), aborted, shot in the (street|head|face), extinct,
    (their|his|her) throats cut, ashamed of themselves
  `)

/** What they should do by themselves. */
export const dying = listed(`
  starved, burnt, drowned, suffered, died, vanished, disappeared, die, suffer, rot, starve, perish, burn alive,
  suffering, dying, bleed, beg for mercy, crash, disappear, vanish, be gone, cease to exist, die out, drop dead,
  top themselves, kill themselves, never (have been|be) born, go extinct, get hit by a (bus|car|truck|lorry|train),
  choke to death
`)

/** Verbs that hurt through a part of the body or of a life … */
export const injure = listed(`
  teach, cut, slit, snap, break, smash, smash in, bash, bash in, kick in, end, take, ruin, wring, crush, crack,
  stamp on, cave in, punch in, rip off, cut off, blow off, put a bullet in, make
`)

/** … and that part: "cut their throats". */
export const injured = listed(`
  opinion, opinions, brain, vote, votes, word, problems, a lesson, throat, throats, neck, necks, head, heads, face,
  faces, skull, skulls, teeth, legs, bones, knees, life, lives, miserable lives, balls, brains, windows, houses, eyes,
  tongues, hands
`)

/** Shutting out, as an order or a wish: "deport them". */
export const shutOut = listed(`
    hide away, purge * of, purge * * of, cleanse * * of, deport, ban, expel, banish, exclude, segregate, enslave,
    imprison, intern, cage, boycott, outlaw, get rid of, rid * of, kick out, kick, throw out, chuck out,
    drive out, keep out, lock up, round up, send back, ship off, put away, lock away, cleanse, rid us of,
    run out of town, sink, fuck, fucking hate, screw, to hell with, death to, down with, curse, no more, enough of,
    build a wall
  `)

/** The same, going on: "deporting them". */
export const shuttingOut = listed(`
  hating, hiding away, purging * of, purging * * of, cleansing * * of, wishing death on, deporting, banning,
  expelling, banishing, excluding, segregating, enslaving, imprisoning, interning, caging, silencing, boycotting,
  outlawing, getting rid of, ridding * of, kicking out, kicking, throwing out, chucking out, driving out, keeping out,
  locking up, rounding up, sending back, shipping off, putting away, locking away, cleansing, ridding us of,
  running out of town, sinking
`)

/** The same, done to them: "they should be deported". */
export const shutAway = listed(`
    outnumbered, hidden (away|), cleared out, driven away, driven from *, kept off *, deported, banned, expelled,
    banished, excluded, segregated, enslaved, imprisoned, interned, caged, silenced, boycotted, outlawed, got rid of,
    gotten rid of, kicked out, thrown out, chucked out, driven out, kept out, locked (up|away), rounded up,
    sent (back|home|packing|away), shipped (off|out|back|home), sectioned, treated like (animals|dirt|dogs|criminals),
    left to (die|drown|starve|rot)
  `)

/** Verbs that part from their particle around the group … */
export const move = listed(`
  string, round, wipe, gun, strike, keep, kick, throw, send, ship, chuck, boot, drive, lock, put, get
`)

/** … and the particle: "kick them out". */
export const away = listed(`
    down, out, over, to death, off the streets, like (dogs|animals|cattle),
    away from (me|us|our|my|children|kids|the kids|the children), back (home|to their own|to africa|where), home,
    packing, on a boat, in (camps|cages|prison|jail|ovens|a camp|a cage|their place|a home|zoos), against a wall, up,
    away, under the bus, in the sea, into the sea, overboard
  `)
