import { spread } from '../../draft/spread.ts'

const vices = '(?:vapes|booze|fags|alcohol|cider|cigarettes|beer|lager|vodka|wine)'
const minors = '(?:kids|children|schoolkids|teenagers)'

/** What only a dishonest tradesman, treasurer or neighbour does. Read on the joined line. Where from: wrongs.ts. */
export const wrongsByTrade: readonly string[] = [
  // Trades.
  spread`
    clock(?:s|ed|ing) (?:its |his |their |the |every |all )?(?:motors|mileage)|(?:clocked|clocking) (?:cars?|vans?)(?! (?:at|doing|going|travelling))|
    (?:dodgy|moody|forged) (?:mots?|certificates?|invoices?|references?|receipts?|signatures?)|
    (?:fake|bogus) (?:mots?|(?:gas )?certificates?|qualifications?)|
    (?:winds?|winding|wound|turn(?:s|ed)) (?:back )?the (?:mileage|milometer|odometer)|
    (?:his|her|their|\w+ 's) (?:\w+ )?(?:certificates?|qualifications?|references?|medals?|papers|degree|licence) (?:is|are|was|were) (?:all )?(?:a )?(?:fakes?|forged|bogus|made up(?! (?:of|(?:in)?to)))|
    pass(?:es|ed|ing) off (?:\w+ ){1,4}as (?:local|free range|organic|fresh|the real|home ?made|british|welsh)|
    grow(?:s|ing)? (?:cannabis|skunk|marijuana|weed in (?:his|her|their))(?! (?:should|is|for)\b)|
    deal(?:s|ing|t) (?:\w+ )?(?:from|out of) (?:his|her|their) (?:\w+ )?(?:cab|taxi|flat|car|van|house|shop|bedroom|garage|kitchen)
  `,
  spread`
    (?:sell(?:s|ing)|sold) (?:\w+ )?(?:puppies|pups|dogs|kittens|vapes|pills) (?:from|out of|off) (?:a|the|his|her) (?:back of (?:a|the) )?(?:van|car|boot|lorry|garage|bedroom|flat)
  `,
  spread`
    (?:dump(?:s|ed|ing)|(?:fly ?)?tip(?:s|ped|ping)|pour(?:s|ed|ing)) (?:half |all |most |everything |their |his |its |the |waste|rubbish|rubble|asbestos|oil|
    slurry|loads?|skips?|paint|chemicals)(?: ?\w+ ){0,6}(?:lane|woods?|brook|river|stream|drains?|verge|
    lay ?by|hedge|ditch|cemetery|beck|quarry|common|reen|canal|pond|gully)
  `,
  spread`
    (?:serv(?:es|ed|ing)|sell(?:s|ing)|sold) (?:\w+ )?(?:underage|under age|under 18s|minors|
    (?:drink|${vices}) to (?:\w+ )?(?:${minors}|minors|year \w+s|under)|
    ${minors} (?:in \w+ uniform )?${vices})|
    served? (?:1[2-5]|t(?:welve|hirteen)|fourteen|fifteen) year olds(?! (?:and|or|with|at|from|in)\b(?! do))
  `,
  spread`
    (?:fags|cigarettes|booze) (?:\w+ ){0,3}(?:out of|from|off) the back of (?:a|the|some) (?:van|lorry|car)|
    fell off the back of a (?:lorry|van)|(?:red|cherry) diesel in|rats in their kitchen
  `,
  spread`
    (?:not|never been) (?:even )?(?:insured|qualified|licensed|registered|gas safe|vetted) (?:and|but) (?:\w+ )?still|
    (?:no|without) (?:insurance|licence|qualifications?|gas safe|dbs)(?: at all)?,? (?:and|but) (?:he|she|they|
    still)|(?:lied|lies|lying) (?:on|in|about) (?:his|her|their|the) (?:cv|form|forms|application|address|
    qualifications?|residency|expenses|register|nomination\w*)
  `,
  spread`
    (?:cook(?:s|ed)?|fiddle[ds]?|doctor(?:s|ed)|massage[ds]|tippexed|forge[ds]|fake[ds]?|backdated|shredded) (?:the |his |her |their |all the |those )(?:\w+ )?(?:books|minutes|accounts|
    survey|numbers|results?|report|tender|consultation|count|evidence|receipts|records|figures|tapes?|emails|charts|logs?|
    sheets?|ledgers?|invoices|returns?|ballots?|votes|forms?)(?! (?:by mistake|in the flood|sorry))
  `,
  spread`
    (?:cash in hand|off the books|no questions asked)(?:\w+ |, ){0,4}(?:taxman|hmrc|vat|tax|undeclared|to dodge|
    never declares?)|(?:diddl|dodg|fiddl|cheat)\w* (?:the )?(?:taxman|hmrc|vat|inland revenue|dole|social|
    benefits)|(?:claiming|claims|on) (?:the sick|disability|benefits|pip|sick pay)(?: \w+){0,4} (?:while|
    and (?:he|she|they) (?:is|are|plays|works|runs|was|were))
  `,
  spread`
    (?:help(?:s|ed|ing)?) (?:himself|herself|themselves) to (?:the (?:till|float|takings|money|petty|donations?)|donations|money)|
    (?<!\b(?:i|we|to|please|and|can|have|or) )(?:reads?|opens?|opened|opening|steams? open) (?:people .s|other people .s|everyone .s|
    residents) (?:letters|post|mail|emails|parcels)|(?:made|makes) the (?:complaint|ticket|fine|charge|
    case) go away|know\w* (?:exactly |full well )?who (?:stole|nicked|torched|poisoned|slashed)|
    registered (?:at|to) (?:the |his |her )?(?:\w+ ){1,3}'s (?:home )?(?:address|house)
  `,
  // Persons.
  spread`
    (?:knocks?|knocked|slaps?|slapped|beats?|thumps?|thumped) (?:his|her|
    their) (?:\w+ )?(?:wife|husband|kids|missus|girlfriend|partner|children|dog|mother) (?:about|around)|
    handsy|wandering hands|roving hands|(?:gropes?|groped|groping)(?! (?:for|about|around|in)\b)|letching|
    can not keep (?:his|her|their) hands (?:to|off (?:women|girls|the (?:girls|women|staff|barmaid)))|no (?:woman|girl|female|child|youngster|kid|
    daughter)(?: \w+)? (?:is )?safe (?:alone )?(?:with|around|near) (?:him|her|them|that)|
    (?:he|she|man|woman|bloke) should (?:not|never) be (?:left alone|allowed|trusted) (?:near|with|around) (?:children|kids|money|women|
    young|girls|animals|the petty)
  `,
  spread`
    (?:drunk|plastered|half cut|pissed|over the limit|stinking of (?:drink|booze)|
    three sheets) (?:behind the wheel|in charge of|at the wheel|on duty|at work|on the job|most nights|
    by (?:noon|lunch\w*|ten)|driving)|(?:he|she|driver) was (?:\w+ ){0,2}over the limit (?:at (?:\d|\w+ in the morning)|when (?:he|she)|again)|(?:drives?|drove|driving) home (?:drunk|plastered|pissed|over the limit|
    half cut|after (?:six|eight|ten) pints)
  `,
  spread`
    (?:rigged|fixed|nobbled) (?:the |that |its |their |his |her )?(?:raffle|draw|ballot|vote|
    election|poll|result|competition|judging|interviews?|selection|tender|count)(?! (?:date|day|board|string|drum|at|for|on)\b)|
    (?:already|always) (?:decided|chosen|in the bag) before (?:the|a|any) (?:interview|tender|vote|advert|bid|job)\w*|
    pulled (?:\w+ ){0,3}(?:own|wife .s|brother .s|mate .s|son .s) (?:name|ticket)
  `,
  spread`
    (?:set fire to|torched|burnt down|burned down) (?:his|her|their|its) own (?!b)|insurance fiddle|
    cut(?:s|ting)? (?:the )?(?:brake|safety) (?:corners|lines)
  `,
  spread`
    (?:he|\w+) (?:told|swore to|assured) (?:the |a )?(?:committee|court|council|inquiry|inspector|
    tribunal|hearing|police|public)(?: \w+){0,3} (?:under oath |on oath )(?:\w+ ){0,4}(?:never|not|nothing|no)|
    under oath (?:\w+ ){0,3}(?:never|not)
  `,
  spread`
    (?:sat|sitting|sits) on the (?:evidence|complaint|report (?:for|until|since))|
    swept (?:it |everything |the \w+ )?under the carpet|hush(?:ed)? (?:it |the \w+ |everything )?up|
    paid (?:him|her|them|the \w+) (?:to keep quiet|to go away|for (?:his|her|their) silence)
  `,
]
