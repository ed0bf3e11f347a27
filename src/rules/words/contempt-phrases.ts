/**
 * Whole turns of phrase that belittle: what somebody cannot do, what they are told to do, what is wished on them.
 * Curated by hand from everyday British talk.
 */

/** What only contempt says a person does or cannot do. The subject must be a person, or be left unsaid. */
export const idioms: readonly string[] = [
  '(could|can|would|will) not (even|) (run|organise|organize|manage|find|lead|win|plan|order) (a (bath|raffle|tombola|whelk stall|bun fight|sweet shop|tuck shop|tea party|piss-up|p*ss up|booze-up|jumble sale|lemonade stand|game of|cake stall|corner shop|party|drink|round)|his (way|own|backside|bum|arse|house)|her (way|own|backside|bum|arse|house)|their (way|own|backside|bum|backsides|arse|house)|your (way|own|backside|bum|arse|house))',
  '(could|can|would|will|do|does) not (even|) (know|tell|find) (his|her|their|your) (arse|elbow|backside|left|bum) from',
  '(could|can|would|will|do|does) not know (a * if|an * if|one end of|the first thing about|which way is up|what day it is|which day it is|what planet)',
  "(do|does) not (even|) (know|have a clue|have the first idea|have any idea|have idea) (what|about what) (he|she|they|you|u) (is|are|'s) (talking|on|doing|saying)",
  '(do|does) not have a (brain|brain cell|clue|braincell|shred of|backbone|spine|decent bone|honest bone)',
  '(has|have|having|got|had) (no|not got a|not a|not the|zero|not got any|not any) (brain|brains|brain cell|brain cells|clue|backbone|spine|shame|integrity|morals|guts|conscience|common sense|class|soul|balls|credibility|decency|principles|scruples|self-awareness|self awareness|intelligence|intellect)',
  'has not (got|) (a clue|the first idea|the faintest|the foggiest|worked out|an original thought|two brain cells|the brains|the guts|the courage|the decency)',
  'have not (got|) (a clue|the first idea|the faintest|the foggiest|an original thought|two brain cells|the brains|the guts|the courage|the decency)',
  '(lost|losing|loses) (the plot|his marbles|her marbles|their marbles|your marbles|your mind|his mind|her mind|their minds)',
  '(talk|talks|talking|talked|spout|spouts|spouting|spouted|speaks|spews|spewing|peddles|writes) (a load of|such|utter|complete|absolute|total|more|pure|the usual|) (rubbish|nonsense|drivel|claptrap|garbage|tripe|crap|bilge|cobblers|tosh|twaddle|gibberish|bull|bs|hot air|codswallop|poppycock|baloney|guff|rot|piffle|bile|hate|poison|filth|tripe)',
  'talk (out of|through|out) (his|her|their|your) (backside|arse|bum|hat|hats|behind|rear|a*se|ass)',
  '(talks|talking) (out of|through|out) (his|her|their|your|its) (backside|arse|bum|hat|hats|behind|rear|a*se|ass)',
  '(belongs|belong) in (a zoo|the zoo|a circus|the circus|a museum|the stone age|the dark ages|the gutter|the bin|a padded cell|a home|the asylum)',
  '(stinks|reeks|smells) of (arrogance|hypocrisy|desperation)',
  "(is|are|was|were|'s) (not|hardly) (the|exactly the) (sharpest|brightest|smartest|quickest) (tool|tools|knife|pencil|bulb|crayon|button|light|spark|card|person|biscuit|chisel)",
  '(has|have) (his|her|their|your) head (up|stuck up|in the (sand|clouds)|so far up)',
  '(needs|need) (his|her|their|your) (head|heads|eyes|brain) (examining|examined|testing|tested|looking at|checking|checked|read)',
  '(wants|want) (his|her|their|your) (head|heads) (examining|looking at|testing)',
  '(should|ought to) hang (his|her|their|your) (head|heads) in shame',
  '(could|would) not (care less about (you|us|anyone|the people)|lie straight in bed|know the truth if|know a * if|trust (him|her|them|you) (as far|with))',
  "(has|have) (never|not) done a (day|stroke|hand|day's|days|proper day)",
  '(sold|selling) (his|her|their|your) (soul|souls)',
  "(is|are|was|were|'s) (all|just|so|nothing but) (talk|mouth|hot air|gob|trousers)",
  '(was|were|is|are) born (stupid|thick|yesterday|under a rock)',
  '(lives|live|living|been living) (under a rock|in cloud cuckoo land|in la la land|on another planet|on a different planet)',
]

