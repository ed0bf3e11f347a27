import { spread } from '../../draft/spread.ts'

/** What only a dishonest tradesman, treasurer or neighbour does. Read on the joined line. Where from: wrongs.ts. */
export const wrongsByTrade: readonly string[] = [
  // Trades.
  spread`
    (?:clocks?|clocked|clocking) (?:its |his |their |the |every |all )?(?:cars?|vans?|motors?|mileage)|
    (?:dodgy|fake|bogus|moody|forged) (?:mots?|certificates?|invoices?|qualifications?|references?|receipts?|
    signatures?|papers?|gas certificates?)|(?:winds?|wound|turned) back the (?:clock|mileage|milometer|odometer)
  `,
  spread`
    (?:sell(?:s|ing)|sold) (?:\w+ )?(?:puppies|pups|dogs|kittens|meat|tyres|vapes|pills) (?:from|out of|off) (?:a|the|his|her) (?:back of (?:a|the) )?(?:van|car|boot|lorry|garage|bedroom|flat)
  `,
  spread`
    (?:dump|dumps|dumped|dumping|fly ?tips?|fly ?tipped|fly ?tipping|tips|tipped|tipping|pours?|poured|pouring|
    burns?|burning) (?:half |all |most |everything |their |his |its |the |waste|rubbish|rubble|asbestos|oil|
    slurry|loads?|skips?|paint|chemicals)(?: ?\w+ ){0,6}(?:lane|woods?|brook|river|stream|drains?|verge|fields?|
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
    survey|numbers|results?|report|tender|consultation|count|evidence|receipts|records|figures|tapes?|emails|
    sheets?|ledgers?|invoices|returns?|ballots?|votes|forms?)(?! (?:by mistake|in the flood|sorry))
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
    (?<!\b(?:i|we|to|please|and|can|have|or) )(?:reads?|opens?|opened|opening|steams? open) (?:people .s|other people .s|our|your|everyone .s|
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
    (?:sat|sitting|sits) on the (?:evidence|report|complaint|file)|
    swept (?:it |everything |the \w+ )?under the (?:carpet|rug)|hush(?:ed)? (?:it |the \w+ |everything )?up|
    paid (?:him|her|them|the \w+) (?:off|to keep quiet|to go away|for (?:his|her|their) silence)
  `,
]
