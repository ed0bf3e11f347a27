import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/**
 * What people say of a council they scorn, wherever it stands in the clause: idioms of uselessness, of not listening, of
 * waste and of mock praise. Disagreement (“wrong”, “a mistake”, “I voted against”) is argument, and not here. By hand, from letters
 * pages and town groups; for clauses on criticising the council (Oakham, Facebook guideline d; Rugeley 4.9, bullet 4).
 */
export const scornTurns: readonly string[] = [
  // verdicts
  ...listed(`
    (disgrace|disgraceful|shameful|shambles|shambolic|farce|farcical|fiasco|debacle|travesty|scandalous|ludicrous|laughable|pathetic|useless|hopeless|pointless|clueless|inept|incompetent|incompetence|ineptitude|mismanagement|mismanaged|dysfunctional|toothless|spineless|gutless|cowardly|rudderless|heartless|callous|high-handed|arrogant|arrogance|complacent|complacency|amateurish|tinpot|bumbling|dithering|bungling|bungled|botched|cack-handed|half-baked|harebrained|hare-brained|ham-fisted|cock-up|cock-ups|balls-up|screw-up|stitch-up|whitewash|secretive|insulting|indefensible|inexcusable|unforgivable|idiotic|moronic|asinine|bonkers|barmy|embarrassing|woeful|abysmal|atrocious|appalling|dreadful|dire|diabolical|lamentable|laughing-stock|muppets|jobsworths|numpties|omnishambles|brain-dead|brainless|mindless|moribund|petty|pigheaded|pig-headed|nonsensical|lunacy|vindictive|spiteful),
    (a|an|another|complete|total|utter|absolute|standing|sick|bad|running|national|the) (joke|mess|embarrassment|insult|sham|con|failure|nightmare|catastrophe|disaster|zoo|madhouse|basket case|laughing stock|car crash|train wreck|soap opera|comedy|talking shop|closed shop|old boys club|waste of (space|time|money)),
    (bureaucratic|administrative) (nightmare|nonsense|maze|swamp),
    rotten (to|from|through|policy|decision|service), (lousy|shoddy|sloppy|slapdash|rubbish|crap|third-rate|second-rate|bargain-basement),
    (what a|a|bunch of|load of|such a|this|complete|absolute|utter|total) (circus|pantomime|panto|shower|clowns|rabble|dinosaurs|clown show)
  `),
  // likenesses
  ...listed(`
    (as much|about as much|no more|as little) (use|sense|idea|backbone|vision|clue) (as|than),
    as (useful|useless|effective|transparent|organised|welcome|quick|responsive|sharp|bright) as,
    (chocolate|inflatable) (teapot|fireguard|dartboard),
    (more|better) (sense|service|answer|conversation|leadership|response) (out of|from) (a|an|the|my),
    (could|can) not find a ... in a, (could|can|would) (not|barely|hardly) (organise|run|manage|hit|tell|boil|plan|spell|deliver|tie|fix|add up|decide|agree on|see past|pour|count|lead|find its|get a straight),
    (headless chickens|keystone cops|dad 's army|fawlty towers|yes minister|vicar of dibley|carry on|mickey mouse|amateur hour|toytown|trumpton|cloud cuckoo land|cuckoo land|never-never land|kangaroo court|gravy train|ivory tower|rubber stamp|nodding dogs|three-ring circus|pass the parcel|blind leading the blind|monkeys and typewriters),
    (on|from) another planet, (asleep|fast asleep|snoozing|sleeping|dozing) (at|on) (the|its|their) (wheel|job|watch),
    (lost|losing|loses) (the|its|their|all) (plot|marbles|way|mind|minds|grip|touch|nerve),
    (all|more) (talk|mouth|hat|fur coat|show|spin|words) (and|) (no|than|not) *,
    out of (touch|ideas|its depth|their depth),
    (not|is not|are not) (fit for purpose|fit to|up to the job|up to it|worth the paper),
    (taken|take|takes|losing|lost) leave of (its|their) senses, (left hand|right hand|arse|elbow|backside|brewery),
    idea of (a|an|consultation|consulting|listening|help|helping|progress|transparency|openness|value|democracy|leadership|customer|planning|maintenance|good|being|fun|communication) *,
    (drag|dragged|dragging|bring|bringing|brought|hauled|needs dragging) (kicking and screaming|into (the|this) (twenty first|21st|20th|present|modern|*) (century|age|day)),
    answer to everything, what it was always going to do, do not (ask|bother|trust|wait for) the (town |parish |) council,
    (not|hardly) (our|its|their|the council 's) finest hour, (another|yet another) (u-turn|u turn), the emperor has no clothes, has no (plan|clue|vision|shame),
    (spends|spend|spent|cares|care|worries|argues|argued) more (on|about|over) ... than (on|about|over) *, find (the |) money for ... but (not|none|never) *,
    (written|drawn up|designed|chosen|ordered|signed off) by (someone|somebody|people|a committee) who (has|have|had|never|can|do), (cobbled|thrown) together, scribbled (down|out|on) *,
    (nobody|no one) (involved|on it) (has|had) ever *, rewards whoever *, (comes|come|came) out as (a|an|another) *,
    (belongs|belong) in a museum, out of the ark, at the speed of *, a right shower, (sat|sitting|sits|sit) on (our|its|their) hands,
    could not make ... up, (not a (plank|brick|spade|penny|thing)|nothing) to show for it,
    pig s ear, pig 's ear, dog 's (breakfast|dinner), so called,
    (months|years|weeks|decade|decades) (for|to|waiting for|without|before) (a|an|any|get|agree|answer|decide|fix|mend|paint|replace|the) *,
    (grown humans|watching paint dry|pulling teeth|glacial|snail s pace|herding cats|molasses|wading through treacle),
    (made|makes|making) (a (hash|mess|mockery|pig|fool|laughing stock|complete *)|(fools|idiots|mugs) of),
    (work of fantasy|fantasy land|flight of fancy|not worth the paper|back of (a fag packet|an envelope|a beer mat)|on the hoof|flying blind|rearranging deckchairs|deckchairs)
  `),
  // in one picture
  ...listed(`
    a monument to *, (that|this|which) (is|'s) (us|this council|our council|the council|our lot|this lot) (all over|in a nutshell|in one picture|in one),
    (is|are|was|'s) (our|this|the) (town |)council (all over|in a nutshell|in one picture|in one word), this council all over, (tells|told) you (everything|all you need),
    that (is|'s) how (it goes|it works|we do things|things are done) (here|round here|in this council),
    (built|did|approved|passed|went ahead with|closed|sold) it anyway, a policy for the policy,
    (wants|want) (medals|a medal|applause|a biscuit) for *, (nobody|no one|none of them) in the room has ever *,
    the wrong end of (a|the|any|every) stick
  `),
  // not caring
  ...listed(`
    (do|does) not (listen|care|learn|know what (it is|we are|they are)|give a|have a (clue|leg)|bother|deserve (us|you|our|this|its|a)),
    (never|refuses to|refuse to) (answer|answers|reply|replies|explain), (never|refuses to|refuse to|will not|failed to|fails to) (listen|listens|learn|learns|care|cares|bother|bothers|lift a finger|admit|apologise),
    (could|can) not (care less|be bothered|be trusted|be arsed|give a),
    (turned|turning|turns) (a deaf ear|a blind eye|its back on|their back on|their backs),
    (fobbed|fobbing|palmed) (me|us|them|him|her|residents|people|everyone|) off,
    (ignored|ignores|ignoring|betrayed|betrays|betraying|abandoned|abandoning|failed|fails|failing|shafted|insulted|insulting|patronised|stonewalled|hoodwinked|conned|short-changed|fleeced|robbed|punished|punishing|dismissed) (us|me|our|the|this|residents|people|everyone|everybody|them|him|her|families|traders|those|its own|their own|this town|young people),
    (let|lets|letting) (us|me|the *|our *|residents|people|everyone|them|families|traders|this town|young people|itself|themselves|you) (all |badly |right |well and truly |seriously |) * down,
    (let|lets|letting) (us|me|the *|our *|residents|people|everyone|them|families|traders|this town|young people|itself|themselves) (all|badly|right|seriously|) down,
    it (has |) failed,
    (swept|sweeping|brushed|brushing|buried|kicked|kicking) * (under the carpet|into the long grass|down the road),
    (filed|end up|straight|goes) (in|under) (the|b for) (bin|waste paper|shredder|drawer), (head|heads) in the sand,
    lip service, (hides|hiding|hide) behind
  `),
  // waste
  ...listed(`
    (wasted|wastes|wasting|squandered|squandering|squanders|frittered) (money|thousands|our|the|a|your|more|good|away|another|£|taxpayers|public|it|* grand),
    (blew|blown|chucked|throws|throwing|burned|burning) (money|thousands|more|good|£|taxpayers|public|* grand|our money|your money),
    (managed|manages|contrived) to (spend|lose|waste|break|ruin|miss|offend|upset|forget|fail|blow|close|annoy|alienate),
    (on|of) turning (a|an|one)
  `),
  // mock praise
  ...listed(`
    (genius|masterstroke|brainwave|stroke of genius|masterclass in|bright idea|bright sparks|great minds|finest minds|infinite wisdom|usual (speed|efficiency|standard|competence|brilliance)|triumph of),
    (strikes|struck|does it|do it|(council|councillors|lot|still|back|is|are|'s|'re) at it|outdone itself|excelled (itself|themselves)|excels (itself|themselves)|surpassed itself) (again|once more|*),
    (excels|excelled|outdone|outdid|surpassed|surpasses) (itself|themselves),
    (well done|congratulations|congrats|hats off|round of applause|slow hand clap|slow clap|bravo|take a bow|gold star|nice one) ... (for|on) (yet another|managing|ruining|losing|wasting|breaking|forgetting|ignoring|failing|missing|spending|killing),
    (same old story|here we go again|another day another|yet another (fine mess|cock-up|blunder|own goal|u-turn|delay|excuse|failure|genius|masterpiece|fiasco|farce|balls-up)),
    (trust|leave it to|only) (our|the|this) * to (find|make|spend|turn|take|mess|ruin|close|build|buy)
  `),
  // giving up on it
  ...listed(`
    (ashamed|embarrassed) (of|by|to be|to sit|to serve|at),
    (given up|despair|despairing|sick|tired|sick and tired|fed up|had enough|no confidence|no faith|no trust|lost (all |) (faith|confidence|trust|patience|respect)) (expecting|of|on|in|with|at),
    (should|ought to) (hang (its|their)|be ashamed|be sacked|be abolished|be disbanded|resign|hold (its|their) heads),
    (do|would) not (bother|waste your (time|breath)) (writing|asking|contacting|emailing|ringing|going|turning|with|on),
    (worst|daftest|dumbest|stupidest|silliest|most useless|most pointless|craziest|maddest|meanest|cruellest|laziest) (decision|decisions|council|policy|policies|idea|ideas|thing|excuse|rule|rules|plan|use|waste|deal|service|move|vote)
  `),
]