/** As above, but also said of things and of anyone, kindly: the person must stand right before. */
export const acts: readonly string[] = [
  '(make|makes|made|making) me (sick|puke|vomit|want to throw up|want to vomit)',
  '(slept|sleeps|snored|dozed|nodded off|droned|drones|droning|waffled|waffles|waffling|blathered|wittered|wittering|whittering|bleated|bleating|whinged|whined|snivelled|grovelled|grovelling|sneered) (on|through|through the whole|his way|her way)',
  '(crawled|crawls|crawling) (out|up|back) (of|to|under|from)',
  '(should|ought to|must|need to|needs to) (be|all be|feel|feel thoroughly|be utterly|be thoroughly|be absolutely|be deeply|be so) ashamed',
  '(suck|sucks) (up to|at|big time)',
  '(play|plays|playing) (the fool|you for a fool|people for fools)',
  '(loves|love|likes|like) the sound of (his|her|their|your) own (voice|voices)',
  '(loves|love) (himself|herself|themselves)',
]

/** Orders to somebody's face; only at the beginning of a clause ("grow up", not "where I grew up"). */
export const orders: readonly string[] = [
  'get (a life|a grip|over yourself|over yourselves|back in your|back under|back to your|your head out|your facts straight you|stuffed|lost|bent|knotted|in the sea|a clue|a brain|a spine|some help)',
  '(go|crawl|slither) (back|) (to|under|into) (your|the|his|her|their|that) (rock|rocks|hole|holes|cave|sewer|swamp|gutter|cage|mummy|bridge|kennel)',
  'grow (up|a pair|some balls|a spine|a backbone)',
  '(shut|zip) (up|it|your (mouth|trap|gob|cakehole|face|pie hole|piehole))',
  '(take|go take) a (long walk|running jump|hike)',
  'take (a long walk|a running jump)',
  '(sling|sod|naff|bog|bugger|clear|eff|jog|do) (your hook|off|one)',
  '(go|drop) (to hell|dead|jump|boil your|stick your|hang yourself|kill yourself|die|and die)',
  'go (away|home|back home) (you|and stay|and do not|and never|and take)',
  '(use|engage|find|try using) (your|ur|his|her) (brain|brains|noggin)',
  '(crawl|slink|slither) (back|away|off)',
  '(wind|give) (your|ur) (neck in|head a wobble|heads a wobble)',
  '(pull|get) your head (in|out)',
  '(stop|quit) (being|acting) (such a|so|a|like a|an|like) (stupid|thick|dumb|childish|pathetic|baby|child|idiot|coward|fool|clown|silly|ridiculous|spoilt|bully|prat|drama queen|jerk|whiny)',
  'stop (whining|whingeing|whinging|snivelling|bleating|talking rubbish|embarrassing yourself|making a fool)',
]

