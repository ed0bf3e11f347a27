import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/** Whole turns of phrase that belittle somebody: what they cannot do, and what they do to others. Curated by hand from everyday British talk. */

/** What only contempt says a person does or cannot do. The subject must be a person, or be left unsaid. */
export const idioms: readonly string[] = listed(`
    (has|have) (only|just|precisely|) (two|three|one) (setting|settings|mode|modes|mood|moods|speed|speeds|facial expression|expression|volume|facial expressions|brain cells),
    (could|can|would|will) not (type|spell|read) (his|her|their|your) own (name|handwriting|notes|speech|address),
    (could|would) not care less (about|whether|if|who|what) *, as (much use|useful) as *,
    (thinks|think) the sun shines out *,
    (needs|wants|want|need) ((his|her|their|your) (head|heads) (examining|examined|testing|tested|read|looking at)|sectioning|sacking|putting out to (grass|pasture)|a reality check|to get a life|to get a grip|to grow up),
    (has|have|got) blood on (his|her|their|your) hands, failed upwards,
    (looks|look|looked) like (a|an) (pig|rat|clown|tramp|troll|horse|potato|toad|scarecrow|sack of|bag of|drunk|slug|walrus|hippo), (more|has more) faces than *,
    (brown nosing|brown-nosing|sucking up|kowtowing|grovelling|pandering|cosying up) to *,
    (love|loves|like|likes|enjoy|enjoys|adores|tires of|in love with) ((the sound of|) (his|her|their|your) own (voice|reflection|face)|(to hear|hearing|nothing more than hearing) (himself|herself|themselves|yourself)),
    (is|'s) (a (total|complete|puffed up|self important|) nobody|nothing without), (are|was|were) nothing without, about as * as (a|an) *,
    (have|has|having|had) ... (no|zero) idea what (you|he|she|they|u) (is|are|was|were) (talking|on|doing|saying),
    (only|just|all|purely|) in it for (himself|herself|themselves|yourself|the (money|allowance|allowances|expenses|glory|power|photo|photos|photo op|selfies|perks|free *)|what (he|she|they|you) can),
    (would|could|can) not (lie straight|tell the truth|be trusted|see past (his|her|their|your) own|string two|answer a straight), can not even (spell|count|add up),
    (all|just) (spin|mouth|talk|hot air|front|show|bluster|hat) and no (substance|trousers|action|brain|brains|cattle|delivery),
    (thinks|think) (he|she|they|you) (is|are|'s) (better than (us|you|me|the rest|everyone|everybody|anyone|other)|god 's gift),
    (hides|hiding|hid|cowers|cowering|slinks|slinking) (behind|from) (his|her|their|your|a) (desk|keyboard|own|computer|staff|officers|constituents|residents|fake|cartoon|anonymous),
    (as|) thick as (mince|two short planks|a plank|planks|pigs|a brick|bricks|they come),
    (as|) (dumb as|daft as a brush|mad as a (hatter|box|march)|bent as|slippery as|crooked as),
    (was|were|) as (much use|much good|useful|useless) as (a|an) *, as (sharp|bright|quick|smart) as a (marble|brick|plank|spoon|sponge), (was|were|) about as (useful|much use|useless|helpful|bright|sharp|charismatic|effective|popular|welcome|trustworthy|honest|subtle|intelligent|interesting) as (a|an|*),
    would not know ... if (it|they|he|she|you|one) (bit|hit|smacked|slapped|kicked|jumped|fell|stood|danced),
    (could|can|would) not (even|) (run|organise|organize|manage|find|win) (a (bath|raffle|tombola|whelk stall|bun fight|sweet shop|tuck shop|tea party|piss-up|p*ss up|booze-up|jumble sale|lemonade stand|cake stall|corner shop)|(his|her|their|your) (own|backside|bum|arse)),
    (could|can|would|will|do|does) not know (a * if|an * if|one end of|the first thing about|which way is up|what planet),
    (do|does) not (even|) (know|understand) what (he|she|they|you|u) (is|are|'s) (talking|on|doing|saying),
    (have not (got|)|do not have) (two brain cells|the brains *),
    (do|does) not have a (brain|brain cell|clue|braincell|shred of|backbone|spine|decent bone|honest bone),
    (has|have|having|got|had) (no|not got a|not a|not the|zero|not got any|not any) (brain|brains|brain cell|brain cells|clue|backbone|spine|shame|integrity|morals|guts|conscience|common sense|credibility|decency|principles|scruples|self-awareness|self awareness|intelligence|intellect),
    has not (got|) (a clue|the first idea|the faintest|the foggiest|an original thought|two brain cells|the brains|the guts|the courage|the decency),
    (lost|losing|loses) (the plot|(his|her|their|your) (marbles|mind|minds)),
    (talk|talks|talking|talked|spout|spouts|spouting|spouted|spews|spewing|peddles) (utter|complete|total|absolute|such|pure|more|the same|the same old|a load of|a lot of|nothing but|so much|your|his|her|this|that|) (rubbish|nonsense|drivel|claptrap|garbage|tripe|crap|bilge|cobblers|tosh|twaddle|gibberish|bull|bs|hot air|codswallop|poppycock|baloney|guff|piffle|bile|poison|filth),
    (is|are|was|were|'s|) (not|hardly|never) (the|exactly the) (full shilling|full ticket|(sharpest|brightest|smartest|quickest) (tool|tools|knife|knives|pencil|pencils|bulb|bulbs|crayon|crayons|button|buttons|light|spark|sparks|card|person|biscuit|chisel|spoon|star|penny)),
    (should|ought to) hang (his|her|their|your) (head|heads) in shame,
    (has|have) (never|not) done a (day|stroke|hand|day's|days|proper day)
  `)

/** As above, but also said of things and of anyone, kindly: the person must stand right before. */
export const acts: readonly string[] = listed(`
    (rants|ranting|raving|blathering|wittering|droning|bleating|whining|whinging|whingeing|sneering|snivelling) (on|away|again|like a|as usual|as ever),
    (slept|snored|sleeping|asleep|dozing|snoozing|snoring|nodding off|nodded off|dozed off) (through|during) (the|another|every|most of the|half the|a|yet another|) (*|) (meeting|meetings|debate|budget|council|committee|vote|agenda|item|items|session|hearing|presentation|speech|speeches|report|consultation|planning|budgets|agendas),
    (fell|falls|falling|was) asleep (in|during|through|halfway through) (the|a|another|every|our) (*|) (meeting|debate|budget|chamber|hearing|council|committee|session|vote|presentation), nodded off (in|during|through|again|halfway),
    (make|makes|made|making) me (sick|puke|vomit|want to throw up|want to vomit),
    (droned|drones|droning|waffled|waffles|waffling|blathered|wittered|wittering|whittering|bleated|bleating|whinged|whined|snivelled|grovelled|grovelling|sneered) (on|through|through the whole|his way|her way),
    (should|ought to|must|need to|needs to) (be|all be|feel|feel thoroughly|be utterly|be thoroughly|be absolutely|be deeply|be so) ashamed,
    (suck|sucks) (up to|at|big time), (play|plays|playing) (the fool|you for a fool|people for fools)
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
