import { listed } from '../../draft/listed.ts'

/** Whole turns of phrase that belittle whoever hears them: what they are told to do, and what is thrown at them. Curated by hand from everyday British talk. */

/** Orders to somebody's face; only at the beginning of a clause ("grow up", not "where I grew up"). */
export const orders: readonly string[] = listed(`
    (sit|sitting) this one out,
    (stop|quit) (your|all your) bullying, (stop|quit) (your|all your|the|) (lying|lies|trolling|twisting (it|things|the truth|the facts|facts|my words|everything|what)|making (things|it|stuff) up|spreading (lies|rumours|fake news|misinformation|hate)|peddling|spouting|being a|using half truths|misleading),
    (stfu|gtfo|foad), (fuck|piss|fuk) (you|off|u|him|her), (eat shit|suck my *|up yours|get fucked|shut the fuck up),
    (fuck|get) the fuck (off|out),
    imagine (being|thinking|believing) (so|this|that|such) (stupid|thick|dumb|desperate|sad|pathetic|insecure|gullible|bitter|dense|ignorant|triggered|deluded),
    found the (troll|leech|idiot|racist|incel|inbred|snowflake|nazi|karen|loser|moron|bigot),
    (be|get) (quiet|back to your|in the bin|in the sea|to fuck),
    get (a life|a grip|over yourself|over yourselves|back in your|back under|back to your|your head out|your facts straight you|stuffed|lost|bent|knotted|in the sea|a clue|a brain|a spine|some help),
    (go back|get back|crawl|slither|crawl back|slither back) (to|under|into) (your|his|her|their|that) (rock|rocks|stone|stones|hole|holes|cave|sewer|swamp|gutter|cage|mummy|bridge|kennel),
    grow (up|a pair|some balls|a spine|a backbone), zip it,
    (shut|zip) (up|your (mouth|trap|gob|cakehole|face|pie hole|piehole)), take (a long walk|a running jump),
    (sling|sod|naff|bog|bugger|clear|eff|jog|do) (your hook|off|one),
    (go|drop) (to hell|dead|jump|boil your|stick your|hang yourself|kill yourself|die|and die),
    go (away|home|back home) (you|and stay away|and do not|and never), (crawl|slink|slither) (back|away|off),
    (pull|get) your head (in|out),
    (stop|quit) (being|acting) (such a|so|a|like a|an|like) (stupid|thick|dumb|childish|pathetic|baby|child|idiot|coward|fool|clown|silly|ridiculous|spoilt|bully|prat|drama queen|jerk|whiny),
    stop (whining|whingeing|whinging|snivelling|bleating|talking rubbish|embarrassing yourself|making a fool)
  `)

