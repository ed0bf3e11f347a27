import { spread } from '../../draft/spread.ts'

/** What anybody may lose or leave at home. */
const belongings =
  '(?! (?:her|his|their|the|an?|two) (?:\\w+ )?(?:umbrella|coat|hat|lunch|glasses|phone|purse|wallet|ring|keys?|cat|dog|voice|mum|dad|mother|father|husband|wife|brother|sister|son|daughter|job|footing|leg|tooth|fingers?)\\b)'

/**
 * What councillors say against an employee's work, after the employee is named. Work and manner only: general contempt is
 * for the rules of abuse. Read on the joined line of norms. By hand, from how work is complained of in a town, for clauses that bar
 * criticism of staff in public (Oakham, Facebook guideline d; Caldicot 5.3 x; Brackley 7.2).
 */
export const faults: readonly string[] = [
  // Told rather than judged: what went astray, and by whom.
  spread`
    (?:mislaid|misfiled|mistyped|misread)|turn(?:s|ed) up late|(?:went|goes|gone) home (?:early|
    for (?:his|her|their))|(?:adds? up|counts?) on (?:his|her|their)|(?:then )?blamed (?:the )?(?:daylight|printer|
    computer|traffic|dog)|never (?:came|come|went) back|called an? \w+ an? \w+|(?:a |the )?gift for (?:not )?\w+ing|
    (?:not|never|barely) on speaking terms|takes? (?:\w+ )?(?:two|three|four) ?hour (?:lunch\w*|breaks?|dinners?)
  `,
  spread`
    's (?:\w+ )?(?:attitude|manner|behaviour|work|performance) (?:stinks|
    is (?:appalling|awful|terrible|disgraceful|shocking|a disgrace|dreadful|poor)|leaves)|
    ever (?:in|at (?:her|his|their) desk|answer|around|do any)|
    (?:was|were|is) (?:put out to grass|replaced|pensioned off|shown the door|gone)
  `,
  spread`
    strikes? again|(?:was|is|were|been) (?:caught )?(?:snoring|sleeping|gossiping|skiving|hiding|butchering|
    ruining|wrecking)|gave (?:us|me|them|everyone) the wrong|(?:has |have )?tried to (?:cover|hide|blame|pass|fob)|would not (?:know|recognise)|
    (?:is )?mak(?:es?|ing) (?:it|things|the \w+) up (?:as|on)|is (?:\w+ )?(?:as much|neither) use\b|
    needs? to (?:go back|learn|read|try harder|do better)|sat on (?:it|the|my)|sitting on (?:it|the|my)
  `,
  // By degrees: a word of blame somewhere after the title.
  spread`
    (?:delivered|achieved|produced|done|contributed|managed|accomplished|has done|does) (?:\w+ )?(?:nothing|
    naff all|bugger all|sod all|diddly|zilch|zero|precious little|sweet|next to nothing|very little)
  `,
  spread`
    (?:has|have|with|having) (?:all )?(?:the )?(?:customer service skills|people skills|organisational skills|
    social skills|work ethic|urgency|speed|memory|attention span|telephone manner|
    competence) of
  `,
  spread`
    (?:is|are|was|were|.s|seems?|being|been) (?:(?:\w+) ){0,3}?(?:unfriendly|offhand|off hand|curt|sharp(?! (?:to|enough|eyed))|snotty|
    snooty|stroppy|grumpy|surly|short with|abrupt|patronising|condescending|dismissive|unapproachable|
    unreliable|unavailable|uncontactable|invisible|missing(?= ?(?:\.|$|again|in action|when|as usual))|absent|awol|slow|dozy|dim|thick|dense|gormless|
    feckless|shirking|skiving|slacking|lax|inattentive|amateurish|hapless|bungling|forgetful|scatterbrained|
    all over the place|a mess|underperforming|not doing (?:his|her|their)|not pulling|
    dragging (?:his|her|their)|feathering|empire building|on the fiddle|on the take|a menace|a pain|
    a bottleneck|the problem|the weak link|a waste|wasting|a let ?down|useless|rubbish|dreadful|atrocious|
    appalling|shocking|abysmal|pitiful|woeful|dire|diabolical|pathetic|terrible|the worst|the rudest|
    the laziest|a dinosaur|past (?:his|her|their)|too (?:slow|lazy|busy(?! to talk)|proud|important|thick|soft|grand|idle)|
    paid (?:too much|to sit)|taking the|on another planet|in cloud cuckoo|incapable|
    unable to (?:spell|count|add|organise|do|answer|run)|nowhere to be|
    never (?:there|in|available|around|at|off)|asleep on|a snob|two faced|untrustworthy|sneaky|devious|slippery|
    vindictive|petty|officious|high handed|heavy handed|biased|a stickler|economical with)
  `,
  spread`
    treat(?:s|ed|ing)? (?:\w+ ){1,3}(?:like|as if|appallingly|badly|with contempt)|
    (?:must|has to|have to) be the (?:only|worst|rudest|laziest|slowest)|would know (?:how|what|where|better)|
    (?:seems? to )?thinks? (?:she|he|they) (?:runs?|owns?|is|are|can)|
    will (?:still )?be (?:having|in|on|asleep|at) (?:his|her|their|the (?:pub|bookies|canteen|kettle|golf|beach|tea))|
    (?:has|have|had) (?:been )?(?:misplaced|economical|swearing|shouting|bullying|fibbing|lying)|
    wants? (?:shooting|sacking|firing|a kick|replacing|to (?:learn|wake|try|smile|look up from))|
    is (?:\w+ )?(?:meant|supposed|paid) to\b[^.]{0,40}\b(?:wants?|has not|have not|never|not)|
    mow(?:ed|n) (?:down )?(?:the|my|our) (?:\w+ )?(?:flowers|wildflowers|daffodils|bulbs|tulips|poppies|
    bluebells)|(?:what )?(?:do|does) all day|.{0,3} not so much as|
    (?:ruined|wrecked|killed|butchered|smashed|flattened)\b
  `,
  spread`
    (?:could|can|would) not (?:organise|run|manage|find|plan|hit|knock|boil|care less|give a|count|tell|
    say sorry|be arsed|be fagged|string|lie straight|fight|pour|punch)
  `,
  spread`
    (?:turning up|doing (?:his|her|their|the) job|answering the phone|good manners|being polite|
    reading e ?mails|replying|listening|work) is (?:part of|what|not optional|in the)
  `,
  spread`
    (?:made|makes|making) (?:a |an |such a |another )?(?:\w+ ){0,2}(?:pig .s ear|dog .s dinner|dog .s breakfast|
    hash|mess|meal|balls|cock ?up|horlicks|farce|mockery|bodge|shambles|arse)
  `,
  spread`
    (?:put|slammed|hung) (?:the )?(?:phone|receiver) (?:down|up)|hung up on|rolled (?:her|his|their) eyes|
    (?:looked|looks|talks?|talked|spoke) (?:down|at me as|to (?:me|people|us|residents|everyone) (?:like|as))|
    (?:got|gets|gave|dug|picked|sent|posted) (?:\w+ ){0,6}(?:the )?wrong (?:grave|house|date|address|form|plot|day|time|name|
    room|hall|street|figures?|people|letter|invoice|bill|key|tree|hedge)
  `,
  spread`
    (?:spends?|spent) (?:more|most|half|all|less|much)(?: \w+){0,4} (?:time|day|morning|afternoon|week|shift)|
    (?:takes?|took|taken|taking) (?:\w+ ){0,3}(?:weeks|months|forever|an age|ages|an eternity|three|four|five|
    six|a fortnight|all day|a (?:week|month)(?= to (?:answer|reply|ring)))(?: \w+){0,2} (?:to|for)|sits? on (?:his|her|their) (?:backside|bum|hands|arse|
    bottom)|drinking tea|on (?:his|her|their) phone|hiding in|disappears?|vanish\w*|knocks? off|skives?|
    slopes? off|clocks? off
  `,
  spread`
    (?:let|lets|letting) (?:\w+ ){1,3}down|(?:dropped|drops) (?:the ball|us in|a clanger)|fell asleep|
    walked off|(?:left|leaves) (?:\w+ ){1,4}(?:unlocked|locked|in the lurch|waiting|stranded|in a mess|a mess)|
    (?:blames?|blamed|blaming) (?:everyone|everybody|residents|us|the weather|the computer|others|volunteers)|
    lives? in (?:a|another|cloud)|(?:hides|hid|hiding) behind
  `,
  spread`
    (?:who|that) (?:can not|could not|does not|do not|never|refuses|refused|will not|would not|forgot|lost|
    thinks (?:he|she|they)|dreamt|could|did not)(?: \w+){1,2}
  `,
  spread`
    (?:lacks?|lacking|without) (?:any |a |the |even )?(?:\w+ )?(?:common sense|initiative|skills?|experience|
    manners|competence|interest|nous|urgency|backbone|understanding|training|imagination|drive|ability|clue)
  `,
  // is …
  spread`
    (?:is|are|was|were|'s|being|seems?|looks?) (?:(?:so|too|just|always|often|bone|very|pretty|plain|downright|a|an|the|quite|such|far|
    (?!hard|rare|scarce|bare|unfair|wrong|false|fami)\w+ly) ){0,3}(?:lazy|idle|useless|
    incompetent|rude|hopeless|clueless|disorganised|inefficient|unhelpful|unprofessional|sloppy|slapdash|
    careless|negligent|overpaid|unfit|arrogant|ignorant|inept|unqualified|bone idle|work shy|workshy|
    obstructive|power mad|nasty|spiteful|dishonest|bullying|out of (?:his|her|their) depth|not fit|not up to|
    past it|joke|disgrace|liability|waste|shambles|nightmare|jobsworth|bully|clown|moron|idiot|failure|
    embarrassment|asleep|drunk|late again|wrong again|failing|to blame|a law unto|hiding|in over)
  `,
  spread`
    (?:lazy|idle|useless|incompetent|hopeless|clueless|rude|bone idle|jobsworth|overpaid) (?:so and so|sod|
    jobsworth|lump|bunch)
  `,
  // does not …
  '(?:never|hardly ever) (?:(?:answer|repl|bother|listen)\\w*|return(?:s?\\b|ed (?:my|our|any))|(?:pick|turn)\\w* up|(?:call|r[aiu]ng)\\w* back|do(?:es)?|gets?\\b(?! (?:thanked|the credit|enough|a (?:thank|mention)))|even)',
  spread`
    (?:has|have|had) not (?:bothered|got a clue|replied|done|answered|got back|lifted|a clue|the faintest|
    the first)(?! yet)|
    still (?:has|have) not (?:open|fix|mend|answer|repl|return|empt|clear|updat|publish|sort|sent|done|cut|mow|post|rung)
  `,
  spread`
    (?:did|does|do|can|could|will|would) not (?:even )?(?:be bothered|bother|care|know what|know how|
    know (?:his|her|their)|have a clue|have the first|reply|do (?:his|her|their|the) job|organise|run a|answer|
    get out of bed|lift a finger|be trusted|spell|add up|read|write)
  `,
  // did …
  spread`
    (?:has |have |had |keeps? |just |then |once again |again ){0,2}(?:messed|messes|messing|mucked|screwed|
    screwing|cocked|cocks|fouled) (?:it |the \w+ |things |everything )?up
  `,
  spread`
    (?:has |have |had |keeps? |just |then |once again |again ){0,2}(?:botched|bungled|bodged|fobbed|misled|lied|
    bullied|shouted at|swore at|snapped at|ignored|ignores|ignoring|forgot${belongings}|(?<!never )forgets|forgetting|lost${belongings}|losing|
    got (?:it|that|this|everything) wrong|failed (?:again|us|
    to (?:do|reply|send|turn|open|answer|even))|wasted|cost us|
    took (?:her|him|them) \w+ (?:goes|attempts|weeks|months|tries|days))
  `,
  // ought to …
  spread`
    (?:should|must|ought to|needs? to|has to|have to|had better) (?:be (?:sacked|fired|ashamed|replaced|
    disciplined|dismissed|retrained|shown the door)|go\b(?! to)|resign|be gone|get (?:his|her|their) act|learn|
    pull (?:his|her|their)|do (?:his|her|their) job|hang)
  `,
  'needs? (?:sacking|replacing|firing|a kick|retraining|a rocket|to wake)',
  spread`
    (?:has|have|with) (?:the|all the|no|a|an) (?:\w+ )?(?:charm of|manners|attitude|people skills|clue|idea|
    brain|sense|business being|common sense|warmth of|personality of)
  `,
]

