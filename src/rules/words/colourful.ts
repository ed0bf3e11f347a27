import { listed } from '../../draft/listed.ts'

/**
 * Strong, lurid slang by which a point is coloured rather than made; no swearing (that is obscenity) and no name for a person
 * (that is derogatory). Hand-written, British; left out are words that plain reports need ("joke", "nuts", "crackers" as things).
 */
export const colourful: readonly string[] = [
  // Madness of a thing or a plan.
  ...listed(`
    bonkers, barmy, stark raving (mad|bonkers|barmy), stark staring (mad|bonkers),
    (absolutely|totally|completely|utterly|plain|frankly) (nuts|crackers|batty|potty|loopy|doolally|cuckoo|loony|insane|mental|bananas|crazy),
    (just|is|are|was|it is|this is) (batty|loopy|doolally|cuckoo|loony|insane|crazy), (it|this|that) (is|'s) (nuts|crackers|bananas),
    off (its|their|his|her|your) (trolley|rocker), lunacy, (bat|wing) nuts, cloud cuckoo land,
    la la land, hare-brained, cockamamie, crackpot
  `),
  // Mess and failure.
  ...listed(`
    (absolute|total|complete|utter|right) (pantomime|circus), (absolute|total|complete|utter|what a|right|real|proper) (shambles|omnishambles|farce|fiasco|joke|disgrace|car crash|train wreck|debacle|basket case|horror show|dumpster fire),
    omnishambles, (dog 's|dogs) breakfast, dog 's dinner of *, (a|right|real|total|complete) (dog 's|dogs) dinner, pig 's ear, pigs ear,
    (right|total|complete|utter|absolute|real) nightmare, (a|right|total|complete|utter|absolute) (stinker|howler|horlicks),
    made a (right|complete|total|real|proper|) (hash|horlicks|mess|meal|mockery|monkey) of,
    gone (tits up|belly up|pear shaped|to pot|to the dogs), hell in a handcart, up the (spout|duff),
    (arse|bum) about (face|tit), (couldn't|could not) (organise|run|manage) a (...) in a (brewery|bakery|sweet shop),
    laughing stock, beyond a joke, takes the (mickey|mick), (that|this|it|which) (really|) takes the (biscuit|cake),
    taking the (biscuit|mickey|mick)
  `),
  // Worth nothing.
  ...listed(`
    (what a|same|same old|complete|absolute|just a) load of (old|) (rubbish|garbage|pants|flannel|bull), (load|pile|heap|bunch) of (old|) (tripe|tosh|cobblers|baloney|hooey|guff|nonsense),
    (utter|total|complete|absolute|pure) (rubbish|tripe|tosh|cobblers|garbage|nonsense|drivel|twaddle|bilge),
    codswallop, crap, crappy, boobs, poppycock, balderdash, hogwash, claptrap, bunkum, piffle, tommyrot,
    bullcrap, (is|are|was|were) pants, the (absolute|flipping|ruddy|blooming) pits, not worth a (bean|fig|light), (it|this|that|which) (really|) sucks
  `),
  // Mild oaths.
  ...listed(`
    (flippin|bloomin|blinkin|flamin|freaking|freakin|chuffing|cotton picking) *,
    (flipping|blooming|blinking|ruddy|flaming|bleeding) (awful|useless|freezing|obvious|nuisance|cheek|miracle|ridiculous|stupid|idiots|nightmare|farce|chaos|disaster|pain|lie|carry on|thing|potholes|bins|council|weather|liberty|joke|disgrace|mess|traffic|roadworks|gate|bog|swamp|shambles),
    bloomin, flippin, blinkin, blimey, crikey, strewth, gordon bennett, stone the crows,
    (hell 's|hells) (teeth|bells), what the (hell|heck|blazes|dickens|devil),
    (who|why|how|where|when) the (hell|heck|blazes|devil|flip),
    (bloody|flaming|flipping|blooming|ruddy) (hell|heck|nora), (damn|damned|dammit|damnit|goddamn|goddamned),
    god damn,
    for (crying out loud|goodness sake|heaven 's sake|pete 's sake|god 's sake|gods sake|christ 's sake|flip 's sake),
    (go|gone|going) to hell, sweet fanny adams, sweet fa,
    (could not|could n't|not) give a (monkey 's|monkeys|hoot|toss|stuff|rat 's|flying *), give a toss
  `),
  // Shock, anger and delight, lurid.
  ...listed(`
    gobsmacked, gobsmacking, flabbergasted, hopping mad, spitting (feathers|blood),
    blew (a gasket|my top|his top|her top), foaming at the mouth, makes my blood boil, blood (is|was) boiling,
    beggars belief, boils my (blood|piss), does my head in, gone round the twist, (drive|drives|driving|drove) * round the (bend|twist), sick to the (back|) teeth,
    (piss|pisses|pissed|pissing|pees|peed|cheesed|hacked|naffed) (me|us|him|her|them|you|people|everyone|) (right|) off,
    (take|taking|takes|took|taken) the piss, pissing (myself|ourselves|himself|herself|themselves|down|about|around), pissed, piss, pisstake, piss up, kick in the teeth, slap in the face,
    stitched up like a kipper, hell on earth, hellhole, hell hole,
    like a (war zone|bomb site|bombsite|third world), the (dog 's|dogs) (bollocks|danglies), cracking good, rip-roaring,
    kicked into (next week|the long grass)
  `),
  // More of the same, by meaning: mad, mess, worthless, oath, anger.
  ...listed(`
    (lost the plot|losing the plot|off the scale|off the charts|batshit|barking mad|mad as (a|) (hatter|hatters|box of frogs|a box of frogs)|away with the fairies|round the twist),
    (cock-up|cock up|cockup|(cocked|ballsed) up (the|our|their|again|it|this|that)|(cocked|ballsed) (it|this|that) up|balls-up|foul-up|screw-up|dog and pony show|clown show|clown car|freak show|three ring circus|bun fight|bunfight|mickey mouse (outfit|operation|council|scheme)|banana republic|basket case|train wreck|car crash),
    (all fur coat|chocolate teapot|chocolate fireguard|ashtray on a motorbike|fur coat and no knickers|not fit for pigs|gravy train|pie in the sky|money pit|bottomless pit),
    (flogging a dead horse|pissing in the wind|peeing in the wind|spitting in the wind|shooting fish in a barrel|rearranging the deckchairs|fiddling while rome burns|pulling the wool|pulled the wool|sold us down the river|screwed (us|over|up)|shafted|mugged off|taken for (mugs|fools)|robbed blind|daylight robbery|highway robbery|bleeding us dry|fleeced),
    (lipstick on a pig|polish a turd|polishing a turd|turd|cesspool|snake pit|nest of vipers|raped the (countryside|landscape)|carve-up|a stitch-up|witch hunt|kangaroo court),
    (arse-backwards|arse backwards|half-arsed|half arsed|half-baked|bum deal|a bum steer|jobsworths|numpty|numpties|muppetry|faffing|faff|farting about|arsing about|buggering about|mucking about|messing us about|dicking about|twatting about),
    (hell to pay|like hell|hellish|hell no|hell yeah|jesus wept|good god|god almighty|for the love of god|sweet jesus|christ almighty|christ on a bike|holy (moly|cow|smoke|hell)|oh my god),
    (incandescent|apoplectic|gone (mental|ballistic|nuclear|postal|bananas)|hit the roof (when|over|about)|went (mental|ballistic|spare|bananas|nuts|ape)|throwing (a|their|his|her) (toys|tantrum)|hissy fit|toys out of the pram|on the warpath),
    (mind-numbing|mind-boggling|jaw-dropping|eye-watering|gut-wrenching|vomit-inducing|stomach-churning|bum-numbing|soul-destroying|brain-dead|cretinous|moronic|imbecilic|asinine|ludicrous|farcical|shambolic|idiotic)
  `),
]
