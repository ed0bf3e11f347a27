import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'
import { wrongsByTrade } from './wrongs-by-trade.ts'

/**
 * What only a wrongdoer does, by trade and place: each says a wrong whole, whoever is named. Read on the joined line. By hand, from
 * the grounds that policies name (libel, defamation, unlawful acts) told as neighbours tell them, without the word for the crime.
 */

const victims = spread`
  (?:pensioners?|old (?:people|ladies|folk|dears)|customers?|tenants?|widows?|vulnerable \w+|families|
  students|grannies|members|the club|the charity|the council|the taxpayer|taxpayers|the town|residents|kids|
  every(?:one|body)|half the \w+)
`
const officials = spread`
  (?:councillors?|cllr(?: \w+)?|planners?|planning officers?|officers?|inspectors?|surveyors?|the clerk|
  the mayor|the chair\w*|the committee|the council|the leader|somebody|someone|the police|
  the right (?:people|person))
`

const purse = spread`
  (?:funds?|money|takings|float|tins?|accounts?|kitty|appeal|cash|grant|deposits?|till|box|collection|
  proceeds|savings|subs)
`
const finery = spread`
  (?:kitchen|conservator(?:y|ies)|villa|extension|drive|driveway|boat|yacht|hot tub|pool|patio|car|caravan|
  motorhome|worktops|range rover|bathroom|watch)
`