/** Complete in themselves, whoever hears them. */
export const jibes: readonly string[] = [
  'shame on (you|him|her|them|u|every|all of you|the lot of you|those|these|anyone|cllr|councillor|@ *)',
  '(have|got|has|had) (you|he|she|they|u) (no|not any|got no|really no|any) (shame|brain|brains|conscience|decency|integrity|sense|manners)',
  'back (to|under|into) (your|his|her|their) (rock|rocks|hole|holes|cave|sewer|swamp|cage|bridge|kennel|box)',
  'to hell with (you|him|her|them)',
  'rot in (hell|jail|prison)',
  '(burn|roast) in hell',
  'kill (yourself|urself|yourselves)',
  'kys',
  '(what|which) (planet|world) (are|is|do|does|were) (you|he|she|they|these people|this lot|u)',
  "(what|how) (is|'s) wrong with (you|him|her|them|u|these people)",
  'what the (hell|heck) is wrong with',
  '(how|so) (stupid|thick|dumb|daft|dense|low|pathetic|clueless|dim|ignorant|gullible) (are|can|must|do) (you|he|she|they|u|these|some|people)',
  'do (you|they|he|she|u) (have|possess|own) (a|any|even one) (brain|brains|brain cell|spine|backbone|conscience|shame|integrity|balls)',
  '(toys|dummy) (out of|out) the pram',
  '(your|ur|you) (own|) (mum|mother|wife|parents|kids) must be',
  '(so|how|really|truly|just) (sad|pathetic|tragic|desperate|pitiful|bitter) (are|is) (not|) (you|he|she|they)',
  '(poor|diddums|aww poor) (diddums|little diddums|snowflake|snowflakes|baby|babies|lambs|petal|dears)',
  'diddums',
  '(well|nice|good|great|nice) (done|one|job|work|going|try) (genius|einstein|sherlock|mastermind|captain obvious|brainbox|brains|bright spark|clever clogs|smart guy|tiger|mug|muppet|clown|pal|loser|troll)',
  '(brain|brains) of britain',
  '(you|u|he|she|they) (suck|sucks|stink|stinks|disgust me|disgusts me|make me sick|makes me sick|make me puke|repulse me|are dead to me|are finished)',
  '(your|his|her|their|ur) (tiny|pea-sized|little|small|pea|feeble|single) (mind|minds|brain|brains|brain cell)',
  '(your|his|her|their|ur) (stupidity|ignorance|incompetence|arrogance|hypocrisy|idiocy|cowardice|spinelessness|ineptitude|smugness|bigotry|pettiness|racism|narcissism|delusion|delusions|lack of (integrity|intelligence|spine|backbone|morals))',
  '(sorry|sad|pathetic|poor|miserable) excuse (for|of) (a|an) (man|woman|person|councillor|mp|human|human being|mayor|leader|politician|chairman|chair|officer|clerk|father|mother|neighbour|senator|speaker)',
  '(looks|look|looked) like (a|an) (bulldog|pig|rat|clown|tramp|troll|witch|horse|potato|frog|toad|scarecrow|sack of|bag of|drunk|corpse|slug|walrus|hippo)',
  '(somebody|someone) (buy|give|get|hand|tell|fetch) (that|this|the) (man|woman|clown|idiot|bloke|lady) a',
  '(would|could) not (trust|believe) (him|her|them|you|that man|that woman|this lot|that lot) (as far as|to run|to|with|an inch|if)',
  '(a|your) face (like|only a mother|for radio)',
  '(face|personality|charisma|charm|brain|brains|intelligence|intellect|iq|manners|morals|backbone|spine) (like|of) (a|an) (slapped|wet|dead|bulldog|smacked|dishcloth|lettuce|gnat|goldfish|peanut|amoeba|jellyfish|potato|plank|brick|newt|slug|house brick|flea|alley cat|tea towel|rock|turnip)',
  'the (lights|light) (is|are) on but (no one|nobody|no-one)',
  '(useless|lazy|idle|rotten|miserable|corrupt|nasty|sorry|motley|pathetic|clueless|hopeless|thick|incompetent|vile|dreadful|arrogant) (lot|shower|bunch|crew|mob|rabble|gang|lump|lumps|layabouts|article|articles|so-and-sos)',
  '(you|he|she|they) (must|should) (have been|be) (absent|dropped|born|hiding under) (for|on|from|under|yesterday)',
  '(good|glad to see) riddance (to|you|him|her)',
  '(hate|hates|despise|despises|loathe|loathes|detest|detests) (you|u|him|her) (all|so|and|with|for|)',
  '(throw|throws|threw|throwing) (his|her|their|your) (toys|dummy|rattle) out',
  'hang your (head|heads) in shame',
  'who (do|does) (you|he|she|they) think (you|he|she|they) (are|is)',
  '(you|they|he|she) (must|would) be (thick|stupid|mad|blind|an idiot|a fool) (to|not to|if)',
  'only (an idiot|a fool|a moron|an imbecile|idiots|fools|morons|a halfwit|a simpleton)',
  '(any|every) (fool|idiot) (can|could|knows|would)',
  '(and|so|as|like) (do|does|are) (you|u) (all|lot)',
  '(your|ur) (a|an|such a|just a|nothing but a) (troll|liar|fool|idiot|joke|disgrace|clown|coward|bully|hypocrite|muppet|moron|loser|traitor|bigot|racist|fake|fraud|crook|snake|rat|twit|tool|troll twitter account)',
]

