import { listed, spaced } from '../../draft/listed.ts'

/**
 * Swearing and sexual language. Strength by Ofcom, "Attitudes to potentially offensive language and gestures on TV and radio"
 * (2016, 2021): what viewers called strong or medium is `strong`, what they called mild is `mild`. American and online forms by hand.
 */
export const strong = spaced(`
  fuck fucks fucked fucker fuckers fuckin fucking fuckwit fuckwits fuckwittery fuckup fuckups fucktard fuckface
  fuckhead fuckheads fucken fuk fukin fuking fck fcking fkn fking fkin fuckery clusterfuck motherfucker motherfuckers
  motherfucking motherfuckin muthafucka muthafuckas mothafucka mofo mofos cunt cunts cunty cuntish shit shits shite
  shitty shitting shithead shitheads shithole shitholes shitshow shitstorm shitless shitload shitfaced shitbag
  shitbags shithouse shitstain shitpost bullshit bullshitter bullshitters bullshitting horseshit batshit dipshit
  dipshits dogshit apeshit chickenshit gobshite gobshites shitey shited shat wank wanks wanked wanker wankers wanking
  wanky wankstain wankfest twat twats twatted twattish tosser tossers tosspot tosspots bellend bellends knobhead
  knobheads knobend dickhead dickheads dickwad dicks dickish prick pricks cockwomble cockwombles cocksucker
  cocksuckers cocksucking bastard bastards bollock bollocks bollox bollocking bollocked bugger-all arsehole arseholes
  asshole assholes asswipe asshat fatass bitch bitches bitchy bitchez biatch biotch bitchass pussy pussies pussyhole
  minge twunt spunk jizz cum cumming cumshot blowjob blowjobs handjob rimjob titties tits hoes hoe skank skanks porno
  pornos gangbang bukkake dildo dildos orgasm horny milf milfs dick cock ass asses dickbag dickbags shitwit shitwits shitheel shitheels assclown assclowns
`)

/** Of these, the names for a person: contempt where somebody is called so, a shrug where the writer calls themselves so. */
export const names = spaced(`
  prick pricks dickhead dickheads bastard bastards twat twats wanker wankers arsehole arseholes asshole assholes bellend bellends knobhead knobheads
  tosser tossers fucker fuckers motherfucker motherfuckers cunt cunts shithead shitheads shitbag shitbags dipshit dipshits gobshite gobshites tosspot tosspots fuckwit fuckwits
  dickbag dickbags shitwit shitwits shitheel shitheels assclown assclowns
`)

/** Said without giving offence to most, so that it speaks as a note whatever the clause. */
export const mild = spaced(`
  bloody bl00dy bleedin arse arsed arses arsing bugger buggers buggered buggering sod sods sodding feck fecking fecker
  feckers frigging friggin effing wtf wtaf ffs stfu gtfo omfg af pissy
`)

/** Innocent beside these words; checked within three words to either side, or as a name in capitals. */
export const innocentBeside: Readonly<Record<string, string>> = {
  dick: 'dick moby turpin whittington van dyke tracy tom harry mr uncle francis spotted cheney deadeye barton emery dastardly philip',
  cock: 'cock and bull robin a hoop crow crows crowed hen hens pheasant pheasants weather stop ball bird birds inn ye olde horse lane tavern pub hotel fighting game black a-hoop turkey up ups hat loop doodle bantam',
  tit: 'tat',
  tits: 'great blue coal marsh willow long tailed bearded crested bird birds nest nesting feeder garden finches finch robins sparrows wrens pairs',
  pussy: 'cat cats willow foot riot pussycat galore owl',
  cum: 'laude magna summa kitchen office bar with chorlton choriton hardy cafe shop library bed living storeroom lounge',
  ass: 'donkey donkeys ox mule jaw wild bray law jesus stable palm the-law nativity bottom midsummer',
  asses: 'donkey donkeys mules wild milk',
  bitch:
    'dog dogs puppy puppies vet vets litter spayed labrador spaniel terrier collie whelped bred kennel pup pups breeder greyhound lurcher whippet retriever crufts',
  bitches: 'dog dogs puppies litter spayed labradors spaniels terriers collies kennel pups breeders crufts',
  hoe: 'spade rake fork dutch garden gardens gardening tool tools allotment weed weeds weeding digging draw plymouth plot shed border borders veg beds hand trowel shears soil sutton ho seed',
  hoes: 'spades rakes forks garden gardening tools tool allotment weeding weeds dutch shed trowels soil secateurs shears',
  end: 'farm lane road street roundabout rowley',
  bastard: 'toadflax william sword file title wing',
  prick: 'finger thumbs thumb ears needle balloon conscience skin seedlings test sausages bubble out holes up',
  pricks: 'needle kick thumb thumbs finger skin fork ears',
  pricked: 'ears',
  knob: 'butter door volume tuning control radio cooker heating brass',
  bloody:
    'minded mindedness sunday mary meadow cranesbill dock mess-tin assizes tower nose battle battles hands knife murder war wars wound wounds bandage conflict civil revolution trench mess',
  sod: 'turf turfs first cut cutting cutter lift lifted grass the-first law murphy wall',
  sods: 'turf grass odds',
  bugger: 'lugs',
  spunk: 'plucky courage',
  af: 'hotel',
  glory: 'allotment allotments garden seeds peas sweet flowers',
  melons: 'market stall fruit ripe each',
  jugs: "pimm pimms pimm's beer water squash milk lemonade gravy cream ale cider bar",
  film: 'club society',
  balls: 'tennis club cricket golf football bowls snooker wool',
  sex: 'defence abuse charity domestic',
  night: 'jazz dance swing lindy',
}

