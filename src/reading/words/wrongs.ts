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
    (?:bought|owns|bribed|squared|sweetened|greased|wined and dined|bunged|paid off|leant on|
    leaned on) (?:that |this |every |half the |off |a few |the |two |several )?${officials}(?! (?:an?|some|flowers|lunch|tea)\b| 's)
  `,
  spread`
    (?:somebody|someone|anybody|his|her|their|a few|enough|every|whose|the right|one or two)(?: 's)? (?:palms?|
    pockets?) (?:being |having been |was |were |got |have been |has been |is )?(?:crossed|greased|lined|oiled)(?! with)
  `,
  spread`
    (?:crossed|greased|oiled|lined|lining) (?:a few |somebody .s |someone .s |some |
    the right |his |her |their |the |one another .s |each other .s )?(?:palms?|pockets)(?! with)
  `,
  spread`
    (?:slip|slips|slipped|slipping|bung|bunged) (?!me|us)(?:\w+|the \w+|a few) (?:a |an |fifty|twenty|a couple of|
    some|two|five|ten|hundred|£)\w* ?(?:quid|hundred|notes|grand|fiver|tenner|envelope|drink|cash|monkey|bob)
  `,
  spread`
    (?:cash|money|notes|paid|payment)[^.]{0,30} in(?:to)? (?:the |a |that )?(?:brown|plain|fat) (?:paper )?envelopes?|bulging envelopes?|
    envelopes? (?:(?:full of|stuffed with|of) (?:cash|notes|money)|under the (?:table|counter))|carrier bag (?:full )?of (?:cash|notes)
  `,
  spread`
    (?:has|have|had|got) (?:\w+ ){0,3}(?:eating out of (?:his|her|their) hand|over a barrel)|
    (?:calling|called) in (?:an?|the|his|her|their|some|old) (?:old )?favours?
  `,
  spread`
    (?:referees?|ref|judges?|linesman|umpire|jury|${officials}) (?:is|was|are|were|'s|has been|have been|
    had been|got) (?:been )?(?:bought|squared|nobbled|got at|bribed|sweetened|
    in (?:his|her|their|the \w+ 's) pocket)(?! (?:an?|some|flowers)\b)
  `,
  spread`
    (?:was|were|being|been|is|are) paid (?:not to|to (?:look (?:the other|away|elsewhere)|
    keep (?:quiet|schtum|mum)|forget|say (?:nothing|yes)|lose|not))
  `,
  spread`
    (?:is|was|are|were|been|'s) on (?:the |a )?(?:\w+ )?(?:developer|builder|contractor|company|firm|
    quarry) 's (?:books|payroll|retainer)
  `,
  'follow the \\w+ follow the',
  spread`
    (?:get|win|land)s? [^.]{1,60} without (?:knowing (?:somebody|someone)|
    paying (?:somebody|someone) off|greasing|a brown|(?:somebody|someone) 's (?!help|permission|consent))
  `,
  // Takings.
  spread`
    ${finery} (?:\w+ ){0,2}(?:the (?:same|very) (?:week|month|day|year|summer|winter)|just (?:as|after|when)|
    around the time) [^.]{0,40}${purse} (?:\w+ )?(?:went|gone|vanish\w*|disappear\w*|ran (?:out|dry)|dried up|
    shrank|halved|emptied|was (?:missing|short))
  `,
  `${finery} (?:\\w+ )?(?:did|does) not (?:build|buy|pay for|fund|furnish) itself`,
  spread`
    been at the (?:\w+ )?(?:fund|money|takings|float|petty cash|funds|kitty)(?! (?:desk|table|raising|meeting))
  `,
  spread`
    (?:walked|made|ran|legged it|scarpered|drove) (?:off|away) with (?:the|our|everyone 's|people 's|all the|
    his|her|their) (?:\w+ )?${purse}
  `,
  spread`
    ${purse} (?:\w+ ){0,6}(?:got|gone) (?:smaller|lighter|thinner)|
    (?:goes|went|going) in in \w+ and (?:comes|came|coming) out in|
    (?:walked|walks) out in (?:somebody|someone|a certain)
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
    (?:is |was |are |were |has |have |had |'s )?(?:been |keeps? |kept )?(?:nicking|stealing|robbing|thieving|
    half ?inching|breaking into|burgling|flogging|vandalising|keying|slashing|poisoning|selling drugs)
  `,
  spread`
    (?:sign(?:s|ed)?|approv(?:es|ed)|authoris(?:es|ed)) (?:off )?(?:his|her|their) own (?:expenses|invoices?|
    timesheets?|overtime|claims?|mileage|pay ?rise|grant|bills?|wages)
  `,
  spread`
    (?:half|money|cash|deposit|payment|a deposit|the deposit|everything) (?:up front|upfront|in advance) and (?:you |we |they |i )?
    (?:never|do not|will not|did not) (?:\w+ )?(?:see|saw|hear|heard|seen|get|got)|
    (?:took|takes|had|has|pocketed) (?:the|my|our|her|his|their|your|a|people .s|an old \w+ .s) (?:deposit|money|cash) (?:and|then) (?:\w+ )?(?:vanished|disappeared|scarpered|ran|legged|never|was never|did not|has not)
  `,
  spread`
    (?:had|took|taking|got|paid for|bought) (?:it|that|them|this|his \w+|her \w+|the money|straight)? ?(?:straight )?out (?:of )?the (?:\w+ )?
    (?:till|kitty|fund|float|takings|petty cash)|had it (?:straight )?out (?:of )?the (?:\w+ )?tin
  `,
  spread`
    (?:took|takes|taking|nicked|lifted|stole|helped herself to|helped himself to) (?:an?|the|her|his) (?:\w+ )?(?:ring|purse|bag|handbag|wallet|watch|necklace|bracelet|
    medals?|phone|bank card|pension|jewellery|locket) off (?:an?|the|my|her|his|one of the) (?:old |\w+ )?(?:lady|woman|man|gentleman|neighbour|
    pensioner|resident|patient|mum|nan|gran|widow)
  `,
  spread`
    (?:sell(?:s|ing)|flogg?(?:s|ing)) (?:off )?(?:the |our |all the |council |town )*(?:\w+ ){1,2}for (?:himself|herself|themselves|cash in hand)
  `,
  // Goods.
  spread`
    (?:sell(?:s|ing)|sold|flog(?:s|ged|ging)) (?:\w+ )?(?:(?:stolen|knocked off|hooky|counterfeit|smuggled|nicked|
    condemned) \w+|fakes|counterfeits|knock ?offs)
  `,
  spread`
    (?:he|she|they|who|contractor|landlord|garage|firm) (?:\w+ )?water(?:s|ed) (?:down )?(?:his|her|their|its|
    the) (?:beer|diesel|milk|petrol|fuel|gin|drinks|spirits|vodka|concrete)
  `,

  spread`
    (?:dipping|dipped|dips) in(?:to)? the (?:till|takings|float|fund|funds|kitty|petty cash)
  `,
  spread`
    (?:takes?|took|taking|carries|carts?|carried|carted|nicks?|flog(?:s|ged)|sells?) (?:the |all the |half the |
    most of the |home the )(?:best(?= (?:of|prizes|bits|stuff)\b)|decent|donated|pick of the|cream of the|donations|council .s|
    club .s)(?: \w+){0,3} (?:home|for (?:himself|herself|themselves)|on ebay|online|on the side)
  `,
  spread`
    (?:never|has not|have not|yet to|did not) (?:paid|pay|hand|handed|pass|passed|given|give|bank|banked|send|
    sent) (?:a penny|any of it|the money|a single penny|one penny|the takings|the proceeds|
    the cash)(?: of it)? (?:over|on|in|back|up|to the)
  `,
  spread`
    (?:keeps?|kept|keeping|withholds?|withheld|pockets?) (?:all their|people .s|tenants .|
    everyone .s|half the) (?:deposits?|tips|change|subs|sponsor money|refunds?)
  `,
  spread`
    (?:(?:claim|charg|bill|invoic)\w*|paid|put in) (?:\w+ ){0,4}(?:for (?:work|hours|jobs|meals|journeys|miles|trips|shifts|meetings|things|materials|
    days) (?:that )?(?:\w+ ){0,3}(?:never|nobody|no one)|for ghost)|
    (?:claim|invoic)(?:s|ed|es|ing) (?:\w+ ){0,4}(?:twice|double) for
  `,
  spread`
    (?:nobody|no one|he never|she never|they never) (?:ever )?(?:worked|did|drove) (?:those|the (?:hours|shifts|miles))
  `,
  spread`
    (?:preys?|preying|preyed) on ${victims}|(?:rips?|ripped|ripping|con|cons|conned|diddles?|diddled|stiffs?|
    stiffed|rooked|rooks|bilked) (?:off )?${victims}(?: off)?
  `,
  spread`
    (?:half|most|some|all|a cut|a slice|a share|a chunk|ten per cent|the rest|a percentage|a good bit|
    the lion .s share) (?:of (?:it|that|the \w+|them) )?(?:goes|went|going|ended up|ends up|finds its way|
    found its way) (?:straight |right |quietly |directly )?(?:back |home )?(?:to|into|in) (?:his|her|their|(?:somebody|someone|
    the \w+) .s) (?:own )?(?:pockets?|account|garage|van)
  `,
  spread`
    (?:dogs?|animals?|cats|donkeys|children|kids|scouts|hospice|charity|club|church|school|band|families|
    patients|residents|veterans|players|members|troops?|lifeboat\w*|homeless) (?:has |have |had )?(?:never|
    do not|does not|did not|not|barely) (?:ever )?(?:sees?|saw|seen|gets?|got|receives?|received) (?:a|one|any|
    so much as|even) (?:of it|a |single |red )*(?:bean|penny|cent)|
    money ?spinner for (?:one (?:man|woman|person)|him|her)|(?:signatures?|names|ballots?|forms|votes) (?:\w+ ){0,5}(?:in|
    same) (?:\w+ (?:'s )?)?(?:own )?handwriting|
    (?:dead|made up|invented|non existent|ghost) (?:names|signatures|voters|employees) (?:on|in)
  `,
  spread`
    (?:pads?|padded|padding|inflates?|inflated) (?:its|his|her|their|the|every|each|
    all) (?:\w+ )?(?:bills?|invoices?|hours|expenses|prices?|timesheets?|quotes?|mileage)
  `,
  spread`
    (?:only|just) (?:stood|joined|ran|got|went|took|came|wants?|wanted|did|does|agreed|volunteered|
    became) (?:\w+ ){0,6}(?:so (?:that )?(?:he|she|they)|to get (?:his|her|their)|for (?:his|her|their) own|
    because (?:his|her|there is money)) (?:\w+ ){0,3}(?:planning|permission|rezoned|land|field|yard|
    extension|contract|business|perks?|expenses|allowance)|
    (?:because|since|so) (?:somebody|someone|a certain \w+|the \w+ .s \w+) (?:stood to (?:gain|make|profit)|
    had (?:his|her|their) eye on)
  `,
  spread`
    (?:has |have )?never (?:actually |once |even )?(?:lived|slept|set foot|resided) (?:in|at) (?:this|that|the|
    his|her|our) (?:ward|address|division)|
    (?:removed|asked to leave|thrown out|let go|sacked|kicked out|banned) (?:from |
    of )?(?:his|her|their|by his|by her|by their) (?:last|previous|old|former) (?:\w+ )?(?:clubs?|jobs?|
    schools?|posts?|employers?|church|council|company|team|firms?|parish)
  `,
  spread`
    (?:lea(?:ves?|ving)|left|keeps?|kept) (?:the |its |their |his |her )?(?:people|residents|patients|old people|
    pensioners|children|animals|dogs|puppies|horses|clients|babies|
    pupils) (?:\w+ )?(?:in (?:wet|dirty|soiled|filthy|cages|squalor|crates)|without food|to (?:starve|rot|die)|hungry|tied)|
    (?:starv|mistreat|neglect|ill ?treat|drugg|sedat|abus|molest)\w* (?:the |its |their |his |
    her )?(?:residents|patients|old people|pensioners|animals|dogs|horses|clients|pupils|boys|girls|kids)|
    (?:sleeps?|sleeping|slept|carrying on|carries on) with (?:half|the|a|someone|other people .s|
    a married)(?: \w+)? (?:pupils?|students?|wives|wife|husband|secretary|staff|patients?|contractor|developer|
    officer|clerk|councillor)
  `,
  ...wrongsByTrade,
])
