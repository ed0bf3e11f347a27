import { listed } from '../../draft/listed.ts'
import type { Characteristic } from './identities.ts'

/**
 * Slurs, by the characteristic each concerns. Hand-written; strength by Ofcom's "Attitudes to potentially offensive language and
 * gestures" (2016, 2021), where discriminatory words that members of the public called strong are listed. "one|many"; one form where both agree.
 * `slurs` are always abuse of the people meant, unless quoted to condemn, told as said by others, or used of oneself. `doubtful` have a harmless
 * meaning too (cigarettes, ditches, tools, a Spurs song) and speak only where a person is plainly called so.
 */
export const slurs: Readonly<Record<Characteristic, readonly string[]>> = {
  race: listed(`
    nigger|niggers, nigga|niggas, niggah|niggahs, nig nog|nig nogs, paki|pakis, gook|gooks, wog|wogs, darkie|darkies,
    darky, golliwog|golliwogs, spick|spicks, spic|spics, wetback|wetbacks, beaner|beaners, kaffir|kaffirs,
    jungle bunny|jungle bunnies, gippo|gippos, gyppo|gyppos, gypo|gypos, pikey|pikeys, pikies, jigaboo|jigaboos,
    porch monkey|porch monkeys, sand nigger|sand niggers, rapefugee|rapefugees, raghead|ragheads, rag head|rag heads,
    towelhead|towelheads, towel head|towel heads, camel jockey|camel jockeys, sandnigger|sandniggers,
    slant eye|slant eyes, slanteyed, zipperhead|zipperheads, half caste|half castes, half breed|half breeds,
    mongrel race, polack|polacks, dago|dagos, kraut|krauts, bogtrotter|bogtrotters, taig|taigs, abbo|abbos,
    coolie|coolies, curry muncher|curry munchers, sheep shagger|sheep shaggers, dinghy divers, boat monkeys,
    third worlders, ape people, cotton picker|cotton pickers, groid|groids, dindu|dindus, shitskin|shitskins,
    mudslime race
  `),
  religion: listed(`
    muzzie|muzzies, muzzy|muzzies, muzrat|muzrats, mudslime|mudslimes, goatfucker|goatfuckers,
    goat fucker|goat fuckers, goat shagger|goat shaggers, kike|kikes, heeb|heebs, hymie|hymies, jewboy|jewboys,
    christ killer|christ killers, papist scum, fenian bastard|fenian bastards, letterbox women, ninja women,
    islamonazi|islamonazis, muslamic
  `),
  sex: listed(`
    slut|sluts, whore|whores, cumslut|cumsluts, feminazi|feminazis, femoid|femoids, bint|bints, slapper|slappers,
    thot|thots, skank|skanks, cum dumpster|cum dumpsters, dumb blonde|dumb blondes, silly cow|silly cows,
    stupid cow|stupid cows, silly little girl|silly little girls, harridan|harridans, cockwhore
  `),
  orientation: listed(`
    faggot|faggots, faggy, fagot|fagots, poofter|poofters, pooftah|pooftahs, bulldyke|bulldykes, lesbo|lesbos,
    lezza|lezzas, lezzer|lezzers, rug muncher|rug munchers, carpet muncher|carpet munchers, bum boy|bum boys,
    batty boy|batty boys, battyboy|battyboys, batty man|batty men, shirt lifter|shirt lifters,
    shirtlifter|shirtlifters, fudge packer|fudge packers, nancy boy|nancy boys, bumder|bumders,
    arse bandit|arse bandits, sodomite|sodomites, gaylord|gaylords
  `),
  gender: listed(`
    tranny|trannies, trannie, shemale|shemales, she male|she males, he she|he shes, ladyboy|ladyboys,
    chick with a dick|chicks with dicks, trannys, man in a dress|men in dresses, bloke in a dress|blokes in dresses,
    gender bender|gender benders
  `),
  disability: listed(`
    retard|retards, retarded, mong|mongs, mongol child, mongoloid|mongoloids, spaz|spazzes, spazz, spacker|spackers,
    spakker|spakkers, spacka, window licker|window lickers, windowlicker|windowlickers, flid|flids,
    fucktard|fucktards, psycho bitch, joey deacon, deaf and dumb, sperg|spergs, aspie scum, wheelchair brigade,
    mental defective|mental defectives, deformed freak|deformed freaks
  `),
  age: listed(`
    coffin dodger|coffin dodgers, old fossil|old fossils, old biddy|old biddies, old git|old gits, old fart|old farts,
    geriatric fool|geriatric fools, the geriatrics, blue rinse brigade
  `),
}

/** With a harmless meaning too: see above. */
export const doubtful: Readonly<Record<Characteristic, readonly string[]>> = {
  race: listed(`
    uncle tom|uncle toms, coon|coons, chink|chinks, chinky|chinkies, wop|wops, sambo|sambos, abo|abos, honky|honkies,
    illegal|illegals, redskin|redskins, mongrel|mongrels
  `),
  religion: listed('jihadi|jihadis, yid|yids, bible basher|bible bashers, fanatic|fanatics'),
  sex: listed(`
    slag|slags, hag|hags, old bag|old bags, old cow|old cows, fat cow|fat cows, hoe|hoes, ho|hos, bimbo|bimbos,
    tart|tarts, tramp|tramps
  `),
  orientation: listed(`
    poof|poofs, fag|fags, dyke|dykes, queer|queers, bender|benders, pansy|pansies, homo|homos, ponce|ponces,
    fairy|fairies
  `),
  gender: ['troon|troons', 'tranny boy|tranny boys'],
  disability: listed(`
    cripple|cripples, spastic|spastics, gimp|gimps, vegetable|vegetables, schizo|schizos, mental case|mental cases,
    cretin|cretins
  `),
  age: listed('dinosaur|dinosaurs, fossil|fossils, relic|relics, old codger|old codgers'),
}

const dishOrWood = listed(
  'tea, fork, dinner, eating, ate, peas, gravy, butcher, butchers, pork, mushy, sticks, wood, twigs, willow, supper, mash, recipe, baked, cooking, cooked, oven, bundle, bundles',
)
/** A dish, a bundle of wood, a van, a fruit: beside these words the slur is another word. */
export const harmlessBeside: Readonly<Record<string, readonly string[]>> = {
  faggot: dishOrWood,
  faggots: dishOrWood,
  tranny: listed('van, vans, transit, ford, gearbox'),
  kaffir: listed('lime, limes, leaves, lily'),
  golliwog: listed('robertson, jam, marmalade, museum'),
  darky: ['lane'],
  spic: ['span'],
  retarded: listed('growth, plants, progress, development, fire, flame, frost'),
  retard: listed('spread, growth, progress, ignition'),
}