/** Phrases whose parts are innocent. Sexual innuendo, and leads to what is sexually explicit. */
export const phrasesStrong = listed(`
  (a|an|such a|total|complete|absolute|right|utter|massive|what a|you|proper) (tit|knob|cock|dick|arse|ass|nob),
  (suck|sucks|sucking|lick|licks) (my|your|his|their) *, eat (shit|me), (jerk|jerking|wank|wanking|jack|jacking) off,
  circle jerk, (you|u|she|he|girl|bitch) (is|are|was|be|such|aint|) (a|such a|just a|really a|) hoe,
  (dat|dis|yo|ya|lil|dem|them) (hoe|hoes), blow job, c u next (tuesday|tues), (see you|cu|seeyou) next tuesday,
  effing and jeffing, (where|up where) the sun (do not|does not|never) shine,
  (shove|stick|stuff|ram) (it|that|them|this|his * |her * |your * |their * ) (up (your|his|her|their) *|where the sun *),
  (polish|polishing) (a|that) turd,
  (knob|cock|bell|dick|tit|twat) (cheese|head|heads|end|ends|womble|wombles|face|wad), (nob|knob) jockey,
  (get|getting|got) (some|your) (rumpy pumpy|nookie|nooky|how is your father),
  (rumpy pumpy|slap and tickle|bit of the other|knee trembler|morning glory|meat and two veg|crown jewels out|todger|schlong|cameltoe|camel toe|wet dream|spank the monkey|bash the bishop|threesome|orgy|wife swapping|swingers (party|club|night)|dogging (in|at|site|spot|area|hotspot)|tug job|happy ending massage),
  (more|bigger) balls, (oh|so|such) (horny|randy), (piss|pissing) (off|artist|poor|take|head|flaps), hand job,
  blow jobs, (son|sons) of (a|) (bitch|bitches), up yours, f off, eff off, f you, f it, f the, f this, naff off,
  (biggest|nice|lovely|cracking|great pair of|big|massive|huge|cop a load of|pair of|get your|get her|fake) (knockers|jugs|melons|baps|norks|hooters|bristols|bazookas|jubblies|rack|boobies|funbags),
  (get|got) (your|her|his|their) (tits|kit|knickers|pants|top|bits) (out|off) (for the lads|lads|love|girls|for),
  (tits|boobs) out,
  (nude|naked) (photo|photos|pic|pics|picture|pictures|video|videos|selfie|selfies|shoot|shots|calendar|calendars|clip),
  (full|fully|totally|completely) (nude|naked), send nudes,
  (uncensored|x-rated|x rated|explicit|steamy|saucy|raunchy|adult|sex|porn) (video|videos|clip|clips|tape|tapes|film|films|photos|pics|pictures|snaps|movie),
  (not safe for work|nsfw), nothing left to the imagination, (nothing|nowt) covered, sex (tape|romp|act|toy|toys),
  (hot|rough|great|good|dirty|oral|anal) (sex|shag),
  (give|gave|giving|gives) (him|her|them|me|you) (a good seeing to|a good shag), would give (him|her) one,
  (shag|shags|shagged|shagging) (him|her|them|me|you|his|my|the|a|around|anything|everything),
  (would|wouldnt|i would) (shag|bone|smash|bang) (her|him|that),
  (get|gets|getting|got) (a|) (boner|hard on|stiffy|semi),
  (getting|get|got|gets) (laid|your leg over|his leg over|her leg over), (jump|jumping) (her|his) bones,
  (size|length) of his (manhood|todger|willy|member|package),
  (my|his|your) (willy|todger|ballsack|bollocks|nutsack|schlong),
  (talking|talk|talks) (out of|through) (your|his|her|their) (arse|ass|backside),
  (head|heads) (out of|up) (your|his|her|their|its) (own|) (arse|ass|arses|backside|backsides|bum|jacksie),
  (kiss|lick|stick it up|shove it up|up) (my|your|his|her|their) (arse|ass|bum), (phwoar|phwoarr|phwoooar),
  bend (her|him|me|you) over, what (she|he) said last night, (motor|moter) boat her, sit on my face,
  (nice|great|cracking|lovely|fit) (arse|ass), (nice|cracking|lovely|big|your|her|my|fake) tits
`)
/** The same, said without giving offence to most. */
export const phrasesMild = listed(`
  pissing (it down|down|about), (take|takes|took|taken|taking) the piss,
  (froze|freezing|worked|working) (my|our|his|her|their) (balls|nuts) off, piss up, cock up, cock ups, balls up, (total|complete|utter|absolute|load of|load of old|talking|what) (balls|pants),
  (sod|bugger) (off|all|it|that|this|them|him), sod 's law,
  (bloody|flaming|blooming|flipping|freaking|ruddy) (hell|heck), what the (hell|heck|eff), for christ sake,
  (christ|christ's|god|jesus) (on a bike|almighty sake), naff all, eff all, taking the mick
`)
