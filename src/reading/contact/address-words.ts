import { spread } from '../../draft/spread.ts'

/** What streets are called, in full and short, and in Welsh, where the word comes first. Source: OS Open Names, road name endings. */
export const streetTypes = spread`
  Road|Rd|Street|St|Lane|Ln|La|Avenue|Ave?|Close|Cl|Drive|Dr|Court|Ct|Crescent|Cres|Way|Place|Pl|Gardens?|
  Gdns?|Grove|Gr|Terrace|Terr?|Hill|Square|Sq|Mews|Row|Rise|View|Green|Walk|Parade|Gate|Yard|Wharf|Quay|Bank|
  Mount|Field|Fields|Meadows?|Croft|Vale|Drove|End|Bridge|Causeway|Chare|Parkway|Broadway|Wynd|Brow|Fold|Garth|Nook|
  Paddock|Orchard|Chase|Copse|Heights|Common|Park|Villas|Cottages|Buildings|Almshouses|Circus|Approach|
  Ridgeway|Esplanade|Promenade|Loan|Brae|Cross|Fairway|Leas?|Spinney|Glade|Glebe|Dene|Dell|Byway|Bypass|
  Arcade|Passage|Alley|Ginnel|Loke|Estate
`

/** Street words that stand as a whole name: "82 Digbeth" needs none, "1 Ridgeway" is one. */
export const welshStreets = 'Heol|Ffordd|Stryd|Lôn|Lon|Maes|Clos|Rhodfa|Cwrt|Rhes|Parc|Bryn|Pen|Tan|Llys|Cae'

/** Kinds of dwelling that take the place of a number. */
export const dwellings = spread`
  house|bungalow|cottage|flat|maisonette|terrace|semi|lodge|farm|farmhouse|barn|caravan|mobile home|houseboat|
  apartment|annexe|almshouse|place|door
`

/** Buildings anybody may enter, and businesses: their address is no secret. Asked before the address, in its sentence. */
export const publicPlaces = new RegExp(
  spread`
    \b(?:library|hall|centre|center|church|chapel|cathedral|mosque|temple|school|academy|college|university|
    nursery|pub|inn|arms|tavern|cafe|café|tea ?rooms?|coffee|takeaway|chippy|bakery|butchers?|
    bakers?|florists?|shops?|store|supermarket|co-op|tesco|aldi|lidl|sainsbury'?s|morrisons|asda|boots|greggs|
    post office|bank|surgery|practice|health|hospital|clinic|dentists?|pharmacy|chemists?|vets?|hotel|b&b|
    guest house|club|museum|gallery|theatre|cinema|gym|salon|barbers?|hairdressers?|garage|showroom|warehouse|
    factory|office|offices|headquarters|hq|station|depot|market|hub|food ?bank|charity|trust|ltd|limited|plc|
    llp|company|firm|business(?:es)?|premises|restaurants?|solicitors|agents?|venue|meeting|drop-in|event|
    exhibition|workshop|polling|council|parish|stall|auction|site|open(?:s|ed|ing)?|visit us|find us|half price|
    based at|registered)\b
  `,
  'i',
)

/** Words that make it a home whatever else is near. */
export const homeWords = new RegExp(
  spread`
    \b(?:lives?|living|lived|home|his|her|hers|she|he|she's|he's|neighbours?|tenants?|widow|owner|mum|mum's|dad|
    dad's|nan|grandma|mrs|mr|miss|ms|born|belongs|cards|flowers|knock|pop round|pop over|ring the bell|staying|
    moved (?:in|into|to)|resides?|residing|next of kin|collect from|drop (?:off|it|them)|gentleman|lady|family|
    the man|the woman)\b
  `,
  'i',
)

/** Words that tell of living there: they outweigh a planning notice and a pothole. */
export const livedIn = new RegExp(
  spread`
    \b(?:lives?|living (?:at|in|on)|lived|resides?|residing|tenant|next of kin|
    (?:her|his|their|my) (?:home|house|flat|bungalow|address)|cards to|knock on|(?:at|to|round) mine|i live|
    my (?:door|place))\b
  `,
  'i',
)

/** The address only says where in the street something is. */
export const landmarks = new RegExp(
  spread`
    \b(?:outside|opposite|adjacent|in front of|(?:side|rear|front|corner) of|between|overgrown|brambles|
    defibrillator|on the wall of|notice ?board|post ?box|phone box|benches|pot ?holes?|street ?lights?|
    street ?lamps?|lamp ?posts?|lamp column|drains?|gull(?:y|ies)|manholes?|grit bins?|bus stop|fly[- ]?tipp\w+|
    verges?|kerbs?|pavement|footpath|road ?works|road closed|closures?|resurfac\w+|water main|leak|scaffolding|
    hedge|crossing|junction|parking bays?|yellow lines)\b
  `,
  'i',
)