/** Somebody else is meant where these stand in the same clause. */
export const others = new RegExp(spread`
  \b(?:county|district|borough|city|government|ministers?|westminster|senedd|highways|contractors?|
  developers?|labour|tory|tories|conservatives?|lib dems?|reform|water|rail|network|bt|openreach|nhs|police|
  royal mail|virgin|company|unitary|parliament|mps?|drivers?|vandals?|louts?|yobs?|culprits?|idiots who|
  referee|our neighbours?|vestry|museum|history|historic)\b
`)

/** The writer's own council, however called. */
export const ownCouncil = new RegExp(spread`
  \b(?:(?<!(?:county|district|borough|city|unitary|other|another|student|school|youth|arts|british|security|
  the next|neighbouring|church) )council(?! (?:tax|house|houses|housing|flat|flats|estate|
  meeting was told))|councils? 's|
  town hall|town council|parish council|we as a (?:town )?council|our (?:own )?lot|this lot at|powers that be|our lords and masters|
  council offices|(?!etc\b)(?<!\w)[a-z]{1,7}tc|(?<=\w )tc|our (?:own )?(?:\w+ )?(?:members|councillors|committee|
  chamber|panel|colleagues|purchasing|procurement|bookings|paperwork|record keeping|priorities)|the (?:new |old )?(?:signs?|signage|allotment|market|parking|grants|cemetery|fireworks|bollards?|fees|charges|lights) (?:policy|rules?|strategy|scheme|vote|review|consultation)|
  that chamber|the priorities of this place|
  the way we (?:run|handle|do|keep|manage|buy|decide|hold|take|spend)|(?:the|these) (?:members|town councillors)|full council|
  our (?:own )?(?:[\w-]+ ){0,3}(?:policy|policies|rules|strategy|plan|procedures?|budget|decision|
  consultation|website|scheme))\b(?! (?:(?:'s )?view|(?:(?:has|have|had|was|were) )?(?:heard|agreed|resolved|noted|asked|told|said|says|thinks?|believes|
  call(?:ed|s)|found|voted|objected|complained))\b)
`)
/** The council hears, is asked, is thanked: not what is run down. */
export const listener = new RegExp(spread`
  \b(?:ask(?:ed|ing)?|told|tell|urge[ds]?|urging|report(?:ed|s)?(?: it| this)? to|reporting|wrote to|
  thanks? to|thank|thanked|let|know|so the|glad the|grateful|good on|before the|until the|because the|
  which the|that the|praise[ds]?|the old|former)(?: \w+){0,3} $
`)