/** A concern voiced about how an employee works. */
export const concern = spread`
  (?:(?:if only|somebody|someone|anybody|will (?:somebody|someone)|
  time (?:somebody|someone))(?: \w+){0,2}? (?:ought to|should|could|needs? to|please)? ?(?:tell|told|remind|
  explain to|teach|train|inform|wake|buy|show)|(?:compliments|congratulations|congrats|well done|hats off|
  thanks) to (?=whichever|whoever|the genius|some genius|the clown|the idiot)|
  (?:poor|pathetic|shoddy|dismal|feeble|half hearted|third rate) (?:effort|show|work|performance|job|
  service) (?:from|by)|do not (?:bother (?:asking|ringing)|ask|expect (?:anything|much|help|an answer) from|
  rely on|hold your breath for)|(?:mouthful|earful|abuse|attitude|lip|lecture|telling off|
  short shrift) (?:from|off)|you would think|what (?:exactly |on earth |precisely )?(?:does|do|
  is)(?= the \w+ (?:\w+ )?(?:officer|manager|clerk|assistant|warden)s? (?:do|for))|
  (?:two|three|four|five|six|several|numerous|countless) (?:e ?mails?|calls|letters|messages|reminders|
  requests)(?: \w+)? to(?= .*\b(?:not|no|nothing|silence|ignored)\b(?!.*\byet\b))|
  (?:too|so) (?:slow|lazy|rude|proud|busy|idle|useless|thick|arrogant)\b.{0,40}\bthat .s|
  never (?:known|met|seen|come across|dealt with|heard)(?: such)?(?: an?| anyone)?|
  if(?= .{0,30} (?:could (?:only )?(?:add|spell|read|count|organise|be bothered|manage|string|
  find (?:his|her|their))|bothered|knew (?:his|her|their|what)|spent (?:less|more)|listened|worked))|
  how (?:does|did|do|is|are|has|can)(?= (?:the|our|that) \w+.{0,20} (?:still|ever|get away|keep|sleep|
  justify))|why (?:does|did|do|can not|is|are|will not|has|have)(?= (?:the|our|that) \w+.{0,20} (?:never|
  always|not|ignore|so|refus|hid|still))|rude(?:ness|st)? (?:of|from)|incompetence of|attitude of|laziness of|
  the (?:\w+est|worst) |useless|lazy|hopeless|incompetent|dozy|clueless|jobsworth|overpaid|bone idle|gormless|
  moan about|rant about|grumble about|cannot stand|can not (?:stand|bear|abide|trust)|no thanks to|
  courtesy of|(?:another|yet another|latest|more) (?:\w+ )?(?:blunder|mistake|cock up|mess|shambles|gaffe|
  howler|bungle|excuse|error)s? (?:from|by|courtesy of)|(?:is|are|
  time) (?=(?:the|our) \w+(?: \w+)? (?:ever|was put))|(?:still )?no (?:reply|answer|response|word|
  sign of life) from|what (?:we|they) (?:are )?pay(?:ing)?|paying|fault of|thanks to the incompetence of|
  let down by|concern(?:s|ed)? (?:about|with|over)|worried (?:about|by)|not happy with|unhappy with|
  disappointed (?:with|by|in)|complain(?:t|ts|ing)? about|fed up (?:with|of)|sick of|had enough of|
  no confidence in|no faith in|lost (?:all )?(?:confidence|faith|patience) (?:in|with)|ashamed of|shame on|
  ask(?= .{4,50} (?:why (?:my|our|your|he|she|they|the|it)|whether (?:he|she|they) (?:owns?|can|could|has ever|have ever|knows?|remembers?))\b)|
  blame(?! the (?:weather|county|government))|sack|fire|get rid of)
`