/** Harm wished or promised, which the guidance on intimidation in public life treats alike. */
export const threats: readonly string[] = [
  '(i|we) (know|knows) where (you|he|she|they|u|your|his|her|their) (live|lives|drink|drinks|park|parks|work|works|kids|children|family|house)',
  '(you|he|she|they|u) (will|are going to) (find out what|find out where|get what is coming|be sorry|regret it|regret this|pay for (this|that|it)|wish you had never|get yours|get a (slap|smack|kicking|punch|beating)|end up in (hospital|the canal|a ditch|the river))',
  '(gets|get|getting|got) (it|them|one) (shoved|rammed|stuffed) (down|up)',
  '(wants|want|needs|need|deserves|deserve|could do with|had it coming|wanting) (a (good|damn good|bloody good|) (slap|slapping|kicking|hiding|thrashing|beating|smack|punch|shooting|hanging|whipping|bullet)|to be (shot|hanged|hung|strung up|lynched|beaten|flogged|horsewhipped|put down|drowned|locked in)|shooting|hanging|stringing up|putting down|stoning|a bullet|lynching|flogging)',
  '(should|ought to|need to|must|can) (all|both|) be (shot|hanged|hung|strung up|lynched|flogged|horsewhipped|put down|drowned|burned|burnt|beaten|whipped|executed|gassed|castrated|tarred|put up against)',
  '(hope|pray|wish) (you|he|she|they|u|somebody|someone) (all|) (die|dies|rot|rots|burn|burns|choke|chokes|suffer|suffers|drop dead|never wake|does the same|get cancer|gets cancer)',
  '(watch|mind) your (back|backs|step)',
  '(come|step) (out|outside|and) (and|) (face|fight|say it to) (me|us|my face)',
  '(say|come say|try saying|try) (that|it) (to my face|again and)',
  '(smash|punch|kick|cave|stamp|slap|break) (your|his|her|their|ur) (face|faces|head|heads|teeth|legs|skull|kneecaps|windows|nose|neck)',
  '(fight|ill fight) (you|u) irl',
  '(line|lined) (them|you|him|her|the lot of them) (all|) up (against|and shoot)',
  'put a bullet in',
  '(name|just name) the time and the place',
  '(your|his|her) days are numbered',
  '(your|his|her) card is marked',
]

/** Violence done to somebody; a threat when the writer, or "somebody", would do it ("I'll punch him", "someone should slap her"). */
export const violence: readonly string[] = [
  '(kill|shoot|stab|hang|lynch|strangle|throttle|punch|slap|smack|thump|batter|hurt|drown|deck|flatten|kick|whip|gut|skin|bash|hunt|knife|strangle) (you|u|him|her|them|these|this lot|that lot|the lot of|that man|that woman)',
  '(beat|break|burn|string|knock|run|sort|do|finish) (you|him|her|them|this lot|that lot) (up|down|out|over|in|off)',
]
