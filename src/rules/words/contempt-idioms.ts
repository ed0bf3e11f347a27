import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/** Whole turns of phrase that belittle somebody: what they cannot do, and what they do to others. Curated by hand from everyday British talk. */

/** What only contempt says a person does or cannot do. The subject must be a person, or be left unsaid. */
export const idioms: readonly string[] = listed(`
  (has|have) (only|just|precisely|) (two|three|one) (setting|settings|mode|modes|mood|moods|speed|speeds|facial expression|expression|volume|facial expressions|brain cells),
  (is|are|was|'s) (clearly|obviously|plainly|) allergic to (work|hard work|joy|fun|children|facts|truth|the truth|honesty|effort|soap|water|a day's work|thinking|reading|answering|common sense|sense|and),
  (could|can|would|will) not (type|write|spell|sign|remember|read|recognise) (his|her|their|your) own (name|handwriting|notes|speech|address),
  (know|knows) (his|her|their|your) ... from (his|her|their|your) elbow, (lower|slimier|slippier|slipperier) than a *,
  (has|have) form for (this|that|it|dishonesty|bullying|lying|being),
  (could|would) not care less (about|whether|if|who|what) *,
  only (turns|turn|turned|comes|come|came|shows|show|showed) up (for|when|if) (the|there|a|it|he|she|his|her),
  as (much use|useful) as *, (will|would) (say|do) anything (to|for) (get|win|keep|save|votes|a (vote|seat|headline|medal|photo|title|like)) *,
  (nothing but|just|merely|little more than|no more than) (a|the|an) (mouthpiece|puppet|stooge|spokesman|spokesperson|front|nodding|rubber stamp) *,
  (is|are|was|'s) (not|hardly|barely) fit to (wear|hold|be|run|represent|lead|lick|hold a candle|clean|sit|chair|serve|govern|call),
  (is|are|was|'s) all (ego|mouth|talk|show|spin|gob|bluster|wind|gong and no dinner),
  (thinks|think) the sun shines out *,
  (thinks|think) (he|she|they) (is|are|'s) (god|better than|above|something special|royalty|untouchable|it|the king|the queen|lord),
  would sell (his|her|their) own (grandmother|granny|mother|mum|gran|kids|children),
  (would|could) not (blow|tie|wipe|feed|dress|boil|change) (his|her|their|an|a) (own|nose|shoelaces|egg|backside|lightbulb|kettle|light bulb|*),
  (needs|wants|want|need) (locking up|sectioning|sacking|putting down|putting out to (grass|pasture)|a brain|a reality check|to get a life|to get a grip|to grow up|to get over),
  (has|have|got) blood on (his|her|their|your) hands, failed upwards,
  (nothing|fresh air|a void|sawdust|cotton wool|custard|hot air) between (his|her|their|your|the) ears,
  (more|has more) faces than *, (speaks|speak|talks) with (a|) forked tongue,
  full of (his|her|their|your) own (importance|self-importance|hot air|rubbish),
  (is|are|was|getting|got|gets|'s) too big for (his|her|their|your) boots,
  (sold|selling|sells) (us|you|residents|the town|the village|people|this town|everyone) (out|down the river|short),
  (stabbed|stabbing|stabs) (us|you|me|people|him|her|residents|colleagues|everyone|the town) in the back,
  (past|passed|well past|long past) (it|his|her|their|your) (sell-by|sell by|prime|use-by|best),
  (in hock|beholden|in thrall|in the pay) (to|of) *,
  (brown nosing|brown-nosing|sucking up|kowtowing|grovelling|pandering|cosying up) to *,
  (has|have) (no|never had an) (original thought|thought|idea|brain cell|opinion) of (his|her|their|your) own,
  (likes|loves|enjoys) (bullying|picking on|belittling|humiliating|pushing|throwing (his|her|their) weight),
  (throws|throwing|chucks|chucking) (his|her|their|your) weight (around|about),
  (picks|pick|picking) on (women|the weak|old|vulnerable|pensioners|children|people|anyone|staff|the disabled),
  (treats|treat|treating) (people|residents|us|everyone|staff|women|officers|volunteers) like (dirt|idiots|fools|rubbish|mugs|muck|children|something),
  (takes|take|taking|took) (us|you|people|residents|everyone) for (fools|idiots|mugs|a ride|granted),
  (love|loves|likes) (his|her|their|your) own (voice|reflection|face),
  (has|have|had) (it in for|a screw loose|a nasty streak|a big mouth|a filthy mouth|a vicious tongue|too much to say|verbal diarrhoea|selective memory|skeletons),
  (is|are|was|were|'s) (a|) (nobody|nothing) (without|but), (got|gets|getting) off on (bullying|power|*),
  could (start|cause) (a fight|an argument) in an empty (room|house), about as * as (a|an) *,
  (have|has|having|had) ... (no|zero) idea what (you|he|she|they|u) (is|are|was|were) (talking|on|doing|saying),
  (make|makes|making) it up as (he|she|they|you) (go|goes) along, (bottled|bottles|bottling) it,
  (only|just|all|purely|) in it for (himself|herself|themselves|yourself|the (money|allowance|allowances|expenses|glory|power|photo|photos|photo op|selfies|perks|free *)|what (he|she|they|you) can),
  (do|does|did) not (care|give a (damn|toss|monkeys|stuff|fig|hoot)|care less) about (residents|anyone|anybody|the town|this town|the village|the people|people|us|you|local people|working people|the truth|facts) ... (only|just|except|but|as long as|unless),
  (cares|care) (only|more) about (himself|herself|themselves|yourself|his|her|their own|the allowance),
  (would|could|can) not (lie straight|tell the truth|spell|count|add up|tie his|find (his|her|their)|be trusted|see past|string two|answer a straight),
  (never|rarely|has never|have never) (answers|answered|answer|gives|gave|give) a straight (question|answer),
  (all|just) (spin|mouth|talk|hot air|front|show|bluster|hat) and no (substance|trousers|action|brain|brains|cattle|delivery),
  (hides|hiding|hid|cowers|cowering|runs|ran|running|slinks|slinking) (behind|from) (his|her|their|your|a) (desk|keyboard|own|computer|staff|officers|constituents|residents|fake|cartoon|anonymous),
  (licks|licking|lick) ... boots,
  (tweeting|posting|talking|typing|writing|sharing|churning out) (nonsense|rubbish|drivel|garbage|tripe|bile),
  (has|have) (an ego|a mouth|a head|a brain|a mind) (like|the size), so (far|deep) up (his|her|their|your|its) own,
  (as|) thick as (mince|two short planks|a plank|planks|pigs|a brick|bricks|they come),
  (as|) (dumb as|daft as a brush|mad as a (hatter|box|march)|bent as|slippery as|crooked as),
  (a|two|few|couple of) (sandwich|sandwiches|penny|pennies|card|cards|brick|bricks|slate|slates) short of,
  (about as|as) (useful|much use|useless|helpful|bright|sharp|charismatic|effective|popular|welcome|trustworthy|honest|subtle|intelligent|interesting) as (a|an|*),
  (dead from the neck up|neither use nor ornament|no use to (man|anyone)),
  would not know ... if (it|they|he|she|you|one) (bit|hit|smacked|slapped|kicked|jumped|fell|stood|danced),
  (would|could) not trust (him|her|them|you|that man|that woman|this lot|that lot|any of them) (to|with|as|an),
  (could|can|would) not (even|) (run|organise|organize|manage|find|win) (a (bath|raffle|tombola|whelk stall|bun fight|sweet shop|tuck shop|tea party|piss-up|p*ss up|booze-up|jumble sale|lemonade stand|cake stall|corner shop)|(his|her|their|your) (way|own|backside|bum|arse|house)),
  (could|can|would|will|do|does) not (even|) (know|tell|find) (his|her|their|your) (arse|elbow|backside|left|bum) from,
  (could|can|would|will|do|does) not know (a * if|an * if|one end of|the first thing about|which way is up|what day it is|which day it is|what planet),
  (do|does) not ... what (he|she|they|you|u) (is|are|'s) (talking|on|doing|saying),
  (do|does) not have a (brain|brain cell|clue|braincell|shred of|backbone|spine|decent bone|honest bone),
  (has|have|having|got|had) (no|not got a|not a|not the|zero|not got any|not any) (brain|brains|brain cell|brain cells|clue|backbone|spine|shame|integrity|morals|guts|conscience|common sense|class|soul|balls|credibility|decency|principles|scruples|self-awareness|self awareness|intelligence|intellect),
  has not (got|) (a clue|the first idea|the faintest|the foggiest|worked out|an original thought|two brain cells|the brains|the guts|the courage|the decency),
  have not (got|) (a clue|the first idea|the faintest|the foggiest|an original thought|two brain cells|the brains|the guts|the courage|the decency),
  (lost|losing|loses) (the plot|his marbles|her marbles|their marbles|your marbles|your mind|his mind|her mind|their minds),
  (talk|talks|talking|talked|spout|spouts|spouting|spouted|spews|spewing|peddles) ... (rubbish|nonsense|drivel|claptrap|garbage|tripe|crap|bilge|cobblers|tosh|twaddle|gibberish|bull|bs|hot air|codswallop|poppycock|baloney|guff|piffle|bile|poison|filth),
  talk (out of|through|out) (his|her|their|your) (backside|arse|bum|hat|hats|behind|rear|a*se|ass),
  (talks|talking) (out of|through|out) (his|her|their|your|its) (backside|arse|bum|hat|hats|behind|rear|a*se|ass),
  (belongs|belong) in (a zoo|the zoo|a circus|the circus|a museum|the stone age|the dark ages|the gutter|the bin|a padded cell|a home|the asylum),
  (stinks|reeks|smells) of (arrogance|hypocrisy|desperation),
  (is|are|was|were|'s) (not|hardly) (the|exactly the) (sharpest|brightest|smartest|quickest) (tool|tools|knife|pencil|bulb|crayon|button|light|spark|card|person|biscuit|chisel),
  (has|have) (his|her|their|your) head (up|stuck up|in the (sand|clouds)|so far up),
  (needs|need) (his|her|their|your) (head|heads|eyes|brain) (examining|examined|testing|tested|looking at|checking|checked|read),
  (wants|want) (his|her|their|your) (head|heads) (examining|looking at|testing),
  (should|ought to) hang (his|her|their|your) (head|heads) in shame,
  (could|would) not (care less about (you|us|anyone|the people)|lie straight in bed|know the truth if|know a * if|trust (him|her|them|you) (as far|with)),
  (has|have) (never|not) done a (day|stroke|hand|day's|days|proper day),
  (sold|selling) (his|her|their|your) (soul|souls),
  (is|are|was|were|'s) (all|just|so|nothing but) (talk|mouth|hot air|gob|trousers),
  (was|were|is|are) born (stupid|thick|yesterday|under a rock),
  (lives|live|living|been living) (under a rock|in cloud cuckoo land|in la la land|on another planet|on a different planet)
`)

