import { listed } from '../../draft/listed.ts'

/**
 * What a town or parish council, or the councils above it, decide and run. Hand-curated from the functions listed by
 * the National Association of Local Councils and the county and district duties that residents bring to a councillor.
 */

/** The council itself: its members, its meetings and its papers. */
export const councilWords: readonly string[] = listed(`
  (town|parish|county|district|borough|city|community|full|local|) (council|councils), (otc|btc|dtc|ctc|rtc),
  councillor, councillors, cllr, cllrs, precept, council tax, (town|parish|deputy|) clerk,
  (planning|finance|amenities|events|parks|highways|staffing|allotments|) (committee|committees|panel|subcommittee),
  (council|committee|budget|open|public|annual) (meeting|meetings), (our|the|these|full|monthly) meetings, the (minutes|agenda|chamber|members|officers),
  standing orders, co-option, neighbourhood plan, local plan, (our|the) (ward|authority), by-election,
  (a|the|my|our|this) motion
`)

/** What the town talks about: services, streets, buildings and money that a council decides on. */
export const townWords: readonly string[] = [
  // planning and building
  ...listed(`
    (planning|licensing) (application|applications|permission|policy|appeal|inspector|),
    (new|200|300|more|affordable|council|social) (homes|houses|housing|estate), housing, homes, flats, hotel, storeys,
    bollards, (public|market) (toilet|loo), water meadow,
    planning (passed|refused|approved|rejected|throw|threw|turned|officers), trees, fire station, (the|our|last) bank,
    signage, street signs, the rec, mural, bandstand, town clock, supermarket,
    (the|this|that|a|new|proposed|housing) (development|developer|developers|estate|scheme|proposal|proposals|plans),
    licence, licences, consultation, (short|long) stay, bays, green (belt|space|spaces|gap), hs2,
    wind (farm|turbine|turbines), solar (farm|panels), redevelopment, regeneration
  `),
  // streets and traffic
  ...listed(`
    (car|lorry) (park|parks), parking, (free|paid|permit) parking, pothole, potholes,
    (the|our|that|this|ring) (road|roads|kerb|kerbs|street|streets), roads,
    (market|mill|church|station|london|main|bridge|school|park) (road|street|lane|hill), resurfacing, roadworks,
    pavement, pavements, (20|30|40|50) ?mph, 20mph, 30mph, speed (limit|limits|camera|cameras|bumps|humps), speeding,
    traffic, (zebra|puffin|pedestrian|school|toucan|level) crossing, (a|the|new|that|this) crossing, pedestrianise,
    pedestrianisation, one-way (system|street|proposal|), one way (system|street), bypass, junction, roundabout,
    yellow lines,
    (bus|cycle|bike) (route|routes|lane|lanes|service|services|shelter|shelters|station|stop|stops|track|racks|path),
    (the|our|more|later) buses, street (lights|lighting|cafe|furniture|trees|light), footpath, footpaths, footbridge,
    towpath, the tip, recycling (centre|), bin (day|collection|collections|lorry), bins, fly tipping, flytipping,
    litter, dog (fouling|mess|poo|bins), grass cutting, verge, verges, hedges, drains, drainage,
    flood (defences|defence|response|scheme|prevention|), flooding, sewage, gritting
  `),
  // places and services
  ...listed(`
    (town|village) (centre|green|hall|square|plan), high street,
    market (place|square|charges|rents|traders|stalls|pitches|policy|day|), markets,
    (public|) (toilets|loos|conveniences),
    (skate|play|dog|splash|country|retail|pump) (park|parks|area|areas|pad|track), skatepark, playground,
    (a|the|our|this|that) (park|parks), playgrounds, playing (field|fields), (recreation|sports) (ground|field),
    (leisure|community|youth|sports|arts|day|children 's) (centre|centres|hub|club|clubs|provision),
    (swimming|the|our|new) pool, library, libraries, allotment, allotments, cemetery, churchyard, burial,
    war memorial, hanging baskets, planters, christmas lights, benches, defibrillator, cctv,
    tree (felling|planting|preservation),
    (fell|felling|felled) (the|those|these|two|three|every|) (trees|tree|limes|oaks|oak),
    (the|those|these|our) (trees|limes|oaks|park|parks|depot|pavilion|paddling),
    (bus|youth|community|voluntary|local) (service|services|groups), gp (surgery|appointments), surgery
  `),
  // money and rule
  ...listed(`
    budget, budgets, reserves, grant, grants, public (money|funds|purse),
    (taxpayers|taxpayer|ratepayers|residents) ('s|) (money|), band d,
    (pitch|hall|market|parking|burial|rent|allotment) (fees|charges|rents|rent|hire|fee|charge), devolution, unitary,
    anti-social behaviour, asb, policing, the (town|parish|village|ward|borough|county|estate|mayor|mayoralty),
    (our|this) (town|village|parish|community|estate|borough|county|street|road|residents), residents,
    local (people|businesses|shops|traders), polling station, fete, (rent|rents) (rise|rises|increase)
  `),
]