/** Complete in themselves, whoever hears them. */
export const jibes: readonly string[] = [
  ...listed(`
    (behind the door|back of the queue|end of the queue|back of the line|off sick|absent|asleep|in the toilet|on holiday|hiding) (when|the day) (the|god|they|he|) (brains|brain|manners|charm|sense|common sense|tact|looks|wit|talent|personality|backbones|courage|were handing|were giving|handed|gave|dished|taught|did|covered),
    (has|have) (clearly|obviously|evidently|plainly|probably|apparently|) never (read|seen|held|opened|set foot|run|built|done|met|had|worked|used|visited|heard|listened|picked|managed|organised|cooked|cleaned) ... in (your|his|her|their) (life|lives|entire life|whole life),
    (thinks|believes) ... (is|are) (a|an|some) (type|kind|sort|brand|breed|flavour) of (biscuit|cheese|sandwich|cake|fish|beer|pasta|hat|dance|drink|pudding|shoe|dog|bird|fruit|vegetable|salad),
    (looks|looked|look|is|was) all of (twelve|ten|eleven|thirteen|fourteen|fifteen|five|six|seven|nine) and *,
    (looks|looked) about (twelve|ten|fifteen) and (understood|knew|knows|understands), (perhaps|maybe) (someone|somebody) has to (read|explain) ... (to|for) (him|her|them),
    (someone|somebody) (has|have|needs|had|should|could|must|will) ... (read|explain|translate|spell) ... (to|for) cllr *,
    (pond life|lowest form of life|lowest of life) (who|that|in|on|at|down|up|which|responsible)
  `),
  // what he or she is likened to, thanked for, or wished
  ...listed(`
    like a bulldog (chewing|licking) *, (spat|spits|spitting) (his|her|their|the) (dummy|dummies) out, shame about (the|your|his|her) (face|personality|brain|brains), look at (that|the) (nose|chin|belly|gut) on *,
    (cllr|councillor) * ((can|could) not (spell|count|add up)|(needs|wants|missed) (his|her|a) (nap|bottle|mummy|cocoa|slippers|dummy|bib)),
    (like|is|was|'s) (talking|arguing|talking sense|explaining it) (to|with) (a|the) (brick wall|wall|lamp post|doorpost|plank|brick|toddler|five year old|goldfish),
    (despair|fear|weep) for the (gene pool|species|human race), (shallow end|dregs|bottom) of the (gene pool|barrel),
    (share|shares|sharing|shared|single|last|only|one|two|three) ... (brain cell|brain cells|braincell|braincells),
    (nice|good|big|decent) of (cllr|councillor|him|her|them|our) ... to (wake|finally|bother|grace|notice|stay awake|show up|make an appearance|put in an appearance),
    the only (thing|thought|idea|book|race|work) (cllr *|councillor *|he|she|that man|that woman) (has|had) ever (read|run|won|finished|opened|led|built|had|done|managed|achieved),
    (amazed|surprised|astonished|shocked|stunned|a wonder|a miracle) (that|) (he|she|they|cllr *|councillor *|mr *|mrs *|you) (can (spell|count|tie|dress)|even (knows|knew|noticed)|bothered|stayed awake|found (his way|her way|the (way|door|chamber|room|polling station|building))),
    (give|buy|get|hand|fetch|pass) (that man|that woman|cllr *|councillor *) a (cookie|gold star|lollipop|banana|map|calculator|dictionary|pillow|mirror|clue|sticker|dummy|watch|compass|thesaurus|spellchecker), oh (give|buy|get) (the|that|this) (man|woman) a *, would not (leave|put|let) (him|her|you) (in charge|loose|near|run) *,
    (degree|degrees|licence|licences|qualification|qualifications|badge|job|title|certificate|chain|diploma|seat) ... (free with|in|from|off|out of) (a|the|their|his|her|) (cornflakes|cereal packet|cereal box|christmas cracker|cracker|lucky bag|lucky dip|kinder egg|cornflake packet|cornflakes packet|box of (cornflakes|cereal)|packet of (cornflakes|cereal|crisps)),
    (has|did|will|would|could|can|should) (anyone|anybody|someone|somebody) (please|kindly|) (told|tell|explain to|explained to|inform|remind|break it to|wake|teach|show|lend|buy|give) (cllr|councillor|our esteemed|the opposition) *,
    (left|forgot|forgotten|out of) my (crayons|puppets|finger puppets|sock puppets|flash cards|flashcards|picture book|etch a sketch),
    (not|never) the (brightest|sharpest) are (you|they|he|she),
    (build|figure|grace|elegance|(man|woman|bloke|lady) the size) of (a|an|the) (bus|barrel|barrage balloon|blimp|bandstand|whale|hippo|elephant|sack|wardrobe|bungalow|house|beach ball|space hopper|shed|small planet|skip|tank|walrus),
    (trolling|trolled) (every|everyone|everybody|us|me|people|residents|councillors|this page|this group|my page),
    (had|have) (more|better) (intelligent|sensible|interesting|meaningful) (conversation|conversations) with,
    (had|have|has|with) half a brain, (if|had) brains were *,
    ego (the size of|as big as) *, slept (her|his) way (to|into|onto),
    (you|they|anyone|he|she) would have to be (thick|stupid|dim|dense),
    what a (nasty piece of work|plonker|prat|numpty|wally|joker|mug|chancer|hypocrite|coward|creep|lowlife|disgrace of a),
    (tell|told|ask|make|someone tell|somebody tell) ... to (shut up|grow up|get a life|sod off|get lost|zip it|jog on|wind his neck in|wind her neck in),
    (special|whole new|different) (kind|level|type|sort|breed) of (stupid|idiot|idiots|dumb|thick|moron|stupidity|pathetic|ignorant|arrogant|nasty|clueless),
    (seen|found) more (backbone|brains|brain|life|sense|intelligence|integrity|personality|charisma|spine|honesty) (in|on) *,
    do (they|you|he|she) have no shame,
    (morons|fools|councillors|politicians|creatures|types|idiots|trolls|cowards) like (you|u|yourself|yourselves), (sick of|tired of|fed up with|enough of|hate|because of) (people|folk|folks|men|women) like (you|u|yourself|yourselves),
    (people|folk|folks|men|women) like (you|u|yourself|yourselves) (in charge|are|should|ruin|ought|never|always|do not|just|think|moan|that|who|will),
    (you|u) (people|types) (are|make|never|always|need|just) *,
    (are|were) you (on drugs|even capable|really this|that thick|that stupid|actually (that|this|serious|stupid|thick)),
    (your|ur|his|her|their) (iq|pea brain|thick skull),
    (low|single digit|double digit|room temperature) iq,
    (nobody|no one|no-one) (likes|believes|respects|trusts|wants) (you|him|her) (anymore|any more|here), (nobody|no one|no-one) cares what (you|he|she) *,
    how (do|does|can|dare) (you|he|she|they|u) (live with (yourself|himself|herself|themselves)|look (yourself|himself|herself|people) in the|have the (nerve|gall|cheek|audacity|brass neck)),
    (have|has|had|having|with|got) the (gall|brass neck|bare-faced cheek|barefaced cheek) to *,
    (have|has|had|having|with|got) the (nerve|audacity) to (say|call|tell|claim|lecture|complain|blame|suggest|stand|post|turn|write|accuse|demand|pretend|vote|deny|moan|send|ask|charge|preach|tut|criticise|sneer|laugh),
    (you|he|she|cllr *|councillor *) (has|have|) (hit|reached) a new low, shame on (you|him|her|them|u|every|all of you|the lot of you|those|these),
    shame on,
    (have|got|has|had) (you|he|she|they|u) (no|not any|got no|really no|any) (shame|brain|brains|conscience|decency|integrity|sense|manners),
    to hell with (you|him|her|them), rot in (hell|jail|prison), (burn|roast) in hell, kill (yourself|urself|yourselves),
    kys, what planet (is|are) (he|she|you|they|cllr *|this man|this woman|that man|that woman|these people) on, what (is|'s) wrong with these people,
    what the (hell|heck) is wrong with, (throw|throws|threw|throwing|thrown|spat|spits|spitting) ... (toys|dummy) ... out ... pram,
    diddums,
    (well|nice|good|great) (done|one|job|work|going|try) (genius|einstein|sherlock|mastermind|captain obvious|brainbox|brains|bright spark|clever clogs|smart guy|mug|muppet|clown|loser|troll),
    (you|u) (suck|stink|disgust me|make me sick|make me puke|repulse me|are dead to me),
    (your|his|her|their|ur) (tiny|pea-sized|pea|feeble) (mind|minds|brain|brains), your little (mind|brain),
    (your|his|her|their|ur) (stupidity|ignorance|incompetence|arrogance|hypocrisy|idiocy|cowardice|spinelessness|ineptitude|smugness|bigotry|pettiness|racism|narcissism|delusion|delusions|lack of (integrity|intelligence|spine|backbone|morals)),
    (sorry|sad|pathetic|poor|miserable) excuse (for|of) (a|an) (man|woman|person|councillor|mp|human|human being|mayor|leader|politician|chairman|chair|officer|clerk|father|mother|neighbour|senator|speaker),
    would not trust (him|her|them|you|that (man|woman|lot|firm|outfit)|this lot|those *) (as far as|to run|with|an inch),
    (a|your) face (only a mother|for radio),
    (face|personality|attention span|memory|judgement|warmth|empathy|political nous|awareness|subtlety|social skills|work ethic|charisma|charm|brain|brains|intelligence|intellect|iq|manners|morals|backbone|spine) (like|of) (a|an) (slapped|wet|damp|soggy|dead|bulldog|smacked|dishcloth|lettuce|gnat|goldfish|peanut|amoeba|jellyfish|potato|plank|brick|newt|slug|house brick|flea|alley cat|tea towel|rock|turnip),
    (you|he|she|they) must have been (dropped on|born yesterday|hiding under),
    (i|we|everyone|everybody|residents|people) (all|) (hate|hates|despise|despises|loathe|loathes|detest|detests) (you|u|him|her),
    hang your (head|heads) in shame,
    (your|ur) (a|an|such a|just a|nothing but a) (troll|liar|fool|idiot|joke|disgrace|clown|coward|bully|hypocrite|muppet|moron|loser|traitor|bigot|racist|fake|fraud|crook|snake|rat|twit|tool|troll twitter account)
  `),
]