/** As above, but also said of things and of anyone, kindly: the person must stand right before. */
export const acts: readonly string[] = listed(`
  (rants|ranting|raving|blathering|wittering|droning|bleating|whining|whinging|whingeing|sneering|snivelling) (on|away|again|like a|as usual|as ever),
  (fell|falls|falling|was|nodded) (asleep|off) (in|during|through|at|again|halfway),
  (make|makes|made|making) me (sick|puke|vomit|want to throw up|want to vomit),
  (slept|sleeps|snored|dozed|nodded off|droned|drones|droning|waffled|waffles|waffling|blathered|wittered|wittering|whittering|bleated|bleating|whinged|whined|snivelled|grovelled|grovelling|sneered) (on|through|through the whole|his way|her way),
  (crawled|crawls|crawling) (out|up|back) (of|to|under|from),
  (should|ought to|must|need to|needs to) (be|all be|feel|feel thoroughly|be utterly|be thoroughly|be absolutely|be deeply|be so) ashamed,
  (suck|sucks) (up to|at|big time), (play|plays|playing) (the fool|you for a fool|people for fools),
  (loves|love|likes|like) the sound of (his|her|their|your) own (voice|voices),
  (loves|love) (himself|herself|themselves)
`)

/** Conduct condemned, with somebody beside it whose conduct it is. */
export const conduct: readonly string[] = [
  spread`
    (disgraceful|disgusting|shameful|appalling|shocking|vile|despicable|pathetic|childish|disreputable|cowardly|
    thuggish|outrageous|abhorrent|nasty|boorish|bullying|sneering|arrogant|offensive|petulant|unforgivable|
    contemptible|sickening|shabby|grubby|cynical|desperate|deplorable|disrespectful|condescending|
    patronising) (behaviour|conduct|performance|display|attitude|outburst|tactics|attempt|attempts|stunt|antics|
    tirade|rant|smear|smears|attack|effort|excuse|language|remarks|comments|tweet|post|grandstanding|trolling)
  `,
  '(attempt|attempts|campaign|effort|trying|tries|tried|seeking|wants|want|desperate) ... to smear',
]

/** What somebody does to others; the doer must be a person who stands before it. */
export const wrongs: readonly string[] = [
  spread`
    (smearing|smeared|slandering|slandered|rubbishing|trashing|belittling|belittled|sneering at|mocking|
    bullying|bullied|intimidating|intimidated|harassing|harassed|threatening|threatened|hounded|hounding|
    abusing|abused|insulting|insulted|lying to) (a|an|the|his|her|their|our|residents|people|officers|staff|
    local|volunteers|women|other|fellow|anyone|everyone|cllr|councillor) *
  `,
  '(attacked|assaulted|threatened|punched|groped|molested|stalked|blackmailed|intimidated|abused) (a|an|my|one of) *',
]
