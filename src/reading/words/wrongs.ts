import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'

/** What only a wrongdoer does, by trade and place: each says a wrong whole, whoever is named. Read on the joined line. */

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
  // Takings.
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
  // Trades.
  spread`
    (?:clocks?|clocked|clocking) (?:its |his |their |the |every |all )?(?:cars?|vans?|motors?|mileage)|
    (?:dodgy|fake|bogus|moody|forged) (?:mots?|certificates?|invoices?|qualifications?|references?|receipts?|
    signatures?|papers?|gas certificates?)|(?:winds?|wound|turned) back the (?:clock|mileage|milometer|odometer)
  `,
  spread`
    (?:dump|dumps|dumped|dumping|fly ?tips?|fly ?tipped|fly ?tipping|tips|tipped|tipping|pours?|poured|pouring|
    burns?|burning) (?:half |all |most |everything |their |his |its |the |waste|rubbish|rubble|asbestos|oil|
    slurry|loads?|skips?|paint|chemicals)(?:\w+ ){0,6}(?:lane|woods?|brook|river|stream|drains?|verge|fields?|
    lay ?by|hedge|quarry|ditch|cemetery|beck|night)
  `,
  spread`
    (?:serv(?:es|ed|ing)|sell(?:s|ing)|sold) (?:\w+ )?(?:kids|children|underage|under age|under 18s|schoolkids|
    teenagers|minors|year (?:nine|ten|eleven)s|vapes to|booze to|fags to|drink to|alcohol to|cider to|
    cigarettes to)(?! (?:meals?|menu|lunch\w*|ice|food|breakfast|dinner))
  `,
  spread`
    (?:meat|fags|cigarettes|diesel|booze|stock|phones|tools|parts|beer|gear) (?:\w+ ){0,3}(?:out of|from|
    off) the back of (?:a|the|some) (?:van|lorry|car)|fell off the back of a (?:lorry|van)|
    (?:red|cherry) diesel in|rats in (?:the|their|his) kitchen
  `,
  spread`
    (?:not|never been|is not|are not) (?:even )?(?:insured|qualified|licensed|registered|gas safe|vetted|
    trained) (?:and|but) (?:he|she|they|it|still|everyone|nobody)|
    (?:no|without) (?:insurance|licence|qualifications?|gas safe|dbs)(?: at all)?,? (?:and|but) (?:he|she|they|
    still)|(?:lied|lies|lying) (?:on|in|about) (?:his|her|their|the) (?:cv|form|forms|application|address|
    qualifications?|residency|expenses|age|register|nomination\w*)
  `,
  spread`
    (?:cooks?|cooked|fiddles?|fiddled|doctor(?:s|ed)|massaged|altered|tippexed|forged|backdated|shredded|burned|
    burnt|deleted|binned|lost) (?:the |his |her |their |all the |those )(?:\w+ )?(?:books|minutes|accounts|
    evidence|receipts|records|figures|tapes?|emails|sheets?|ledgers?|invoices|returns?|ballots?|votes|
    forms?)(?! (?:by mistake|in the flood|sorry))
  `,
  spread`
    (?:cash in hand|off the books|no questions asked)(?:\w+ |, ){0,4}(?:taxman|hmrc|vat|tax|undeclared|to dodge|
    never declares?)|(?:diddl|dodg|fiddl|cheat)\w* (?:the )?(?:taxman|hmrc|vat|inland revenue|dole|social|
    benefits)|(?:claiming|claims|on) (?:the sick|disability|benefits|pip|sick pay)(?: \w+){0,4} (?:while|but|
    and (?:he|she|they) (?:is|are|plays|works|runs|was|were))
  `,
  spread`
    (?:help(?:s|ed|ing)?) (?:himself|herself|themselves) (?:from|out of|
    to (?:the (?:till|float|stock|donations?|shelves|takings|money|petty)|stock|donations?|money))|
    (?:reads?|opens?|opened|opening|steams? open) (?:people .s|other people .s|our|your|everyone .s|
    residents) (?:letters|post|mail|emails|parcels)|(?:made|make|makes) (?:it|that|the \w+|
    the whole thing) (?:all )?go away|know\w* (?:exactly |full well )?who (?:set|started|lit|did it|stole|
    took it|nicked|pushed|torched|smashed|poisoned|leaked|slashed)|
    registered (?:at|to) (?:the |his |her )?(?:\w+ ){1,3}'s (?:home )?(?:address|house)
  `,
  // Persons.
  spread`
    (?:knocks?|knocked|slaps?|slapped|beats?|hits?|thumps?|thumped|batters?|battered) (?:his|her|
    their) (?:\w+ )?(?:wife|husband|kids|missus|girlfriend|partner|children|dog|mother) (?:about|around|up)?|
    (?:handsy|wandering hands|roving hands|gropes?|groped|groping|letching|paws) |
    can not keep (?:his|her|their) hands (?:off|to)|(?:no|any) (?:woman|girl|female|child|youngster|kid|
    daughter)(?: \w+)? (?:is )?safe (?:alone )?(?:with|around|near)|
    should (?:not|never) be (?:left alone|allowed|trusted) (?:near|with|around) (?:children|kids|money|women|
    young|girls|animals|the petty)
  `,
  spread`
    (?:drunk|plastered|half cut|pissed|over the limit|stinking of (?:drink|booze)|
    three sheets) (?:behind the wheel|in charge of|at the wheel|on duty|at work|on the job|most nights|
    by (?:noon|lunch\w*|ten)|driving)|(?:drives?|drove|driving) home (?:drunk|plastered|pissed|over the limit|
    half cut|after (?:six|eight|ten) pints)
  `,
  spread`
    (?:rigged|fixed|stuffed|bought|nobbled) (?:the |that |its |their |his |her )?(?:raffle|draw|ballot|vote|
    election|poll|result|competition|judging|interviews?|selection|tender|count)|
    (?:names? )?(?:already|always) (?:on it|decided|chosen|written|in the bag) before (?:the|a|
    any) (?:interview|tender|vote|advert|draw|bid|hat|job)\w*|
    pulled (?:\w+ ){0,3}(?:own|wife .s|brother .s|mate .s|son .s) (?:name|ticket)
  `,
  spread`
    (?:set fire to|torched|burnt down|burned down) (?:his|her|their|its) own|
    (?:for|on|claim\w* on|after) the insurance (?:money|job|payout)|insurance (?:job|fiddle|fire)|
    cut(?:s|ting)? (?:the )?(?:brake|safety) (?:corners|lines)
  `,
  spread`
    (?:he|she|they|\w+) (?:told|swore to|assured) (?:the |a )?(?:committee|court|council|inquiry|inspector|
    tribunal|hearing|police|public)(?: \w+){0,3} (?:under oath |on oath )(?:\w+ ){0,4}(?:never|not|nothing|no)|
    under oath (?:\w+ ){0,3}(?:never|not)
  `,
  spread`
    (?:turned|turns|turn|turning) a blind eye|looked the other way|
    (?:sat|sitting|sits) on the (?:evidence|report|complaint|file)|
    swept (?:it |everything |the \w+ )?under the (?:carpet|rug)|hush(?:ed)? (?:it |the \w+ |everything )?up|
    paid (?:him|her|them|the \w+) (?:off|to keep quiet|to go away|for (?:his|her|their) silence)
  `,
])