/** Thrown at somebody by a sentence that ends with them: "are you blind?" jeers, "are you blind or partially sighted?" asks. */
export const taunts: readonly string[] = listed(`
    (are|were) you (12|twelve|five|5|ten|10|drunk|high|for real|deaf|blind|simple),
    (nobody|no one|no-one) (likes|respects|trusts|rates|can (stand|bear)) you, how (do|does|can) (you|he|she|they|u) sleep at night,
    (what|how) (is|'s) wrong with (you|u)
  `)

/** Complete in themselves, but said of people in general or of a body rather than to anybody. */
export const scorns: readonly string[] = listed(`
    (misery|moaning|whinging|woke|pc|hysteria|outrage|doom|gloom|pearl-clutching|nimby|keyboard|cancel|sandal|sandals|bobble hat|blue rinse|curtain twitching|hand-wringing|tofu|offended|anti everything|anti-everything|anti progress|anti-progress|flat cap|pitchfork|loony|lentil|tutting|professionally offended|something must be done|won't somebody think|not in my) (brigade|mob|mafia|police|crew|lobby|squad|gang|army|club|tendency),
    (fun|health and safety|vegan|eco|tambourine|jumper|cardigan|grammar) (brigade|mob|mafia|police|lobby|tendency),
    (local|weekly) rag, (sorry|tatty|useless|wretched|miserable|gutter|scurrilous|third rate|third-rate|so-called) (rag|comic|fish wrapper|chip paper|chip wrapper),
    (written|edited|designed|planned|run|drawn up|organised|managed|built|fixed|laid|chaired|led) by (a|an|) (monkeys|chimps|toddlers|five year olds|six year olds|drunk *|blind drunk *|trained (monkeys|chimps|seals)|morons|idiots|halfwits|fools|imbeciles|clowns|baboons|gibbons),
    (do|does|did|know|knows|care|cares) (nothing|about nothing) ... (and|but) ... (do|does|did|care|cares|know|knows) (nothing|about nothing|less|even less),
    bunch of amateurs, would not (leave|put|let) them (in charge|loose|near|run) *, (rag|paper) written by *, written by work experience kids,
    (incompetently|ineptly|hopelessly|corruptly|dishonestly|shambolically) (led|run|managed|handled|governed|chaired),
    (tinpot|tin-pot|mickey mouse|toytown|laughing-stock|clown|muppet|banana republic|two-bit) (council|committee|outfit|authority|department|board|regime|dictatorship|operation),
    (madhouse|circus|zoo|asylum|loony bin|nuthouse|kindergarten|playground|shower|pantomime|farce) that (calls itself|passes for|is) (our|the|this|your|a|) (town|parish|planning|) (council|committee|chamber|hall|board|department|office),
    (run|led|staffed|governed|managed|headed|controlled|represented) by ... (dinosaurs|clowns|muppets|idiots|fools|puppets|donkeys|cowboys|monkeys|jokers|halfwits|crooks|has beens|bullies|old codgers|nodding dogs),
    (shifty looking|shifty|scruffy|ghastly|gormless|dozy|spineless|gutless|brainless|dreary|humourless|joyless|grumpy|moaning|whinging|dismal|woeful|hapless|feckless|ignorant|toxic|snobby|stuck up|nosy|bitter|self-serving|two-faced|greedy|feral|rude|thuggish|mouthy|gobby|inbred|backward|sneering|smug|craven|sad|tragic|sour|entitled) (lot|shower|bunch|crew|mob|rabble|gang|so-and-sos|so and sos|clique|cabal|specimens),
    only (an idiot|a moron|an imbecile|idiots|fools|morons|a halfwit|a simpleton)
  `)