/** Bribes, takings, goods; what tradesmen, treasurers and neighbours do stands in wrongs-by-trade.ts. */
export const wrongs = wholeWords([
  // Bribes and favours.
  spread`
    (?:bought|buys|paid for|owns|bribed|squared|sweetened|greased|wined and dined|bunged|paid off|got to|
    leant on|leaned on) (?:that |this |every |half the |off |a few |the |two |several )?${officials}
  `,
  spread`
    (?:somebody|someone|anybody|his|her|their|a few|enough|every|whose|the right|one or two)(?: 's)? (?:palms?|
    pockets?|back) (?:being |having been |was |were |got |have been |has been |is )?(?:crossed|greased|lined|
    scratched|oiled|filled)
  `,
  spread`
    (?:crossed|greased|oiled|lined|scratched|filling|lining) (?:a few |somebody .s |someone .s |some |
    the right |his |her |their |the |one another .s |each other .s )?(?:palms?|pockets|backs?)
  `,
  spread`
    (?:slip|slips|slipped|slipping|bung|bunged|hand|handed|drop|dropped) (?:him|her|them|\w+|the \w+|
    a few) (?:a |an |fifty|twenty|a couple of|some|two|five|ten|hundred|£)\w* ?(?:quid|hundred|notes?|grand|
    fiver|tenner|envelope|drink|few|cash|monkey|\d+|bob)
  `,
  spread`
    (?:in|into|on|from) (?:the |a |that )?(?:brown|plain|white|thick|fat|bulging) (?:paper )?envelopes?|
    envelopes? (?:full|stuffed|of cash|of notes|under the)|carrier bag (?:full )?of (?:cash|notes)
  `,
  spread`
    (?:has|have|had|got) (?:\w+ ){0,3}(?:on the payroll|eating out of (?:his|her|their) hand|over a barrel)|
    (?:owed|owes|returning|returned|calling in|called in|doing|did) (?:him|her|them|somebody|someone|a|the|his|
    her|their) (?:mate |friend |pal |old )?(?:a )?favours?
  `,
  spread`
    (?:referees?|ref|judges?|linesman|umpire|jury|${officials}) (?:is|was|are|were|'s|has been|have been|
    had been|got) (?:been )?(?:bought|squared|nobbled|got at|bribed|sweetened|
    in (?:his|her|their|the \w+ 's) pocket)
  `,
  spread`
    (?:was|were|being|been|is|are) paid (?:not to|to (?:look (?:the other|away|elsewhere)|
    keep (?:quiet|schtum|mum)|forget|say (?:nothing|yes)|lose|not))
  `,
  spread`
    (?:is|was|are|were|been|'s) on (?:the |a )?(?:\w+ )?(?:developer|builder|contractor|landlord|company|firm|
    quarry|agent|owner) 's (?:books|payroll|retainer)
  `,
  spread`
    who(?:ever)? (?:carried|brought|delivered|passed|took|left|opened|got) (?:the|that|an?) (?:\w+ )?envelope|
    follow the \w+ follow the
  `,
  spread`
    (?:get|gets|win|wins|land|lands) [^.]{1,60} without (?:somebody|someone|knowing (?:somebody|someone)|
    paying (?:somebody|someone)|greasing|a brown|(?:somebody|someone) 's)
  `,
  // Takings.
  spread`
    ${finery} (?:\w+ ){0,2}(?:the (?:same|very) (?:week|month|day|year|summer|winter)|just (?:as|after|when)|
    around the time) [^.]{0,40}${purse} (?:\w+ )?(?:went|gone|vanish\w*|disappear\w*|ran (?:out|dry)|dried up|
    shrank|halved|emptied|was (?:missing|short))
  `,
  `${finery} (?:\\w+ )?(?:did|does) not (?:build|buy|pay for|fund|furnish) itself`,
  spread`
    (?:been|has been|is|was|'s) at the (?:\w+ )?(?:fund|money|takings|till|float|petty cash|collection|funds|
    kitty)(?! (?:desk|table|raising|meeting))
  `,
  spread`
    (?:walked|made|ran|legged it|scarpered|drove) (?:off|away) with (?:the|our|everyone 's|people 's|all the|
    his|her|their) (?:\w+ )?${purse}
  `,
  spread`
    ${purse} (?:\w+ ){0,6}(?:got|gets|grew|gone) (?:smaller|lighter|thinner)|
    (?:goes|went|going) in in \w+ and (?:comes|came|coming) out in|
    (?:walked|walks) out in (?:somebody|someone|his|her|their|a certain)
  `,
  spread`
    (?:charg|bill|invoic)\w* (?:\w+ )?for (?:\w+ ){1,3}(?:they|he|she|it|that) (?:\w+ )?(?:never|did not|do not|
    does not) (?:bring|brought|do|did|deliver\w*|suppl\w+|lay|laid|fit|fitted|turn\w*|send|sent|happen\w*)
  `,
  spread`
    (?:winner|ticket|raffle|draw|prizes?)(?: \w+){0,6} (?:shares?|have the same|has the same|
    the same) (?:an? )?(?:surname|postcode|address)|same (?:\w+ )?surnames
  `,
  // Charged by name: "he's the one been nicking parcels", "she has been helping herself to the subs".
  spread`
    (?:the|one of the|them|those) (?:one|ones|lad|lads|bloke|man|woman|girl|boy|kid|kids|family|lot) (?:who |that |what )?
    (?:is |was |are |were |has |have |had |'s )?(?:been |keeps? |kept )?(?:nicking|stealing|robbing|thieving|pinching|
    swiping|half ?inching|breaking into|burgling|flogging|vandalising|keying|slashing|smashing|poisoning|selling drugs|dealing)
  `,
  spread`
    (?:sign(?:s|ed)?|approv(?:es|ed)|authoris(?:es|ed)|pass(?:es|ed)) (?:off )?(?:his|her|their) own (?:expenses|invoices?|
    timesheets?|overtime|claims?|mileage|pay ?rise|grant|application|bills?|cheques?|wages)
  `,
  spread`
    (?:half|money|cash|deposit|payment|a deposit|the deposit|everything) (?:up front|upfront|in advance) and (?:you |we |they |i )?
    (?:never|do not|will not|did not) (?:\w+ )?(?:see|saw|hear|heard|seen|get|got)|
    (?:took|takes|had|has|pocketed) (?:the|my|our|her|his|their|your|a|people .s|an old \w+ .s) (?:deposit|money|cash) (?:and|then) (?:\w+ )?(?:vanished|disappeared|scarpered|ran|legged|never|was never|did not|has not)
  `,
  spread`
    (?:had|took|taking|got|paid for|bought|came|come) (?:it|that|them|this|his \w+|her \w+|the money|straight)? ?(?:straight )?out (?:of )?the (?:\w+ )?
    (?:tin|till|kitty|fund|float|collection|takings|petty cash|raffle|box)(?! (?:office|room))
  `,
  spread`
    (?:took|takes|taking|nicked|lifted|stole|helped herself to|helped himself to) (?:an?|the|her|his) (?:\w+ )?(?:ring|purse|bag|handbag|wallet|watch|necklace|bracelet|
    medals?|phone|bank card|card|pension|jewellery|locket) (?:off|from) (?:an?|the|my|her|his|one of the) (?:old |elderly |\w+ )?(?:lady|woman|man|gentleman|neighbour|
    pensioner|resident|patient|mum|nan|gran|widow)
  `,
  spread`
    (?:sell(?:s|ing)|flogg?(?:s|ing)) (?:off )?(?:the |our |all the |council |town )*(?:\w+ ){1,2}for (?:himself|herself|themselves|his own|her own|their own|cash in hand)
  `,
  // Goods.
  spread`
    (?:been |is |are |was |were |caught )?(?:sell(?:s|ing)|sold|flogg(?:ed|ing)|flogs) (?:\w+ )?(?:stolen|
    knocked off|hooky|counterfeit|smuggled|nicked|out of date|condemned) \w+
  `,
  spread`
    (?:he|she|they|who|contractor|landlord|garage|firm) (?:\w+ )?water(?:s|ed) (?:down )?(?:his|her|their|its|
    the) (?:beer|diesel|milk|petrol|fuel|gin|drinks|spirits|vodka|concrete)
  `,

  spread`
    (?:dipping|dipped|dips|dip) (?:into |in )?(?:the )?(?:till|takings|float|fund|funds|kitty|petty cash|
    collection|tin|cash)
  `,
  spread`
    (?:takes?|took|taking|carries|carts?|carried|carted|nicks?|flogs?|sells?) (?:the |all the |half the |
    most of the |home the )?(?:best|good|decent|donated|pick of the|cream of the|donations|council .s|
    club .s)(?: \w+){0,3} (?:home|for (?:himself|herself|themselves)|on ebay|online|on the side)
  `,
  spread`
    (?:never|has not|have not|yet to|did not) (?:paid|pay|hand|handed|pass|passed|given|give|bank|banked|send|
    sent) (?:a penny|any of it|the money|a single penny|one penny|the takings|the proceeds|
    the cash)(?: of it)? (?:over|on|in|back|up|to the)
  `,
  spread`
    (?:keeps?|kept|keeping|withholds?|withheld|pockets?) (?:every|all the|all their|people .s|tenants .|
    everyone .s|half the|the) (?:deposits?|tips|change|subs|sponsor money|refunds?)
  `,
  spread`
    (?:claim(?:s|ed|ing)?|charg(?:e|es|ed|ing)|bill(?:s|ed|ing)?|invoic(?:e|es|ed|ing)|paid|
    put in) (?:\w+ ){0,4}(?:for (?:work|hours|jobs|meals|journeys|miles|trips|shifts|meetings|things|materials|
    days) (?:that )?(?:\w+ ){0,3}(?:never|did not|was not|were not|nobody|no one)|twice for|double for|
    for two jobs|for ghost)
  `,
  spread`
    (?:nobody|no one|he never|she never|they never) (?:ever )?(?:worked|did|drove|attended|
    turned up for) (?:them|it|those|the (?:hours|shifts|miles))
  `,
  spread`
    (?:preys?|preying|preyed) on ${victims}|(?:rips?|ripped|ripping|con|cons|conned|diddles?|diddled|stiffs?|
    stiffed|rooked|rooks|bilked|mugs?) (?:off )?${victims}(?: off)?
  `,
  spread`
    (?:half|most|some|all|a cut|a slice|a share|a chunk|ten per cent|the rest|a percentage|a good bit|
    the lion .s share) (?:of (?:it|that|the \w+|them) )?(?:goes|went|going|go|ended up|ends up|finds its way|
    found its way|came|comes|gets paid) (?:straight |right |quietly |directly )?(?:back |home )?(?:to|into|in|
    with) (?:the (?:person|man|woman|bloke|chap|people|one)|him|her|them|his|her|their|somebody|someone|whoever|
    a certain|his own|the \w+ .s)
  `,
  spread`
    (?:dogs?|animals?|cats|donkeys|children|kids|scouts|hospice|charity|club|church|school|band|families|
    patients|residents|veterans|players|members|troops?|lifeboat\w*|homeless) (?:has |have |had )?(?:never|
    do not|does not|did not|not|barely) (?:ever )?(?:sees?|saw|seen|gets?|got|receives?|received) (?:a|one|any|
    so much as|even) (?:of it|a |single |red )*(?:bean|penny|pound|cent|of it|sausage)|
    money ?spinner for (?:one|him|her|them|a|the)|(?:signatures?|names|ballots?|forms|votes) (?:\w+ ){0,5}(?:in|
    same) (?:\w+ (?:'s )?)?(?:own )?handwriting|same handwriting|
    (?:dead|made up|invented|fictional|non existent|ghost) (?:people|names|residents|signatures|members|voters|
    employees|members of staff) (?:on|in)
  `,
  spread`
    (?:pads?|padded|padding|inflates?|inflated|doubles?|doubled|tops? up) (?:its|his|her|their|the|every|each|
    all) (?:\w+ )?(?:bills?|invoices?|hours|expenses|prices?|timesheets?|quotes?|mileage)
  `,
  spread`
    (?:only|just) (?:stood|joined|ran|got|went|took|came|wants?|wanted|did|does|agreed|volunteered|
    became) (?:\w+ ){0,6}(?:so (?:that )?(?:he|she|they)|to get (?:his|her|their)|for (?:his|her|their) own|
    because (?:his|her|there is money)) (?:\w+ ){0,3}(?:could|can|planning|permission|rezoned|land|field|yard|
    extension|contract|business|hands? on|perks?|expenses|allowance)|
    (?:because|since|so) (?:somebody|someone|a certain \w+|one of them|the \w+ .s \w+) (?:wanted|fancied|needed|
    stood to|could (?:make|get|sell|build)|would (?:make|gain|get)|had (?:his|her|their) eye)
  `,
  spread`
    (?:has |have )?never (?:actually |once |even )?(?:lived|slept|set foot|resided) (?:in|at) (?:this|that|the|
    his|her|our) (?:ward|address|flat|house|village|town|parish|division)|
    (?:moved on|removed|asked to leave|thrown out|let go|sacked|kicked out|left|went quietly|banned) (?:from |
    of )?(?:his|her|their|by his|by her|by their) (?:last|previous|old|former) (?:\w+ )?(?:clubs?|jobs?|
    schools?|posts?|employers?|church|council|company|team|firms?|parish)
  `,
  spread`
    (?:leav(?:es|ing)|left|keeps?|kept) (?:the |its |their |his |her )?(?:residents|patients|old people|
    pensioners|children|animals|dogs|puppies|horses|clients|babies|staff|tenants|
    pupils) (?:\w+ )?(?:in (?:wet|dirty|soiled|filthy|their own|cages|the dark|squalor|crates|freezing)|
    without (?:food|water|heating|hot|care)|to (?:starve|rot|freeze|die)|hungry|for hours|tied)|
    (?:starv|mistreat|neglect|ill ?treat|drugg|sedat|abus|molest)\w* (?:the |its |their |his |
    her )?(?:residents|patients|old people|pensioners|animals|dogs|horses|clients|pupils|boys|girls|kids)|
    puts? (?:\w+ )?(?:animals?|dogs?|cats?|pets?|horses?) down (?:that|who|because|when|for)|
    (?:sleeps?|sleeping|slept|carrying on|carries on) with (?:half|his|her|the|a|someone|other people .s|
    a married)(?: \w+)? (?:pupils?|students?|wives|wife|husband|secretary|staff|patients?|contractor|developer|
    officer|clerk|councillor)
  `,
  ...wrongsByTrade,
])
