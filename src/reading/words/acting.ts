import { spread } from '../../draft/spread.ts'

/**
 * How a council writes when it writes: deeds, courtesies and promises of a public body, in the first person plural or its own name.
 * Policies bar members from speaking so on their own account (Oakham, Policy Statement, paragraph 5; Rugeley 4.3; Caldicot 3a). By hand, as
 * town councils word their notices and replies.
 */

/** What “we” do only as a council. */
export const councilDeeds = spread`
  (?:agreed (?:to (?:keep|leave|let|give|close|open|fund|buy|sell|pay|waive|plant|drop|scrap|move|light|lend|extend)|(?:that )?you can)|logged|asked (?:the|our) (?:contractors?|grounds\w*|team|crew|office)|told (?:the|our) contractors?|
  cancelled the|taken the decision|postponed the|passed (?:this|it|your \w+|that) (?:on )?(?:to|on)|approved|
  voted (?:it|this|that) through|instructed|commissioned|awarded|allocated|budgeted|installed|repaired|
  replaced|resurfaced|appointed|adopted|arranged for|set aside|set the precept|granted|refused|
  put (?:it|this) out to tender|reopened|closed the|cordoned|cleared the|ordered (?:new|the|a)|
  secured (?:funding|a grant|the)|signed (?:the|a) (?:contract|lease)|issued|received your|
  taken (?:the|this) decision|listened to residents|increased|frozen the|introduced|launched (?:a|the|our))
`
/** What “we will” do only as a council. */
export const councilPlans = spread`
  (?:be (?:funding|opening|closing|installing|repairing|replacing|consulting|writing to|sending|fixing|
  taking over|introducing|removing|planting|resurfacing|holding a consultation|reviewing|enforcing|
  making sure|investing|bringing)|fund|install|repair|replace|resurface|consult|open the|close the|reopen|
  take over|plant|have (?:it|this|that|them) (?:fixed|sorted|cleared|repaired|removed|mended|emptied|back)|
  fix (?:it|this|that|the)|send (?:a|our|the) (?:team|crew|contractor|van|someone|officer)|
  get (?:it|this|that|our|the|someone) (?:sorted|fixed|team|out)|investigate|enforce|prosecute|issue fines|
  remove the|waive|refund|write to (?:all|every|residents)|invest)
`
/** What “we are” doing, glad or sorry about only as a council. */
export const councilDoing = spread`
  (?:sending (?:a|our|the)|looking into (?:it|this|your|the)|investigating|
  working (?:hard )?(?:to|with (?:the )?(?:county|contractors?|highways|police))|
  pleased to (?:confirm|announce|say|report|inform)|delighted to (?:confirm|announce|report|inform)|
  proud to announce|happy to (?:confirm|announce)|sorry (?:for|about) (?:the|any) (?:delay|inconvenience|
  disruption|confusion|missed|late|noise|state|closure|mix-up|error|mistake)|
  committed to (?:keeping|providing|making|supporting|protecting|delivering|improving|maintaining|reducing|
  the)|aware of (?:the|this|an?|your|reports)|inviting (?:tenders|applications|quotes)|recruiting|
  consulting on|opening|closing|installing|funding|introducing|reviewing (?:the|our)|
  dealing with (?:it|this|your|the)|unable to (?:accept|offer|collect|open|comment))
`
/** Those who work for a council. */
export const ourPeople = spread`
  (?:grounds ?(?:team|staff|men|man)?|works team|works department|parks team|events team|officers?|
  contractors?|crew|maintenance (?:team|man|crew)|caretaker|wardens?|depot|council office|offices?|
  enforcement team|amenities team|clerk|staff|street cleaners|outdoor team)
`

/** Clubs, firms and families say “we” too; with “we should” and “we hope” nobody has acted. */
export const otherWe = new RegExp(spread`
  \b(?:scouts?|guides|cubs|club|team|choir|band|school|pta|church|parish church|charity|family|wife|husband|
  kids|children|brother|sister|mum|dad|dog|cat|holiday|garden|kitchen|shop|café|cafe|pub|restaurant|society|
  group|u3a|wi|rotary|lions|friends of|surveyors|surgery|residents association|neighbours|labour|
  conservatives?|lib dems?|party|campaign|petition|volunteers|committee of the|book group|match|squad|bowls|
  cricket|football|rugby|chief executive|firm|company|customers|menu|house|sofa|wedding|picnic|lunch|dinner|
  breakfast|should|could|might|would|if|hope|hoping|pies|mince)\b
`)
/** What a council alone sees to. */
export const councilMatter = new RegExp(spread`
  \b(?:council|cemetery|allotments?|toilets?|loos|bins?|market|precept|splash park|splash pad|play area|
  playground|park|car park|parking|street ?lights?|streetlights?|potholes?|verges?|hedges?|grass|mowing|
  trees?|bench|benches|library|town hall|hall|bus shelter|shelters?|graffiti|fly-?tipping|litter|
  dog (?:bins?|fouling)|road closure|noise|fair|christmas lights|fireworks|events?|tenders?|consultation|
  planning|licen[cs]e|bookings?|rents?|fees|charges|residents|grants?|funding|pavilion|pitch(?:es)?|
  skate ?park|bollards?|speed|crossing|relief road|bypass|flood\w*|pool|lido|museum|community centre|
  by-?laws?|bylaws|neighbourhood plan|reported|reporting|letters?|surgery|paddling pool|drains?|gulls|pigeons|
  hanging baskets|planters?|footpaths?)\b
`)
