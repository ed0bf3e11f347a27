import { listed } from '../../draft/listed.ts'

/** Adjectives of contempt, by what they may also be said of. Curated by hand, as contempt.ts is; no list was copied. */

/** Of people only, or nearly so ("spineless"): contempt where a person is said to be so, or before the word for a person. */
export const traits: readonly string[] = [
  ...listed(`
    charmless, graceless, humourless, clodhopping, lumpen, uncultured, unlettered, slack-jawed, mutton-headed,
    wooden-headed, cloth-headed, addle-brained, scatterbrained, scatter-brained, dim-bulb, not very bright,
    not too bright, none too bright, a bit (simple|slow|thick|dim|backward|dippy), slow on the uptake, vapid,
    fatuous, inane, insipid, namby-pamby, wishy-washy, limp-wristed, wet behind the ears, work-averse, slovenly,
    slobbish, unkempt, unhygienic, toffee-nosed, supercilious, haughty, hoity-toity, snooty, sniffy, la-di-da,
    high-handed, overbearing, domineering, officious, bossy, nosy, nosey, prying, meddling, interfering, busybodying,
    curtain-twitching, mean-minded, tight-fisted, penny-pinching, miserly, avaricious, rapacious, venal, sycophantic,
    obsequious, toadying, servile, ingratiating, oleaginous, unctuous, weaselling, two-timing, underhand,
    double-dealing, double-crossing, mendacious, perfidious, attention-seeking, publicity-hungry, publicity-seeking,
    limelight-hogging, glory-hunting, self-regarding, self-satisfied, self-promoting, self-aggrandising, self-pitying,
    vainglorious, bumptious, cocky, cocksure, big-mouthed, mouthy, gobby, shouty, whingy, whiney, moany, peevish,
    churlish, surly, cantankerous, crabby, curmudgeonly, tetchy, bad-tempered, foul-tempered, ungrateful,
    mollycoddled, bigheaded, swollen-headed, overpromoted, over-promoted, underqualified, blinkered, bovine,
    sheep-like, zombie-like, ghoulish, reptilian, toad-like, rat-faced, pig-faced, horse-faced, po-faced,
    pasty-faced, sour-faced, chinless, beetle-browed, pot-bellied, knock-kneed, bug-eyed, boss-eyed, toothless old,
    obtuse, vacuous, oafish, loutish, brutish, devious, scheming, conniving, duplicitous, deceitful, manipulative,
    unscrupulous, unprincipled, power-hungry, pig-ignorant, pig-headed,
    bone-headed, cloth-eared, ham-fisted, cack-handed, mealy-mouthed, freeloading, sponging, scrounging, depraved,
    perverted, sadistic, brain-addled, foul-mouthed, potty-mouthed, sharp-elbowed, swaggering, sneering,
    preening, posturing, blustering, pontificating, condescending, stroppy, thin-skinned, paranoid,
    semi-literate, barely literate, innumerate, doltish, buffoonish, gutter-dwelling,
    knuckle-dragging, mouth-breathing, hate-filled, stupid, thick, dim, dumb, brainless, gormless, clueless, witless,
    idiotic, moronic, imbecilic, asinine, dopey, dozy, simple-minded, small-minded, narrow-minded, pea-brained,
    bird-brained, empty-headed, thick-skulled, thick-headed, ignorant, uneducated, illiterate, half-witted,
    slow-witted, dim-witted, dimwitted, braindead, brain-dead, unhinged, deranged, demented, delusional,
    deluded, senile, gaga, doolally, psychotic, incompetent, inept, bungling, clownish, feckless, talentless,
    bumbling, contemptible, despicable, repugnant, loathsome, odious, obnoxious, heartless, soulless, shameless, evil,
    amoral, spineless, gutless, cowardly, craven, weak-kneed, lily-livered, yellow-bellied, two-faced,
    slimy, smarmy, sleazy, snide, shifty, weaselly, snivelling, grovelling, simpering, fawning, hypocritical,
    sanctimonious, self-righteous, holier-than-thou, pompous, arrogant, conceited, smug,
    self-important, self-serving, self-obsessed, self-centred, self-centered, egotistical, narcissistic, bigoted,
    misogynistic, homophobic, xenophobic, spiteful, vindictive, mean-spirited, petulant, childish,
    infantile, puerile, immature, whiny, whingeing, whinging, loud-mouthed, loudmouthed, big-headed, stuck-up,
    snobbish, snotty, jumped-up, grasping, money-grabbing, greedy, lazy, bone-idle,
    idle, work-shy, workshy, skiving, scummy, skanky, traitorous, treasonous, treacherous, backstabbing,
    back-stabbing, feral, thuggish, boorish, uncouth, ill-mannered, tinpot, tin-pot, two-bit, washed-up, swivel-eyed,
    bootlicking, stupider, dumber, dafter, thicker, dimmer, imperious, pretentious, disingenuous, bombastic, tyrannical,
    despotic, dictatorial, autocratic, vengeful, self-absorbed, self-indulgent, tactless, uncaring, unfeeling, unsavoury,
    opinionated, belligerent, vacillating, glib, overzealous, hot-headed, hard-hearted, cold-hearted, mulish,
    uncharitable, ungracious, fickle, patronising
  `),
]

/** Of plans, weather and roads as well ("useless"): only where a definite person is meant. */
export const faults: readonly string[] = [
  ...listed(`
    feeble, sordid, rancid, putrid, sinister, weak-willed, ineffectual, untrustworthy, ham-handed,
    unemployable, unelectable, insufferable, unbearable, beyond useless, beyond pathetic,
    beyond stupid, thoroughly unpleasant, thoroughly dishonest, poison, toxic waste, dead wood, deadwood, useless,
    hopeless, hapless, unfit, inadequate, worthless, pointless, third-rate, third rate, amateurish, shambolic,
    laughable, pathetic, ridiculous, risible, pitiful, deplorable, disgusting, repulsive, revolting, vile, horrid,
    hateful, wicked, nasty, rotten, gross, grotesque, sickening, abhorrent, shameful, disgraceful, cruel, inhuman,
    immoral, callous, mindless, hare-brained, bonkers, insane, crazy, nuts, oily, greasy, sly, sneaky, slippery, pious,
    vain, backward, rabid, twisted, bitter and twisted, petty, poisonous, toxic, vicious, venomous, hysterical,
    overpaid, grubby, seedy, dirty, filthy, smelly, scruffy, ugly, decrepit, creepy, bent, crooked, out of touch,
    out-of-touch, past it, past his best, past her best, washed up, rude, embarrassing, irrelevant, biased,
    phony, fake, corrupt, dishonest, horrible, no good, good for nothing,
    obsessed, foolish, trashy, wretched, foul, lazy-minded, indecisive, incoherent, inarticulate, unimaginative,
    evasive, slipshod, sloppy, complacent, unethical, unprofessional, intransigent, obstinate, capricious, negligent
  `),
]

/** Pity as scorn, but only with "little", "old" or "excuse for": "sad little man", not "sad people". */
export const pities: readonly string[] = listed(`
    (sad|silly|poor|bitter|miserable|weak|daft|tragic|angry|lonely|jealous|greasy|nasty|strange|odd|funny|petty|small|pathetic|horrible) (little|bitter|twisted|lonely) (man|men|woman|women|boy|boys|girl|person|people|creature|creatures|individual|individuals|fellow|lot|bunch|group|clique|troll|mind|minds|life|lives|world|killjoys)
  `)
